package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one area and group in two rounds. Both are scored over the indicators that have a score in both, the
 * earlier with the yardstick, the weights and the other areas of the later, so that they differ only by their answers.
 */
final class TwoRows {
    private final WhatIf before;
    private final WhatIf after;
    private final WhatIf comparableBefore;
    private final WhatIf comparableAfter;
    private final Attribution split;

    TwoRows(WhatIf before, WhatIf after, Attribution.Sampling sampling) {
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
        this.comparableAfter = after.without(others);
        this.comparableBefore = comparableAfter.withScores(common);
        this.split = Attribution.between(comparableBefore, comparableAfter, sampling);
    }

    /** Refuses scorecards whose scores do not mean the same. */
    static void requireSameFramework(Scorecard one, Scorecard other) {
        Framework first = one.plan().view();
        Framework second = other.plan().view();
        if (!first.equals(second)) {
            throw new IllegalArgumentException("scores of '" + first.id() + "' " + first.version() + " and of '"
                    + second.id() + "' " + second.version()
                    + " are of different trees and cannot be compared; recalculate one of them"
                    + " on the other's framework");
        }
    }

    void addNodes(double deadBand, List<NodeChange> nodes) {
        for (Node node : after.scorecard().nodes()) {
            if (node.isScored()) {
                boolean comparable = isComparable(node);
                Double from = comparable ? value(comparableBefore, node) : null;
                Double to = comparable ? value(comparableAfter, node) : null;
                Direction better = after.scorecard().direction(node.id());
                Resolution resolution = resolution(node);
                double difference = from == null || to == null
                        ? Double.NaN
                        : better.orient(resolution.round(resolution.round(to) - resolution.round(from)));
                nodes.add(new NodeChange(
                        key().refArea(),
                        key().group(),
                        node.id(),
                        node instanceof Indicator,
                        value(before, node),
                        value(after, node),
                        from,
                        to,
                        NodeChange.Trend.of(difference, resolution.round(deadBand))));
            }
        }
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
                    points.getOrDefault(indicator.id(), List.of()));
            if (!Objects.equals(answer.answerBefore(), answer.answerAfter())
                    || !isSame(resolution(indicator), answer.scoreBefore(), answer.scoreAfter())) {
                answers.add(answer);
            }
        });
    }
}
