package eu.niem.scoring.statistics.agreement;

/** A statistic of some units, for any sample of them with replacement. */
interface Resampled {

    /** How many units there are to draw from. */
    int units();

    /** The statistic where unit <i>u</i> is in the sample {@code times[u]} times; NaN where it is undefined. */
    double value(int[] times);
}
