package eu.niem.scoring.guard;

/**
 * A scaling that normalises many values at once. Only scalings of the library do: they throw nothing, so they need no
 * guard.
 */
public interface BulkScaling {

    /**
     * Normalises raw values in place, each with the same bits as when normalised alone.
     *
     * @param values the raw values; {@code NaN} where there is none, which stays {@code NaN}
     * @param from the first place
     * @param to the place after the last
     */
    void apply(double[] values, int from, int to);

    /** Returns whether every raw value has a normalised one, none of which is too large for a number. */
    boolean isBounded();
}
