package eu.niem.scoring.method;

import eu.niem.core.internal.Refused;
import java.io.Serializable;

/**
 * The scale of scores that have a mirror image: two values that change places when the better end does. They are the
 * ends of a scale that has some; for standard scores one deviation below the mean and one above it.
 *
 * @param lower the value whose mirror image is {@code upper}, finite
 * @param upper the value whose mirror image is {@code lower}, finite and above it
 */
public record ScoreScale(double lower, double upper) implements Serializable {
    /** Checks the values. */
    public ScoreScale {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower < upper)) {
            throw Refused.argument("a scale must have 'lower' below 'upper', but was " + lower + " and " + upper);
        }
    }

    /** Returns the mirror image of a score, <i>lower + upper &minus; score</i>. */
    public double mirror(double score) {
        return lower + upper - score;
    }
}
