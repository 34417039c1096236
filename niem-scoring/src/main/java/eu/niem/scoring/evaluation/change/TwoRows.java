package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one area and group in two rounds. Both are scored over the indicators that have a score in both, the
 * earlier with the yardstick, the weights and the other areas of the later, so that they differ only by their answers.
 */
final class TwoRows {
    private final WhatIf before;
    private final WhatIf after;
    private final WhatIf commonBefore;
    private final WhatIf comparableBefore;
    private final WhatIf comparableAfter;
    private final Attribution split;
    private final Map<String, List<SeriesBreaks.Break>> breaks = new LinkedHashMap<>();

    /**
     * Compares two rows.
     *
     * @param series the breaks between them; null where both are of one period
     */
    TwoRows(WhatIf before, WhatIf after, Attribution.Sampling sampling, @Nullable SeriesBreaks series) {
        this.before = before;
        this.after = after;
        Map<String, Double> common = new TreeMap<>();
        List<String> others = new ArrayList<>();
        ScoredAnswer.indicators(after.scorecard()).map(Indicator::id).forEach(indicator -> {
            Double score = before.score(indicator).value();
            if (score != null && after.score(indicator).isPresent()) {
                common.put(indicator, score);
            } else {
                others.add(indicator);
            }
        });
        this.commonBefore = before.without(others); // what the scores of the later yardstick rest on, before
        this.comparableAfter = after.without(others);
        this.comparableBefore = comparableAfter.withScores(common);
        this.split = Attribution.between(comparableBefore, comparableAfter, sampling);
        for (String indicator : series == null ? List.<String>of() : common.keySet()) {
            List<SeriesBreaks.Break> found = Objects.requireNonNull(series)
                    .between(indicator, before.key().timePeriod(), after.key());
            if (!found.isEmpty()) {
                breaks.put(indicator, found);
            }
        }
    }

    /** Refuses scorecards whose scores do not mean the same. */
    static void requireSameFramework(Scorecard one, Scorecard other) {
        Framework first = one.plan().view();
        Framework second = other.plan().view();
        if (!first.equals(second)) {
            throw Refused.argument("scores of '" + first.id() + "' " + first.version() + " and of '"
                    + second.id() + "' " + second.version()
                    + " are of different trees and cannot be compared; recalculate one of them"
                    + " on the other's framework");
        }
    }

    void addNodes(Change.Settings settings, List<NodeChange> nodes) {
        for (Node node : after.scorecard().nodes()) {
            if (node.isScored()) {
                boolean comparable = isComparable(node);
                Double from = comparable ? value(comparableBefore, node) : null;
                Double to = comparable ? value(comparableAfter, node) : null;
                double broken = breaks.isEmpty() ? 0 : SeriesBreaks.weight(comparableAfter, node, breaks.keySet());
                nodes.add(new NodeChange(
                        key().refArea(),
                        key().group(),
                        node.id(),
                        node instanceof Indicator,
                        value(before, node),
                        value(after, node),
                        from,
                        to,
                        after.scorecard().direction(node.id()),
                        trend(node, from, to, broken, settings),
                        broken,
                        broken == 0 ? List.of() : breaks(node),
                        qualities(node)));
            }
        }
    }

    private NodeChange.Qualities qualities(Node node) {
        return new NodeChange.Qualities(
                before.score(node.id()).quality(),
                after.score(node.id()).quality(),
                commonBefore.score(node.id()).quality(),
                comparableAfter.score(node.id()).quality());
    }

    private NodeChange.Trend trend(
            Node node, @Nullable Double from, @Nullable Double to, double broken, Change.Settings settings) {
        if (from == null || to == null) {
            return NodeChange.Trend.UNKNOWN;
        }
        double tolerated = node instanceof Indicator ? 0 : settings.largestBroken();
        if (!SeriesBreaks.isTolerated(broken, tolerated)) {
            return NodeChange.Trend.NOT_COMPARABLE;
        }
        Resolution resolution = resolution(node);
        double difference = resolution.round(resolution.round(to) - resolution.round(from));
        Direction better = after.scorecard().direction(node.id());
        return NodeChange.Trend.of(better.orient(difference), resolution.round(settings.deadBand()));
    }

    /** Returns the breaks of the indicators that weigh something in a node. */
    private List<SeriesBreaks.Break> breaks(Node node) {
        return breaks.entrySet().stream()
                .filter(each -> SeriesBreaks.weight(comparableAfter, node, Set.of(each.getKey())) > 0)
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    /**
     * Returns whether the scores of a node compare. They do not where a child has a comparable score in only one of
     * them.
     */
    private boolean isComparable(Node node) {
        return node instanceof Indicator
                || after.children(node.id()).stream()
                        .allMatch(child -> isComparable(child)
                                && (value(comparableBefore, child) == null) == (value(comparableAfter, child) == null));
    }

    /** Returns the resolution to which two scores are equal, which then are no change. */
    private Resolution resolution(Node node) {
        return after.scorecard().plan().resolution(node.id(), key().timePeriod());
    }

    private RowKey key() {
        return after.key();
    }

    private static @Nullable Double value(WhatIf state, Node node) {
        return state.score(node.id()).value();
    }

    private static boolean isSame(Resolution resolution, @Nullable Double before, @Nullable Double after) {
        if (before == null || after == null) {
            return Objects.equals(before, after);
        }
        return resolution.equal(before, after);
    }

    void addAnswers(List<ChangedAnswers.Line> answers) {
        Map<String, List<Points>> points = split.byIndicator();
        ScoredAnswer.indicators(after.scorecard()).forEach(indicator -> {
            ScoredAnswer from = ScoredAnswer.find(before, indicator).orElse(null);
            ScoredAnswer to = ScoredAnswer.find(after, indicator).orElse(null);
            ChangedAnswers.Line answer = new ChangedAnswers.Line(
                    key().refArea(),
                    key().group(),
                    indicator.id(),
                    indicator.name(),
                    from == null ? null : from.answer(),
                    to == null ? null : to.answer(),
                    from == null ? null : (Double) from.score(),
                    to == null ? null : (Double) to.score(),
                    points.getOrDefault(indicator.id(), List.of()),
                    breaks.getOrDefault(indicator.id(), List.of()),
                    from == null ? Quality.UNKNOWN : from.quality(),
                    to == null ? Quality.UNKNOWN : to.quality());
            if (!Objects.equals(answer.answerBefore(), answer.answerAfter())
                    || !isSame(resolution(indicator), answer.scoreBefore(), answer.scoreAfter())) {
                answers.add(answer);
            }
        });
    }
}
