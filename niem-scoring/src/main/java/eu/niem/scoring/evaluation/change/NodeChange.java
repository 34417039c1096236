package eu.niem.scoring.evaluation.change;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.Quality;
import eu.niem.scoring.SeriesBreaks;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The change of a node of one area and group. Every number is null where there is none.
 *
 * @param refArea the area's code
 * @param group the group
 * @param node the node's id
 * @param indicator whether the node is an indicator, not a dimension
 * @param before its score before, over all indicators that had one
 * @param after its score afterwards, over all indicators that have one
 * @param comparableBefore its score before over the indicators that have one in both, measured by the later yardstick
 * @param comparableAfter its score afterwards over the same indicators
 * @param better the better end of its scores
 * @param trend the direction of the comparable score: up where it got better, also where less is better
 * @param brokenWeight the effective weight, from 0 to 1, of the indicators that do not compare because of a flag
 * @param breaks these flags, of the indicators that weigh something here
 * @param qualities what the four scores rest on
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
        Direction better,
        Trend trend,
        double brokenWeight,
        List<SeriesBreaks.Break> breaks,
        Qualities qualities)
        implements Serializable {
    static final Columns<NodeChange> COLUMNS = Columns.<NodeChange>of("REF_AREA", NodeChange::refArea)
            .and("GROUP", NodeChange::group)
            .and("NODE", NodeChange::node)
            .and("SCORE_BEFORE", change -> Cell.marked(change.before, change.qualities.before.mark()))
            .and("SCORE_AFTER", change -> Cell.marked(change.after, change.qualities.after.mark()))
            .and(
                    "COMPARABLE_BEFORE",
                    change -> Cell.marked(change.comparableBefore, change.qualities.comparableBefore.mark()))
            .and(
                    "COMPARABLE_AFTER",
                    change -> Cell.marked(change.comparableAfter, change.qualities.comparableAfter.mark()))
            .and("DIFFERENCE", NodeChange::difference)
            .and("COMPOSITION", NodeChange::composition)
            .and("TREND", NodeChange::word)
            .and("NOT_COMPARABLE", change -> change.brokenWeight == 0 ? null : (Double) change.brokenWeight)
            .andText("BREAKS", NodeChange::words);

    /** Refuses null, except for numbers. */
    public NodeChange {
        Require.notNull("refArea", refArea);
        Require.notNull("group", group);
        Require.notNull("node", node);
        Require.notNull("better", better);
        Require.notNull("trend", trend);
        breaks = Require.list("breaks", breaks);
        Require.notNull("qualities", qualities);
    }

    /** Returns the words for the breaks; empty where there is none. */
    private String words() {
        return words(breaks);
    }

    static String words(Collection<SeriesBreaks.Break> breaks) {
        return breaks.stream().map(SeriesBreaks.Break::toString).collect(Collectors.joining("; "));
    }

    boolean isOf(String otherNode, String area, String otherGroup) {
        return node.equals(otherNode) && refArea.equals(area) && group.equals(otherGroup);
    }

    boolean isOf(ChangedAnswers.Line answer) {
        return isOf(answer.indicator(), answer.refArea(), answer.group());
    }

    /** Returns the change over the indicators that have a score in both; their points add up to it. */
    public @Nullable Double difference() {
        return difference(comparableBefore, comparableAfter);
    }

    /**
     * Returns the rest of the difference between the two scores, which is due to other indicators or another yardstick.
     */
    public @Nullable Double composition() {
        Double all = difference(before, after);
        Double comparable = difference();
        return all == null || comparable == null ? null : (Double) (all - comparable);
    }

    private static @Nullable Double difference(@Nullable Double from, @Nullable Double to) {
        return from == null || to == null ? null : (Double) (to - from);
    }

    /**
     * What the scores of a change rest on.
     *
     * @param before what the score before rests on
     * @param after what the score afterwards rests on
     * @param comparableBefore what the comparable score before rests on
     * @param comparableAfter what the comparable score afterwards rests on
     */
    public record Qualities(Quality before, Quality after, Quality comparableBefore, Quality comparableAfter)
            implements Serializable {
        /** Refuses null. */
        public Qualities {
            Require.notNull("before", before);
            Require.notNull("after", after);
            Require.notNull("comparableBefore", comparableBefore);
            Require.notNull("comparableAfter", comparableAfter);
        }
    }

    /**
     * Returns the word of the trend. Where less is better the score went the other way than the trend, so it is
     * {@code better} or {@code worse} and not {@code up} or {@code down}.
     */
    private String word() {
        return word(trend, difference());
    }

    static String word(Trend trend, @Nullable Double difference) {
        if (difference == null) {
            return trend.code();
        }
        if (trend == Trend.UP && difference < 0) {
            return "better";
        }
        return trend == Trend.DOWN && difference > 0 ? "worse" : trend.code();
    }

    /** The direction in which a score changed. */
    public enum Trend {
        /** It got better by more than the dead band. */
        UP,
        /** It got worse by more than the dead band. */
        DOWN,
        /** It changed by no more than the dead band, or by rounding only. */
        UNCHANGED,
        /** There are two scores, but a flag says that too much of them does not compare. */
        NOT_COMPARABLE,
        /** There are no two scores to compare. */
        UNKNOWN;

        /**
         * Returns the name in tables: {@code up}, {@code down}, {@code unchanged}, {@code not comparable} or {@code
         * unknown}.
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Trend of(double difference, double deadBand) {
            if (Double.isNaN(difference)) {
                return UNKNOWN;
            }
            if (Math.abs(difference) <= deadBand) {
                return UNCHANGED;
            }
            return difference > 0 ? UP : DOWN;
        }
    }
}
