package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Refused;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.guard.Guarded;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * An aggregation in its place, with all that it says of itself. It is asked once, so it cannot say something else
 * later.
 *
 * @param method the method of the methodology, which gives name and label
 * @param bound what the method became when it was bound to its dimension; it makes the scores
 * @param needsAllChildren whether it has a score only where every child that is expected has one
 * @param comparesChildren whether it gets the scores of every child rounded to their resolution
 * @param isAdditive whether its score is the sum of the children's values times their factors
 * @param takesWeightsAsGiven whether a child's factor is its weight, and not its share of the weight
 */
record BoundAggregator(
        Aggregator method,
        Aggregator bound,
        boolean needsAllChildren,
        boolean comparesChildren,
        boolean isAdditive,
        boolean takesWeightsAsGiven)
        implements Serializable {

    /**
     * Binds a method to a dimension. Without children there is nothing to aggregate, and nothing to bind to.
     *
     * @param dimension the dimension with the children that take part in its score
     * @throws IllegalArgumentException if the method fails; the message has its name
     */
    static BoundAggregator of(Aggregator method, Dimension dimension) {
        String place = "'" + dimension.id() + "'";
        return dimension.children().isEmpty()
                ? asked(method, method, place)
                : asked(method, Guarded.learned(what(method, place), () -> method.bind(dimension)), place);
    }

    /**
     * Takes a method as it is, to combine groups.
     *
     * @throws IllegalArgumentException if the method fails; the message has its name
     */
    static BoundAggregator ofGroups(Aggregator method) {
        return asked(method, method, "groups");
    }

    /**
     * Asks a method what it says of itself. Its better end is asked so that none is refused with its name; {@link
     * eu.niem.scoring.methodology.Directions} ranks by it, before anything is bound. So only the method's own counts.
     */
    private static BoundAggregator asked(Aggregator method, Aggregator bound, String place) {
        Supplier<String> what = what(method, place);
        BoundAggregator asked = new BoundAggregator(
                method,
                bound,
                Guarded.learned(what, method::needsAllChildren),
                Guarded.learned(what, method::comparesChildren),
                Guarded.learned(what, method::isAdditive),
                Guarded.learned(what, method::takesWeightsAsGiven));
        Direction better = Guarded.learned(what, method::betterEnd);
        if (better != Guarded.learned(what, bound::betterEnd) && better == Direction.HIGHER_IS_BETTER) {
            throw Refused.argument(what.get() + " must say of itself that less is better, as what it is bound to does:"
                    + " override 'betterEnd' in the method that documents name");
        }
        return asked;
    }

    private static Supplier<String> what(Aggregator method, String place) {
        return () -> "the aggregation " + Guarded.label(method) + " of " + place;
    }

    /** Returns whether the score of a row depends on no other row. */
    boolean isByRow() {
        return bound instanceof RowAggregator;
    }
}
