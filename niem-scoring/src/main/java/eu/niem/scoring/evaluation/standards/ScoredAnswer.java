package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Standard;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scored indicator of one row that has a score and was not imputed: what was observed, once or for each group that is combined, and how that
 * stands to its targets.
 */
public final class ScoredAnswer {
    private final WhatIf asItIs;
    private final Indicator indicator;
    private final double score;
    private final List<Evidence> evidence;

    private ScoredAnswer(WhatIf asItIs, Indicator indicator, double score) {
        this.asItIs = asItIs;
        this.indicator = indicator;
        this.score = score;
        this.evidence = evidence(asItIs.scorecard().explain(indicator.id(), asItIs.key()))
                .toList();
    }

    /** Values that are the reason for the score; those recorded without a value, or imputed, are not. */
    private static Stream<Evidence> evidence(Explanation explanation) {
        if (explanation instanceof Explanation.Normalised normalised) {
            return observed(normalised.input())
                    .map(each -> new Evidence(
                            each, Objects.requireNonNull(normalised.input().value())))
                    .stream();
        }
        return explanation.parts().stream()
                .filter(part -> !(part instanceof Explanation.Observed))
                .flatMap(ScoredAnswer::evidence);
    }

    /** The observation that treatments changed on its way to the score. */
    private static Optional<Explanation.Observed> observed(Explanation input) {
        if (input instanceof Explanation.Treated treated) {
            return observed(treated.input());
        }
        return input instanceof Explanation.Observed observed ? Optional.of(observed) : Optional.empty();
    }

    /** An observation with a value, and the number that treatments left of it. */
    private record Evidence(Explanation.Observed observed, double number) {}

    /** The standing of every indicator of a row that has a score, in the order of the tree. */
    public static List<ScoredAnswer> of(Scorecard scorecard, RowKey key) {
        WhatIf asItIs = WhatIf.of(scorecard, key);
        return indicators(scorecard)
                .flatMap(indicator -> find(asItIs, indicator).stream())
                .toList();
    }

    /** The standing of one indicator, if it has a score in the row that rests on an observation. */
    public static Optional<ScoredAnswer> find(WhatIf asItIs, Indicator indicator) {
        Double value = asItIs.score(indicator.id()).value();
        return value == null
                ? Optional.empty()
                : Optional.of(new ScoredAnswer(asItIs, indicator, value))
                        .filter(standing -> !standing.evidence.isEmpty());
    }

    /** The indicators that are scored, in the order of the tree. */
    public static Stream<Indicator> indicators(Scorecard scorecard) {
        return scorecard.nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .filter(Indicator::isScored);
    }

    public Indicator indicator() {
        return indicator;
    }

    public RowKey key() {
        return asItIs.key();
    }

    public double score() {
        return score;
    }

    /** The words of the answer, or the number; with its groups where those that are combined answered differently. */
    public String answer() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        evidence.forEach(each -> groups.computeIfAbsent(words(each.observed()), words -> new LinkedHashSet<>())
                .add(each.observed().key().group()));
        if (groups.size() == 1) {
            return groups.keySet().iterator().next();
        }
        return groups.entrySet().stream()
                .map(answer -> String.join(", ", answer.getValue()) + ": " + answer.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String words(Explanation.Observed observed) {
        return observed.answer().isEmpty() ? observed.observation().value().toString() : observed.answer();
    }

    public List<EvidenceSource> sources() {
        return evidence.stream()
                .flatMap(each -> each.observed().sources().stream())
                .distinct()
                .toList();
    }

    public String comment() {
        return evidence.stream()
                .map(each -> each.observed().observation().comment())
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Whether what was observed, of one group at least, falls short of a target. */
    public boolean misses(Target target) {
        return evidence.stream().anyMatch(each -> misses(target, each));
    }

    private boolean misses(Target target, Evidence each) {
        if (target == Target.STANDARD && standard(each.observed()) != null) {
            return standard(each.observed()) == Standard.BELOW;
        }
        OptionalDouble goal = target.of(indicator.scale());
        Direction direction = indicator.scale().direction();
        return goal.isPresent() && direction.orient(each.number()) < direction.orient(goal.getAsDouble());
    }

    private @Nullable Standard standard(Explanation.Observed each) {
        return indicator.scale() instanceof Options options
                        && each.observation().value() instanceof Value.Answer answer
                ? options.findOption(answer.option()).orElseThrow().standard()
                : null;
    }

    /** Whether a target is set, and what was observed, of every group, is as good as that. */
    public boolean reaches(Target target) {
        return target.of(indicator.scale()).isPresent() && !misses(target);
    }

    /** The score if what falls short of a target had reached it; empty where there is no target, or no score there. */
    public OptionalDouble raised(Target target) {
        OptionalDouble goal = target.of(indicator.scale());
        if (goal.isEmpty() || !misses(target)) {
            return goal.isEmpty() ? goal : OptionalDouble.of(score);
        }
        Direction direction = indicator.scale().direction();
        Double raised = asItIs.withRaw(
                        indicator.id(),
                        raw -> direction.orient(raw) < direction.orient(goal.getAsDouble()) ? goal.getAsDouble() : raw)
                .score(indicator.id())
                .value();
        return raised == null ? OptionalDouble.empty() : OptionalDouble.of(raised);
    }
}
