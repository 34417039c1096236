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
 */
public record Contribution(double weight, @Nullable Double points, Explanation of) implements Serializable {
    /** Checks the weight. */
    public Contribution {
        Require.notNegative("a contribution's weight", weight);
        Require.notNull("of", of);
    }
}
