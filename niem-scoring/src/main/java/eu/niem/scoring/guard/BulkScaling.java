package eu.niem.scoring.guard;

/** Normalises many values at once. Only scalings of the library do: these throw nothing, so they need no guard. */
public interface BulkScaling {

    /**
     * Normalises raw values where they stand, each to the bit as it is normalised by itself.
     *
     * @param values raw values; {@code NaN} where there is none, which stays {@code NaN}
     * @param from the first place
     * @param to the place after the last
     */
    void apply(double[] values, int from, int to);

    /** Whether every raw value has a normalised one, none too large for a number. */
    boolean isBounded();
}
