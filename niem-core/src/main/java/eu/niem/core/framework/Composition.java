package eu.niem.core.framework;

import eu.niem.core.internal.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two crosswalks to one: finds for each later indicator the earliest ones that decide it, and how their options
 * do.
 */
final class Composition {
    private final Crosswalk first;
    private final Crosswalk next;
    private final Map<String, CrosswalkEntry> leading = new LinkedHashMap<>();
    private final Map<String, Table> between = new LinkedHashMap<>();
    private final Map<String, Table> results = new LinkedHashMap<>();

    /**
     * A table from the options of earlier indicators to those of a later one.
     *
     * @param of the earlier indicators
     * @param rows the later option by theirs; null where the value stays what it is
     */
    private record Table(List<String> of, @Nullable Map<List<String>, String> rows) {
        /**
         * Returns a table over the same indicators in which each result is mapped further; null where nothing is left.
         */
        @Nullable
        Table then(Map<String, String> options) {
            Map<List<String>, String> mapped = new LinkedHashMap<>();
            if (rows == null) {
                options.forEach((from, to) -> mapped.put(List.of(from), to));
            } else {
                rows.forEach((combination, option) -> {
                    if (options.containsKey(option)) {
                        mapped.put(combination, options.get(option));
                    }
                });
            }
            return mapped.isEmpty() ? null : new Table(of, mapped);
        }
    }

    Composition(Crosswalk first, Crosswalk next) {
        this.first = first;
        this.next = next;
        if (!first.framework().equals(next.framework()) || !first.to().equals(next.from())) {
            throw Refused.argument("'" + next + "' does not begin where '" + first + "' ends");
        }
    }

    Crosswalk crosswalk() {
        List<CrosswalkEntry> later = new ArrayList<>(next.mappings());
        Set<String> named = new LinkedHashSet<>(next.before());
        for (String id : first.after()) {
            if (!named.contains(id)) {
                later.add(next.findMapping(id).orElseThrow(() -> unmapped(id, next)));
            }
        }
        first.mappings().forEach(mapping -> mapping.after().forEach(id -> leading.put(id, mapping)));
        later.forEach(this::reach);
        later.forEach(this::result);
        String note = first.note().isEmpty() || next.note().isEmpty()
                ? first.note() + next.note()
                : first.note() + "; " + next.note();
        return new Crosswalk(
                first.framework(),
                first.from(),
                next.to(),
                note,
                first.unmappedSame() && next.unmappedSame(),
                mappings(later));
    }

    private static IllegalArgumentException unmapped(String id, Crosswalk crosswalk) {
        return Refused.argument("'" + crosswalk + "' says nothing about '" + id
                + "', which the other crosswalk of the two maps: map it there");
    }

    /** Collects the tables of those intermediate indicators that a later mapping needs. */
    private void reach(CrosswalkEntry mapping) {
        for (String id : mapping.before()) {
            CrosswalkEntry earlier = Optional.ofNullable(leading.get(id))
                    .or(() -> first.findMapping(id).filter(each -> each.after().contains(id)))
                    .orElseThrow(() -> unmapped(id, first));
            Table table = table(earlier, id);
            if (table != null) {
                between.put(id, table);
            }
        }
    }

    private static @Nullable Table table(CrosswalkEntry mapping, String after) {
        if (!mapping.isComparable()) {
            return null;
        }
        Table same = new Table(mapping.before(), null);
        if (mapping instanceof CrosswalkEntry.Recoded recoded) {
            return same.then(recoded.options());
        }
        if (mapping instanceof CrosswalkEntry.Split split) {
            return same.then(Objects.requireNonNull(split.options().get(after)));
        }
        return mapping instanceof CrosswalkEntry.Merged merged ? new Table(merged.from(), merged.options()) : same;
    }

    private void result(CrosswalkEntry mapping) {
        if (mapping.isComparable() && between.keySet().containsAll(mapping.before())) {
            for (String id : mapping.after()) {
                Table table = table(mapping, id);
                Table result = table == null || table.rows() == null
                        ? between.get(mapping.before().get(0))
                        : join(table);
                if (result != null) {
                    results.put(id, result);
                }
            }
        }
    }

