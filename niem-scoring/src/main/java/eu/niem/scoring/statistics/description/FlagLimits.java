package eu.niem.scoring.statistics.description;

import java.io.Serializable;

/**
 * The limits from which a column of numbers is worth a second look. {@link #standard} has the limits of COINr's
 * {@code get_stats}.
 *
 * @param skewness the absolute skewness from which on, together with {@code kurtosis}, there are outliers; above 0
 * @param kurtosis the excess kurtosis from which on, together with {@code skewness}, there are outliers
 * @param available the share of rows below which too few have a number, from 0 to 1
 * @param nonZero the share of numbers below which too few are other than 0, from 0 to 1
 * @param unique the share of numbers below which too few are different, from 0 to 1
 */
public record FlagLimits(double skewness, double kurtosis, double available, double nonZero, double unique)
        implements Serializable {
    /** Checks the ranges. */
    public FlagLimits {
        if (!(skewness > 0) || Double.isNaN(kurtosis)) {
            throw new IllegalArgumentException("the limit of skewness must be above 0 and that of kurtosis a number, "
                    + "but they were '" + skewness + "' and '" + kurtosis + "'");
        }
        requireShare("available", available);
        requireShare("nonZero", nonZero);
        requireShare("unique", unique);
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share '" + name + "' must lie from 0 to 1, but was '" + share + "'");
        }
    }

    /** Makes the standard limits: skewness 2 with kurtosis 3.5; 65 % available, half not 0, half different. */
    public static FlagLimits standard() {
        return new FlagLimits(2, 3.5, 0.65, 0.5, 0.5);
    }

    /** Returns a copy with other limits of skewness and kurtosis. */
    public FlagLimits withShape(double newSkewness, double newKurtosis) {
        return new FlagLimits(newSkewness, newKurtosis, available, nonZero, unique);
    }

    /** Returns a copy with other limits of the shares available, not 0 and different. */
    public FlagLimits withShares(double newAvailable, double newNonZero, double newUnique) {
        return new FlagLimits(skewness, kurtosis, newAvailable, newNonZero, newUnique);
    }
}
