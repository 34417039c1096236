package eu.niem.scoring.statistics.description;

import eu.niem.scoring.statistics.numeric.Distributions;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

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

    /**
     * Makes Fisher's interval of a correlation: symmetric about <i>artanh r</i>, with the given variance on that scale.
     *
     * @return null where <i>r</i> is 1 or &minus;1, and where the variance is not above 0 or not finite
     */
    public static @Nullable ConfidenceInterval fisher(double r, double variance, double level) {
        if (Math.abs(r) >= 1 || !(variance > 0) || !Double.isFinite(variance)) {
            return null;
        }
        double centre = 0.5 * StrictMath.log1p(2 * r / (1 - r));
        double half = Distributions.normalQuantile(level) * Math.sqrt(variance);
        return new ConfidenceInterval(StrictMath.tanh(centre - half), StrictMath.tanh(centre + half), level);
    }
}