    /**
     * Replaces the intermediate indicators of a table by the earlier ones that decide them; null where no combination
     * is left.
     */
    private @Nullable Table join(Table later) {
        Map<Map<String, String>, String> joined = new LinkedHashMap<>();
        Map<List<String>, String> rows = Objects.requireNonNull(later.rows());
        rows.forEach((combination, option) -> {
            List<Map<String, String>> answers = List.of(Map.of());
            for (int i = 0; i < combination.size(); i++) {
                answers = extend(
                        answers, Objects.requireNonNull(between.get(later.of().get(i))), combination.get(i));
            }
            answers.forEach(answer -> joined.put(answer, option));
        });
        List<String> of = later.of().stream()
                .flatMap(id -> Objects.requireNonNull(between.get(id)).of().stream())
                .distinct()
                .toList();
        Map<List<String>, String> result = new LinkedHashMap<>();
        joined.forEach(
                (answer, option) -> result.put(of.stream().map(answer::get).toList(), option));
        return result.isEmpty() ? null : new Table(of, result);
    }

    /**
     * Adds to the answers so far each combination that gives an intermediate indicator the wanted option and does not
     * contradict them.
     */
    private static List<Map<String, String>> extend(List<Map<String, String>> answers, Table table, String option) {
        Map<List<String>, String> rows = table.rows() == null ? Map.of(List.of(option), option) : table.rows();
        List<Map<String, String>> extended = new ArrayList<>();
        for (Map<String, String> answer : answers) {
            rows.forEach((combination, result) -> {
                Map<String, String> more = new LinkedHashMap<>(answer);
                boolean agrees = result.equals(option);
                for (int i = 0; i < combination.size(); i++) {
                    String before = more.putIfAbsent(table.of().get(i), combination.get(i));
                    agrees &= before == null || before.equals(combination.get(i));
                }
                if (agrees) {
                    extended.add(more);
                }
            });
        }
        return extended;
    }

    private List<CrosswalkEntry> mappings(List<CrosswalkEntry> later) {
        List<CrosswalkEntry> mappings = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        Map<String, Set<Integer>> decided = new LinkedHashMap<>();
        List<String> ids = List.copyOf(results.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (String from : Objects.requireNonNull(results.get(ids.get(i))).of()) {
                decided.computeIfAbsent(from, each -> new LinkedHashSet<>()).add(i);
            }
        }
        results.forEach((id, table) -> {
            if (!said.contains(id)) {
                CrosswalkEntry mapping = mapping(id, table, together(table, ids, decided));
                said.addAll(mapping.after());
                mappings.add(mapping);
            }
        });
        later.stream()
                .flatMap(mapping -> mapping.after().stream())
                .filter(id -> !results.containsKey(id))
                .forEach(id -> mappings.add(new CrosswalkEntry.New(id)));
        Set<String> before = new LinkedHashSet<>(first.before());
        between.values().forEach(table -> before.addAll(table.of()));
        results.values().forEach(table -> table.of().forEach(before::remove));
        before.forEach(id -> mappings.add(new CrosswalkEntry.Dropped(id)));
        return mappings;
    }

    /** Makes the mapping of an indicator, together with all others that the same earlier ones decide. */
    private CrosswalkEntry mapping(String id, Table table, Map<String, Table> together) {
        Map<List<String>, String> rows = table.rows();
        String from = table.of().get(0);
        if (together.size() > 1) {
            return split(from, together);
        }
        if (rows == null) {
            return new CrosswalkEntry.Same(from, id);
        }
        return table.of().size() > 1
                ? new CrosswalkEntry.Merged(table.of(), id, rows)
                : new CrosswalkEntry.Recoded(from, id, options(rows));
    }

    /** Returns the results that one of a table's earlier indicators decides, in their order. */
    private Map<String, Table> together(Table table, List<String> ids, Map<String, Set<Integer>> decided) {
        Map<String, Table> together = new LinkedHashMap<>();
        table.of().stream()
                .flatMap(from -> decided.getOrDefault(from, Set.of()).stream())
                .sorted()
                .map(ids::get)
                .forEach(id -> together.put(id, Objects.requireNonNull(results.get(id))));
        return together;
    }

    private CrosswalkEntry split(String from, Map<String, Table> parts) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        for (var part : parts.entrySet()) {
            Map<List<String>, String> rows = part.getValue().rows();
            if (rows == null || !part.getValue().of().equals(List.of(from))) {
                throw Refused.argument("several indicators together become " + parts.keySet()
                        + ", which no one mapping can say: apply '" + first + "' and '" + next
                        + "' one after the other");
            }
            options.put(part.getKey(), options(rows));
        }
        return new CrosswalkEntry.Split(from, List.copyOf(parts.keySet()), options);
    }

    private static Map<String, String> options(Map<List<String>, String> rows) {
        Map<String, String> options = new LinkedHashMap<>();
        rows.forEach((combination, option) -> options.put(combination.get(0), option));
        return options;
    }
}
