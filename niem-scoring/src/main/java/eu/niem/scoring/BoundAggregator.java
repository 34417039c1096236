package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.guard.Guarded;
import java.io.Serializable;

/**
 * An aggregation in its place in the tree.
 *
 * @param method the method of the methodology; whatever is said about the aggregation, it says
 * @param bound what the method became when it was bound to its dimension; it makes the scores
 */
record BoundAggregator(Aggregator method, Aggregator bound) implements Serializable {

    /**
     * Binds a method to a dimension. Without children there is nothing to aggregate, and nothing to bind to.
     *
     * @param dimension the dimension with the children that take part in its score
     * @throws IllegalArgumentException if the method fails; the message has its name
     */
    static BoundAggregator of(Aggregator method, Dimension dimension) {
        if (dimension.children().isEmpty()) {
            return unbound(method);
        }
        return new BoundAggregator(
                method,
                Guarded.learned(
                        () -> "the aggregation " + Guarded.label(method) + " of '" + dimension.id() + "'",
                        () -> method.bind(dimension)));
    }

    /** Takes a method as it is, where it combines what is no dimension. */
    static BoundAggregator unbound(Aggregator method) {
        return new BoundAggregator(method, method);
    }

    /** Returns whether the score of a row depends on no other row. */
    boolean isByRow() {
        return bound instanceof RowAggregator;
    }
}
