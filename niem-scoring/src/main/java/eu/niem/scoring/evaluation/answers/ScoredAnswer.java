package eu.niem.scoring.evaluation.answers;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The observed answer behind an indicator's score in one row. It is observed once, or for each group that is combined;
 * an imputed value is no answer.
 */
public final class ScoredAnswer {
    private final WhatIf asItIs;
    private final Indicator indicator;
    private final Score score;
    private final List<Explanation.Observed> evidence;

    private ScoredAnswer(WhatIf asItIs, Indicator indicator, Score score) {
        this.asItIs = asItIs;
        this.indicator = indicator;
        this.score = score;
        this.evidence = evidence(asItIs.scorecard().explain(indicator.id(), asItIs.key()))
                .toList();
    }

    /** Collects the observations that are the reason for the score, without those that have no value. */
    private static Stream<Explanation.Observed> evidence(Explanation explanation) {
        if (explanation instanceof Explanation.Normalised normalised) {
            return observed(normalised.input()).stream();
        }
        return explanation.parts().stream()
                .filter(part -> !(part instanceof Explanation.Observed))
                .flatMap(ScoredAnswer::evidence);
    }

    /** Returns the observation that treatments changed on its way to the score. */
    private static Optional<Explanation.Observed> observed(Explanation input) {
        if (input instanceof Explanation.Treated treated) {
            return observed(treated.input());
        }
        return input instanceof Explanation.Observed observed ? Optional.of(observed) : Optional.empty();
    }

    /** Returns the answers of all indicators of a row that have one, in the order of the tree. */
    public static List<ScoredAnswer> of(Scorecard scorecard, RowKey key) {
        WhatIf asItIs = WhatIf.of(scorecard, key);
        return indicators(scorecard)
                .flatMap(indicator -> find(asItIs, indicator).stream())
                .toList();
    }

    /** Finds the answer of one indicator, if its score in the row rests on an observation. */
    public static Optional<ScoredAnswer> find(WhatIf asItIs, Indicator indicator) {
        Score score = asItIs.score(indicator.id());
        return score.isPresent()
                ? Optional.of(new ScoredAnswer(asItIs, indicator, score))
                        .filter(standing -> !standing.evidence.isEmpty())
                : Optional.empty();
    }

    /** Returns the scored indicators, in the order of the tree. */
    public static Stream<Indicator> indicators(Scorecard scorecard) {
        return scorecard.nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .filter(Indicator::isScored);
    }

    /** Returns the indicator. */
    public Indicator indicator() {
        return indicator;
    }

    /** Returns area, period and group. */
    public RowKey key() {
        return asItIs.key();
    }

    /** Returns the score of the indicator. */
    public double score() {
        return Objects.requireNonNull(score.value());
    }

    /** Returns what the score rests on. */
    public Quality quality() {
        return score.quality();
    }

    /** Returns the words of the answer, or the number; by group where combined groups answered differently. */
    public String answer() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        evidence.forEach(each -> groups.computeIfAbsent(words(each), words -> new LinkedHashSet<>())
                .add(each.key().group()));
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

    /** Returns the sources of what was observed, each once. */
    public List<EvidenceSource> sources() {
        return evidence.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .toList();
    }

    /** Returns the remarks of the observations, each once. */
    public String comment() {
        return evidence.stream()
                .map(each -> each.observation().comment())
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns the row with its scores as they are. */
    public WhatIf row() {
        return asItIs;
    }

    /** Returns the observations, one or one for each group that is combined. */
    public List<Explanation.Observed> evidence() {
        return evidence;
    }
}
