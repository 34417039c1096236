package eu.niem.scoring.evaluation.coding;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Scaling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers of coders to an indicator for an area, period and group.
 *
 * @param answers the answers by coder, in the order of their names; coders without an answer are left out
 */
record CodedAnswers(Indicator indicator, RowKey key, SortedMap<String, Given> answers) {

    /**
     * The answer of one coder.
     *
     * @param text the text, which differs from that of every other answer to the question
     * @param points on the common scale, the framework's range of points; null for a number without goalposts
     */
    record Given(String text, @Nullable Double points) {}

    /** Returns all questions that some coder has answered, in the order of the framework, then of the keys. */
    static List<CodedAnswers> all(Framework framework, Map<String, ? extends Collection<Observation>> answers) {
        Map<String, Panel> panels = new TreeMap<>();
        answers.forEach((coder, observations) -> panels.put(coder, panel(framework, coder, observations)));
        TreeSet<RowKey> keys = panels.values().stream()
                .flatMap(panel -> panel.rows().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        PointsRange range = framework.points();
        Goalposts toPoints = Goalposts.standard().withRange(range.lower(), range.upper());
        List<CodedAnswers> questions = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            for (RowKey key : keys) {
                CodedAnswers question = of(indicator, key, panels, toPoints);
                if (!question.answers.isEmpty()) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private static Panel panel(Framework framework, String coder, Collection<Observation> observations) {
        try {
            return Panel.of(framework, observations);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the answers of coder '" + coder + "': " + e.getMessage(), e);
        }
    }

    private static CodedAnswers of(Indicator indicator, RowKey key, Map<String, Panel> panels, Goalposts toPoints) {
        SortedMap<String, Given> answers = new TreeMap<>();
        panels.forEach((coder, panel) -> panel.findRow(key).ifPresent(row -> {
            if (panel.column(indicator.id()).isPresent(row)) {
                Scaling scaling = toPoints.fit(indicator, panel.column(indicator.id()));
                double points = scaling.apply(panel.column(indicator.id()).get(row));
                Value value =
                        panel.findObservation(indicator.id(), row).orElseThrow().value();
                answers.put(coder, new Given(text(value), Double.isNaN(points) ? null : (Double) points));
            }
        }));
        return new CodedAnswers(indicator, key, answers);
    }

    /**
     * Returns the text of an answer, with the items of a checklist sorted, as the order of ticking is no difference.
     */
    private static String text(Value value) {
        return value instanceof Value.Checks checks
                ? new Value.Checks(checks.items().stream().sorted().toList()).toString()
                : value.toString();
    }

    /** Returns whether the answers are on the common scale: all of them or, by the kind of their indicator, none. */
    boolean hasPoints() {
        return answers.values().stream().allMatch(answer -> answer.points != null);
    }

    boolean isDisputed() {
        return answers.values().stream().map(Given::text).distinct().count() > 1;
    }

    /** Returns the widest distance between two answers; null where they have no points. */
    @Nullable
    Double pointsApart() {
        return hasPoints()
                ? answers.values().stream()
                                .mapToDouble(CodedAnswers::points)
                                .max()
                                .orElse(0)
                        - answers.values().stream()
                                .mapToDouble(CodedAnswers::points)
                                .min()
                                .orElse(0)
                : null;
    }

    private static double points(Given answer) {
        return Objects.requireNonNull(answer.points);
    }
}
