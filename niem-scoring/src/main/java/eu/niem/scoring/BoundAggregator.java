package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.guard.Guarded;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * An aggregation in its place in the tree.
 *
 * @param method the method of the methodology; whatever is said about the aggregation, it says
 * @param bound what the method became when it was bound to its dimension; it makes the scores
 * @param needsAllChildren whether it has a score only where every child that is expected has one
 */
record BoundAggregator(Aggregator method, Aggregator bound, boolean needsAllChildren) implements Serializable {

    /**
     * Binds a method to a dimension. Without children there is nothing to aggregate, and nothing to bind to.
     *
     * @param dimension the dimension with the children that take part in its score
     * @throws IllegalArgumentException if the method fails; the message has its name
     */
    static BoundAggregator of(Aggregator method, Dimension dimension) {
        Supplier<String> what = () -> "the aggregation " + Guarded.label(method) + " of '" + dimension.id() + "'";
        Aggregator bound =
                dimension.children().isEmpty() ? method : Guarded.learned(what, () -> method.bind(dimension));
        return new BoundAggregator(method, bound, Guarded.learned(what, method::needsAllChildren));
    }

    /**
     * Takes a method as it is, to combine groups.
     *
     * @throws IllegalArgumentException if the method fails; the message has its name
     */
    static BoundAggregator ofGroups(Aggregator method) {
        Supplier<String> what = () -> "the aggregation " + Guarded.label(method) + " of groups";
        return new BoundAggregator(method, method, Guarded.learned(what, method::needsAllChildren));
    }

    /** Returns whether the score of a row depends on no other row. */
    boolean isByRow() {
        return bound instanceof RowAggregator;
    }
}
