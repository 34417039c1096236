package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import eu.niem.scoring.evaluation.standards.StandardsByReference.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts, for each text that standards rest on, what becomes of its items in each row. */
final class ReferenceRollUp {
    private final Scorecard scorecard;
    private final BindingTexts texts;
    private final Map<String, List<Item>> byText = new LinkedHashMap<>();

    /** What becomes of an item. */
    private enum State {
        MET,
        NOT_MET,
        UNANSWERED,
        UNJUDGED,
        NOT_APPLICABLE
    }

    /** An indicator and one of the texts that it names. */
    private record Item(Indicator indicator, StandardReference text) {}

    ReferenceRollUp(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.texts = BindingTexts.of(scorecard);
        ScoredAnswer.indicators(scorecard)
                .forEach(indicator -> indicator
                        .references()
                        .forEach(text -> byText.computeIfAbsent(text.id(), id -> new ArrayList<>())
                                .add(new Item(indicator, text))));
    }

    /** Returns the lines, by text, then by row. */
    List<Line> lines(Collection<RowKey> rows) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        byText.keySet().forEach(id -> lines.put(id, new ArrayList<>()));
        for (RowKey key : rows) {
            Map<String, ScoredAnswer> answered = new HashMap<>();
            ScoredAnswer.of(scorecard, key)
                    .forEach(answer -> answered.put(answer.indicator().id(), answer));
            byText.forEach((id, items) -> line(id, items, key, answered)
                    .ifPresent(lines.computeIfAbsent(id, each -> new ArrayList<>())::add));
        }
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private Optional<Line> line(String id, List<Item> items, RowKey key, Map<String, ScoredAnswer> answered) {
        List<Item> binding = items.stream()
                .filter(item -> texts.binds(item.indicator, item.text, key))
                .toList();
        Map<State, List<String>> byState = new HashMap<>();
        Map<String, Quality> qualities = new LinkedHashMap<>();
        for (Item item : binding) {
            ScoredAnswer answer = answered.get(item.indicator.id());
            State state = answer == null ? unanswered(item.indicator, key) : answered(answer, item.text);
            if (answer != null) {
                qualities.put(item.indicator.id(), answer.quality());
            }
            if (state != State.NOT_APPLICABLE) {
                byState.computeIfAbsent(state, each -> new ArrayList<>()).add(item.indicator.id());
            }
        }
        return byState.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        id,
                        first(binding, StandardReference::title),
                        first(binding, StandardReference::url),
                        key,
                        byState.getOrDefault(State.MET, List.of()),
                        byState.getOrDefault(State.NOT_MET, List.of()),
                        byState.getOrDefault(State.UNANSWERED, List.of()),
                        byState.getOrDefault(State.UNJUDGED, List.of()),
                        qualities));
    }

    private static State answered(ScoredAnswer answer, StandardReference text) {
        if (Target.STANDARD.of(answer.indicator().scale()).isEmpty()) {
            return State.UNJUDGED;
        }
        return Target.STANDARD.isMissedBy(answer, text)
                ? State.NOT_MET
                : Target.STANDARD.isSetFor(answer, text) ? State.MET : State.UNANSWERED;
    }

    private State unanswered(Indicator indicator, RowKey key) {
        if (!StandardsShortfalls.absent(scorecard, indicator, key).isExpected()) {
            return State.NOT_APPLICABLE;
        }
        return Target.STANDARD.of(indicator.scale()).isPresent() ? State.UNANSWERED : State.UNJUDGED;
    }

    /** Returns what the first item says that says anything. */
    private static String first(List<Item> items, Function<StandardReference, String> part) {
        return items.stream()
                .map(item -> part.apply(item.text))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
