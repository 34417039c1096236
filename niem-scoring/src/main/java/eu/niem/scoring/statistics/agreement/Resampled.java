package eu.niem.scoring.statistics.agreement;

/** A statistic of units that can be computed for any sample of them with replacement. */
interface Resampled {

    /** Returns the number of units to draw from. */
    int units();

    /**
     * Returns the statistic of a sample in which unit <i>u</i> occurs {@code times[u]} times; NaN where it is
     * undefined.
     */
    double value(int[] times);
}
