package eu.niem.scoring.statistics.description;

import java.io.Serializable;

/**
 * An interval that covers the true value in a given share of all samples.
 *
 * @param lower the lower limit
 * @param upper the upper limit
 * @param level the confidence level, between 0 and 1
 */
public record ConfidenceInterval(double lower, double upper, double level) implements Serializable {
    /** The level where none is given: 95 per cent. */
    public static final double USUAL_LEVEL = 0.95;

    /** Checks the level. */
    public ConfidenceInterval {
        check(level);
    }

    /** Refuses a level that does not lie between 0 and 1. */
    public static void check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "the level of an interval must lie between 0 and 1, such as 0.95, but was '" + level + "'");
        }
    }
}
