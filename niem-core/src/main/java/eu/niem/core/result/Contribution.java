package eu.niem.core.result;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The contribution of one child to the score of its parent.
 *
 * @param weight its factor: its share of the weight of all children that have a score, from 0 to 1, or its weight as it
 *     is given, as in a sum; 0 for a child without a score
 * @param points the points it adds to the parent's score, where the method is a sum over children; else null
 * @param of the child's own explanation
 * @param mirrored the mirror image of the child's score, where that enters because the child has another better end
 *     than its parent; else null
 */
public record Contribution(
        double weight,
        @Nullable Double points,
        Explanation of,
        @Nullable Double mirrored) implements Serializable {
    /** Checks the weight. */
    public Contribution {
        Require.notNegative("a contribution's weight", weight);
        Require.notNull("of", of);
    }

    /** Makes the contribution of a child that enters as it is. */
    public Contribution(double weight, @Nullable Double points, Explanation of) {
        this(weight, points, of, null);
    }
}
