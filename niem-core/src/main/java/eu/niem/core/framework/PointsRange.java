package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;

/**
 * The range of the points that answers score: a framework's own scale, such as 1 to 10; 0 to 100 unless it says
 * otherwise.
 *
 * @param lower the points of the least favourable answer that there can be
 * @param upper the points of the most favourable one, above {@code lower}
 */
public record PointsRange(double lower, double upper) implements Serializable {
    private static final PointsRange STANDARD = new PointsRange(0, 100);

    /** Checks that both are finite and ascend; takes the negative zero for zero. */
    public PointsRange {
        lower += 0.0;
        upper += 0.0;
        Require.finite("the lower end of points", lower);
        Require.finite("the upper end of points", upper);
        Require.that(lower < upper, "the lower end of points", "lie below the upper one, " + upper, lower);
        Require.finite("the width of the range of points", upper - lower);
    }

    /** Makes a range. */
    public static PointsRange of(double lower, double upper) {
        return new PointsRange(lower, upper);
    }

    /** Returns 0 to 100, the range where nothing is said. */
    public static PointsRange standard() {
        return STANDARD;
    }

    /** Returns whether this is the range where nothing is said. */
    public boolean isStandard() {
        return equals(STANDARD);
    }

    /** Returns whether points lie in the range, its ends included; {@code NaN} does not. */
    public boolean contains(double points) {
        return points >= lower && points <= upper;
    }

    /** Returns how far apart its ends are. */
    public double width() {
        return upper - lower;
    }

    /** Returns the range in words: {@code 0 to 100}. */
    @Override
    public String toString() {
        return ShortestDecimal.of(lower) + " to " + ShortestDecimal.of(upper);
    }
}
