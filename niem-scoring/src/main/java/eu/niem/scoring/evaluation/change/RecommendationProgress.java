package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.Round;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The progress of stakeholders' recommendations by a later round: whether the indicators they target moved.
 *
 * <ul>
 *   <li>A recommendation is followed if it was made by the last day that the later round describes, and its area has
 *       both rounds; others are left out. For several rounds, make one of each change.
 *   <li>Any difference of an indicator counts: it has no dead band. An indicator without a score in both rounds, such
 *       as one recorded for context, is unknown. One with a break between them is not comparable: it names the break,
 *       and gives no points.
 *   <li>That an indicator moved does not prove that the recommendation moved it.
 * </ul>
 *
 * @param from the earlier period
 * @param to the later period
 * @param targets the targeted indicators, by recommendation, then group, in the order in which it names them
 */
public record RecommendationProgress(String from, String to, List<Targeted> targets) implements Tabular, Serializable {
    private static final Columns<Targeted> COLUMNS = Columns.<Targeted>of(
                    "REF_AREA", each -> each.recommendation.refArea())
            .and("GROUP", Targeted::group)
            .and(
                    Targeted::recommendation,
                    Columns.<Recommendation>of("RECOMMENDATION", Recommendation::id)
                            .and("STATUS", each -> each.status().code())
                            .and("ADDRESSEE", Recommendation::addressee)
                            .and("TITLE", Recommendation::title))
            .and("INDICATOR", Targeted::indicator)
            .and("SCORE_BEFORE", each -> Cell.marked(each.before, each.qualityBefore.mark()))
            .and("SCORE_AFTER", each -> Cell.marked(each.after, each.qualityAfter.mark()))
            .and("TREND", Targeted::word)
            .and("NODE", Targeted::highest, Attribution.Points::node)
            .and("POINTS", Targeted::highest, Attribution.Points::points)
            .andText("BREAKS", each -> NodeChange.words(each.breaks));

    /** Copies the list. */
    public RecommendationProgress {
        Require.notNull("from", from);
        Require.notNull("to", to);
        targets = Require.list("targets", targets);
    }

    /**
     * Follows recommendations into the later round of a change.
     *
     * @param change the change between two rounds
     * @param recommendations the recommendations, of any area and time
     * @param rounds the reference dates of the rounds; may be empty
     */
    public static RecommendationProgress of(
            Change change, Collection<Recommendation> recommendations, Collection<Round> rounds) {
        Require.notNull("change", change);
        Require.notNull("recommendations", recommendations);
        Require.notNull("rounds", rounds);
        List<Targeted> targets = new ArrayList<>();
        for (Recommendation each : recommendations) {
            if (!each.date()
                    .isAfter(BetweenRounds.of(change, each.refArea(), rounds).upTo())) {
                groups(change, each.refArea())
                        .forEach(group -> each.indicators()
                                .forEach(indicator -> targets.add(targeted(change, each, group, indicator))));
            }
        }
        return new RecommendationProgress(change.from(), change.to(), targets);
    }

    private static Stream<String> groups(Change change, String refArea) {
        return change.nodes().stream()
                .filter(node -> node.refArea().equals(refArea))
                .map(NodeChange::group)
                .distinct();
    }

    private static Targeted targeted(Change change, Recommendation recommendation, String group, String indicator) {
        NodeChange node =
                change.find(indicator, recommendation.refArea(), group).orElse(null);
        Optional<ChangedAnswers.Line> answer = change.answers().answers().stream()
                .filter(each -> each.refArea().equals(recommendation.refArea())
                        && each.group().equals(group)
                        && each.indicator().equals(indicator))
                .findFirst();
        if (node == null) {
            return new Targeted(recommendation, group, indicator, null, null, List.of(), NodeChange.Trend.UNKNOWN);
        }
        boolean broken = node.trend() == NodeChange.Trend.NOT_COMPARABLE;
        Double difference = node.difference();
        return new Targeted(
                recommendation,
                group,
                indicator,
                node.before(),
                node.after(),
                broken ? List.of() : answer.map(ChangedAnswers.Line::points).orElse(List.of()),
                broken
                        ? NodeChange.Trend.NOT_COMPARABLE
                        : NodeChange.Trend.of(
                                difference == null ? Double.NaN : node.better().orient(difference), 0),
                node.breaks(),
                node.qualities().before(),
                node.qualities().after());
    }

    /** Returns one line for each recommendation, group and indicator that it targets. */
    @Override
    public DataTable data() {
        return RoundColumns.between(from, to, COLUMNS).data(title(), targets);
    }

    /** Returns the table for print, without columns that say nothing; the key of the marks of scores stands below. */
    @Override
    public Table table() {
        return COLUMNS.table(title(), targets).compact().withKey();
    }

    private String title() {
        return "Recommendations from " + from + " to " + to;
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * An indicator that a recommendation targets.
     *
     * @param recommendation the recommendation
     * @param group the group
     * @param indicator the indicator's id
     * @param before its score before; null where it had none
     * @param after its score afterwards; null where it has none
     * @param points the points that its change gave every dimension above, the highest first; empty where it did not
     *     change, does not compare, or they are not known
     * @param trend the direction of its score: up where it got better, also where less is better
     * @param breaks the flags because of which the two scores do not compare; empty where they do
     * @param qualityBefore what the score before rests on
     * @param qualityAfter what the score afterwards rests on
     */
    public record Targeted(
            Recommendation recommendation,
            String group,
            String indicator,
            @Nullable Double before,
            @Nullable Double after,
            List<Attribution.Points> points,
            NodeChange.Trend trend,
            List<SeriesBreaks.Break> breaks,
            Quality qualityBefore,
            Quality qualityAfter)
            implements Serializable {
        /** Copies the list. */
        public Targeted {
            Require.notNull("recommendation", recommendation);
            Require.notNull("group", group);
            Require.notNull("indicator", indicator);
            points = Require.list("points", points);
            Require.notNull("trend", trend);
            breaks = Require.list("breaks", breaks);
            Require.notNull("qualityBefore", qualityBefore);
            Require.notNull("qualityAfter", qualityAfter);
        }

        /** Makes a target without breaks, of whose scores nothing more is known. */
        public Targeted(
                Recommendation recommendation,
                String group,
                String indicator,
                @Nullable Double before,
                @Nullable Double after,
                List<Attribution.Points> points,
                NodeChange.Trend trend) {
            this(
                    recommendation,
                    group,
                    indicator,
                    before,
                    after,
                    points,
                    trend,
                    List.of(),
                    Quality.UNKNOWN,
                    Quality.UNKNOWN);
        }

        private String word() {
            return NodeChange.word(trend, before == null || after == null ? null : (Double) (after - before));
        }

        private Attribution.@Nullable Points highest() {
            return points.isEmpty() ? null : points.get(0);
        }
    }
}
