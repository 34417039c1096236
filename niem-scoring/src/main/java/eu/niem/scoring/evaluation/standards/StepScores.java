package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scores one step at a time: with the same tree and methodology, and the indicators of other steps kept for context.
 */
final class StepScores {
    private static final String TREE = "tree";

    private final Study study;
    private final Steps steps;
    private final Methodology methodology;
    private final ObservedOutcomes outcomes;

    StepScores(Study study, Steps steps) {
        steps.requireIn(study.framework());
        this.study = study;
        this.steps = steps;
        Methodology own = study.methodology();
        this.methodology = own.view().get(0).equals(TREE) ? own : own.withView(List.of(TREE));
        this.outcomes = new ObservedOutcomes(study, steps::isOutcome);
    }

    PaperToPractice compare() {
        Scorecard law = step(steps.law());
        Scorecard policy = step(steps.policy());
        Scorecard practice = step(steps.practice());
        Scorecard outcome = score(this::isScorableOutcome, methodology.withNormalisation(steps.outcomeNormalisation()));
        Set<String> permitted = law.nodes().stream().map(Node::id).collect(Collectors.toSet());
        List<PaperToPractice.Line> lines = new ArrayList<>();
        for (Node node : study.framework().nodes()) {
            if (node instanceof Dimension dimension && permitted.contains(node.id())) {
                List<Indicator> measured = outcomes.below(dimension);
                for (RowKey key : law.rows()) {
                    lines.add(new PaperToPractice.Line(
                            node.id(),
                            key,
                            asked(law.score(node.id(), key)),
                            asked(policy.score(node.id(), key)),
                            asked(practice.score(node.id(), key)),
                            measured.isEmpty() ? notAsked(node, key) : outcome.score(node.id(), key),
                            outcomes.collected(measured, key),
                            outcomes.text(dimension, key)));
                }
            }
        }
        return new PaperToPractice(title(), steps.threshold(), lines, outcomes.all(key -> true));
    }

    private String title() {
        return "From paper to practice: " + study.framework().title() + " (" + methodology.title() + ")";
    }

    private Scorecard step(String code) {
        return score(
                indicator ->
                        indicator.isScored() && code.equals(indicator.facets().get(steps.facet())),
                methodology);
    }

    private boolean isScorableOutcome(Indicator indicator) {
        return steps.isOutcome(indicator)
                && steps.outcomeNormalisation().refuses(indicator).isEmpty();
    }

    /** Returns the scores of some indicators, with all others recorded for context. */
    private Scorecard score(Predicate<Indicator> scored, Methodology how) {
        Framework framework = study.framework();
        Framework part = framework.withRoot((Dimension) only(framework.root(), scored));
        Panel panel = study.panel();
        Panel ofPart = Panel.of(part, panel.observations(), panel.areas(), panel.sources())
                .withGroups(panel.describedGroups());
        return Plan.fit(part, how, ofPart).score(ofPart);
    }

    private static Node only(Node node, Predicate<Indicator> scored) {
        if (node instanceof Dimension dimension) {
            return dimension.withChildren(dimension.children().stream()
                    .map(child -> only(child, scored))
                    .toList());
        }
        Indicator indicator = (Indicator) node;
        return indicator.withUse(scored.test(indicator) ? Use.SCORED : Use.CONTEXT);
    }

    /**
     * Replaces the absence of a dimension that has only context indicators: the framework asks nothing of the step
     * there.
     */
    private static Score asked(Score score) {
        return score.absent() == AbsenceReason.CONTEXT
                ? new Score(
                        score.node(),
                        score.key(),
                        null,
                        Coverage.NONE,
                        Quality.UNKNOWN,
                        "",
                        AbsenceReason.NOT_APPLICABLE)
                : score;
    }

    private static Score notAsked(Node node, RowKey key) {
        return new Score(node.id(), key, null, Coverage.NONE, Quality.UNKNOWN, "", AbsenceReason.NOT_APPLICABLE);
    }
}
