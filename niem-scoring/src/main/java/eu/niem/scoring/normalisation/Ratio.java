package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.ShortestDecimal;
import java.util.function.Supplier;

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
        return above0(
                value,
                "a ratio to " + what + " of '" + indicator.id() + "'",
                "min-max",
                () -> indicator.scale().direction() == Direction.HIGHER_IS_BETTER
                        ? new LinearScaling(0, value, centre - 1, centre, false)
                        : new InverseScaling(value, centre));
    }

    /**
     * Makes a scaling by a value that must be above 0, as nothing is a share of what is not; else it is undefined.
     *
     * @param what what is taken of the value, in words
     * @param rather the name of a normalisation that needs no zero, beside {@code z-score}
     */
    static Scaling above0(double value, String what, String rather, Supplier<Scaling> scaling) {
        return value > 0 && Double.isFinite(value)
                ? scaling.get()
                : new UndefinedScaling(what + " needs one above 0, but it is "
                        + (Double.isFinite(value) ? ShortestDecimal.of(value) : "too large for a number")
                        + ": use a normalisation that needs no zero, such as 'z-score' or '" + rather + "'");
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
