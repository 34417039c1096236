package eu.niem.scoring.normalisation;

/**
 * A scaling that looks at the whole series of an area and group, so that a value counts by what it was before, or by
 * what it is over time.
 *
 * <p>The series is that of the panel that is scored: one place for each of its periods, in their order. What such a
 * scaling gives for a period may change when periods are added.
 */
public interface SeriesScaling extends Scaling {

    /**
     * Normalises a series.
     *
     * @param raw the raw values of one area and group, one for each period; {@code NaN} where there is none; not to be
     *     changed
     * @return the normalised values, one for each period; {@code NaN} where there is none, at least where there is no
     *     raw one
     */
    double[] apply(double[] raw);

    /**
     * Returns why a value of a series has no normalised one. It is asked only where {@link #apply(double[])} gave none.
     *
     * @param raw the series
     * @param place the place of the value
     */
    String undefined(double[] raw, int place);

    /** Returns {@code NaN}, as a value without its series has no normalised one. */
    @Override
    default double apply(double raw) {
        return Double.NaN;
    }

    /** Returns that the other periods are needed. */
    @Override
    default String undefined(double raw) {
        return "the normalisation needs the values of the other periods";
    }
}
