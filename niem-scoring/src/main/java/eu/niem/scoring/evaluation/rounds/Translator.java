package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Translates observations to a later version, indicator by indicator; {@link Translation} has the rules. */
final class Translator {
    private final Crosswalk crosswalk;
    private final Map<String, Map<RowKey, Observation>> earlier = new LinkedHashMap<>();
    private final Map<String, CrosswalkEntry> leading = new LinkedHashMap<>();
    private final TreeSet<RowKey> rows = new TreeSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Translation.Incomparable> incomparable = new ArrayList<>();

    Translator(Crosswalk crosswalk, Framework later, Collection<Observation> observed) {
        this.crosswalk = crosswalk;
        crosswalk.mappings().forEach(mapping -> mapping.after().forEach(id -> leading.put(id, mapping)));
        for (Observation each : observed) {
            if (crosswalk.findMapping(each.indicator()).isEmpty()) {
                throw Refused.argument("'" + each.indicator() + "' was observed in " + each.key()
                        + ", but by the crosswalk there is no such indicator in version " + crosswalk.from() + " of '"
                        + crosswalk.framework() + "': map it, or correct the version of the round");
            }
            earlier.computeIfAbsent(each.indicator(), id -> new LinkedHashMap<>())
                    .put(each.key(), each);
            rows.add(each.key());
        }
        crosswalk.mappings().stream()
                .filter(mapping -> !mapping.isComparable())
                .forEach(mapping ->
                        incomparable.add(Translation.Incomparable.of(mapping, crosswalk.from(), crosswalk.to())));
        later.indicators().forEach(this::translate);
    }

    List<Observation> observations() {
        return observations;
    }

    List<Translation.Incomparable> incomparable() {
        return incomparable;
    }

    private void translate(Indicator indicator) {
        CrosswalkEntry mapping = mappingTo(indicator.id());
        if (!mapping.isComparable()) {
            addNothing(indicator, mapping);
        } else if (mapping instanceof CrosswalkEntry.Merged merged) {
            rows.forEach(key -> merge(merged, key).ifPresent(observations::add));
        } else {
            earlier.getOrDefault(mapping.before().get(0), Map.of())
                    .values()
                    .forEach(each -> observations.add(translated(mapping, each, indicator.id())));
        }
    }

    /**
     * Returns the mapping that leads to a later indicator, which may be implied where unmapped indicators are the same.
     */
    private CrosswalkEntry mappingTo(String later) {
        return Optional.ofNullable(leading.get(later))
                .or(() -> crosswalk
                        .findMapping(later)
                        .filter(mapping -> mapping.after().contains(later)))
                .orElseThrow(() -> Refused.argument("the crosswalk says nothing about '" + later + "' of version "
                        + crosswalk.to() + ": map it, as new if it was not asked before"));
    }

    private void addNothing(Indicator indicator, CrosswalkEntry mapping) {
        String why = "not comparable: "
                + Translation.Incomparable.of(mapping, crosswalk.from(), crosswalk.to())
                        .why();
        Value none = Value.missing(MissingReason.NOT_COLLECTED);
        for (RowKey key : rows) {
            boolean named = !indicator.groups().isEmpty();
            boolean total = key.group().equals(RowKey.TOTAL) || !rows.contains(key.withGroup(RowKey.TOTAL));
            if (indicator.asks(key.group()) && (named || total)) {
                observations.add(Observation.of(indicator.id(), key, none).withComment(why));
            }
        }
    }

    private Observation translated(CrosswalkEntry mapping, Observation each, String later) {
        if (mapping instanceof CrosswalkEntry.Same || each.value() instanceof Value.Missing) {
            return copy(each, later, each.value(), each.comment());
        }
        Map<String, String> options = mapping instanceof CrosswalkEntry.Split split
                ? Objects.requireNonNull(split.options().get(later))
                : ((CrosswalkEntry.Recoded) mapping).options();
        return value(each.value(), options)
                .map(value -> copy(each, later, value, each.comment()))
                .orElseGet(() -> copy(
                        each,
                        later,
                        Value.missing(MissingReason.NOT_COLLECTED),
                        lost(List.of(each.indicator()), later, each.key(), each.value(), each.comment())));
    }

    private static Optional<Value> value(Value before, Map<String, String> options) {
        if (before instanceof Value.Checks checks) {
            return Optional.of(new Value.Checks(checks.items().stream()
                    .filter(options::containsKey)
                    .map(options::get)
                    .toList()));
        }
        return before instanceof Value.Answer answer
                ? Optional.ofNullable(options.get(answer.option())).map(Value::answer)
                : Optional.empty();
    }

    private static Observation copy(Observation each, String later, Value value, String comment) {
        return each.withIndicator(later).withValue(value).withComment(comment);
    }

    /** Lists an answer that has no counterpart, and returns the comment that says so. */
    private String lost(List<String> before, String later, RowKey key, Object answer, String comment) {
        incomparable.add(new Translation.Incomparable(
                before, List.of(later), key, answer.toString(), "no counterpart in version " + crosswalk.to()));
        String said = "not comparable: '" + answer + "' of version " + crosswalk.from() + " has no counterpart";
        return comment.isEmpty() ? said : comment + "; " + said;
    }

    /** Merges a row's answers to several questions; nothing where none of them was observed. */
    private Optional<Observation> merge(CrosswalkEntry.Merged mapping, RowKey key) {
        List<@Nullable Observation> observed = new ArrayList<>();
        mapping.from()
                .forEach(id -> observed.add(earlier.getOrDefault(id, Map.of()).get(key)));
        MergedParts parts = new MergedParts(observed);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<MissingReason> missing = parts.missing();
        if (missing.isPresent()) {
            return Optional.of(parts.as(mapping.to(), Value.missing(missing.get()), parts.comment()));
        }
        String option = mapping.options().get(parts.answers());
        if (option == null) {
            String comment =
                    lost(mapping.from(), mapping.to(), key, String.join("+", parts.answers()), parts.comment());
            return Optional.of(parts.as(mapping.to(), Value.missing(MissingReason.NOT_COLLECTED), comment));
        }
        return Optional.of(parts.as(mapping.to(), Value.answer(option), parts.comment()));
    }
}
