package eu.niem.scoring.statistics.description;

/**
 * What the sum of squared distances from the mean is divided by for a variance; in documents {@code n} and {@code n-1}.
 */
public enum Divisor {
    /** How many numbers there are: they are all that is spoken of. */
    N,
    /** One less: they are a sample of more. */
    N_1;

    /** The divisor for so many numbers. */
    public int of(int count) {
        return this == N ? count : count - 1;
    }
}
