package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.ShortestDecimal;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;

/** Ratios of raw values to one of them. */
final class Ratio {
    private Ratio() {}

    /**
     * Makes the ratio to a value: that of x to the value, or of the value to x where less is better.
     *
     * @param what the value in words
     * @param centre the normalised value of the value itself
     */
    static Scaling to(double value, String what, Indicator indicator, double centre) {
        if (!(value > 0) || !Double.isFinite(value)) {
            return new UndefinedScaling(
                    "a ratio to " + what + " of '" + indicator.id() + "' needs one above 0, but it is "
                            + (Double.isFinite(value) ? ShortestDecimal.of(value) : "too large for a number")
                            + ": use a normalisation that needs no zero, such as 'z-score' or 'min-max'");
        }
        return indicator.scale().direction() == Direction.HIGHER_IS_BETTER
                ? new LinearScaling(0, value, centre - 1, centre, false)
                : new InverseScaling(value, centre);
    }

    static void check(String method, double centre) {
        if (!Double.isFinite(centre)) {
            throw new IllegalArgumentException("'" + method + "' must have a finite 'centre', but was " + centre);
        }
    }

    /**
     * Returns the infimum of a ratio. Values above 0 stay above {@code centre - 1}, so that a geometric mean of ratios
     * needs no warning.
     */
    static double infimum(double centre) {
        return centre < 1 ? centre - 1 : Double.MIN_VALUE;
    }
}
