package eu.niem.scoring.evaluation.change;

import eu.niem.core.result.Columns;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of one area and group before and after. Every number is null where there is none to tell.
 *
 * @param refArea the area's code
 * @param group the group
 * @param node the node's id
 * @param indicator whether the node is an indicator, not a dimension
 * @param before its score before, over all that had one then
 * @param after its score after, over all that have one now
 * @param comparableBefore its score before over the indicators that have one in both, measured as after
 * @param comparableAfter its score after over the same indicators
 * @param trend which way the comparable score went: up where it got better, also where less is better
 */
public record NodeChange(
        String refArea,
        String group,
        String node,
        boolean indicator,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Double comparableBefore,
        @Nullable Double comparableAfter,
        Trend trend)
        implements Serializable {
    static final Columns<NodeChange> COLUMNS = Columns.<NodeChange>of("REF_AREA", NodeChange::refArea)
            .and("GROUP", NodeChange::group)
            .and("NODE", NodeChange::node)
            .and("SCORE_BEFORE", NodeChange::before)
            .and("SCORE_AFTER", NodeChange::after)
            .and("COMPARABLE_BEFORE", NodeChange::comparableBefore)
            .and("COMPARABLE_AFTER", NodeChange::comparableAfter)
            .and("DIFFERENCE", NodeChange::difference)
            .and("COMPOSITION", NodeChange::composition)
            .and("TREND", change -> change.trend.code());

    /** Refuses null where there is always something. */
    public NodeChange {
        Objects.requireNonNull(refArea, "refArea");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(trend, "trend");
    }

    /** What changed over the indicators that have a score in both; the points of all of them add up to it. */
    public @Nullable Double difference() {
        return difference(comparableBefore, comparableAfter);
    }

    /** The rest of the difference between the two scores: what came of other items, or of another yardstick. */
    public @Nullable Double composition() {
        Double all = difference(before, after);
        Double comparable = difference();
        return all == null || comparable == null ? null : (Double) (all - comparable);
    }

    private static @Nullable Double difference(@Nullable Double from, @Nullable Double to) {
        return from == null || to == null ? null : (Double) (to - from);
    }
}
