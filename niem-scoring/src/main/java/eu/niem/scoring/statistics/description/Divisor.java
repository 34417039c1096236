package eu.niem.scoring.statistics.description;

/** The divisor of the sum of squared distances from the mean in a variance; in documents {@code n} and {@code n-1}. */
public enum Divisor {
    /** The number of numbers, which are then the whole population. */
    N,
    /** One less than the number of numbers, which are then a sample. */
    N_1;

    /** Returns the divisor for a number of numbers. */
    public int of(int count) {
        return this == N ? count : count - 1;
    }
}
