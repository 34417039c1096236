package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mapping of one or several indicators from one version of a framework to the next; see {@link Crosswalk}. */
public sealed interface CrosswalkEntry extends Serializable {

    /** Returns the indicators of the earlier version that it names. */
    List<String> before();

    /** Returns the indicators of the later version that it names. */
    List<String> after();

    /**
     * Returns whether values of the earlier version become values of the later; otherwise the indicators do not
     * compare.
     */
    default boolean isComparable() {
        return true;
    }

    /** Returns its name in documents, for example {@code recoded}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * A question that stayed the same, under the same id or another. Answers keep their ids and numbers their values;
     * where the later version gives them other points or goalposts, their scores change.
     *
     * @param from the id in the earlier version
     * @param to the id in the later version
     */
    record Same(String from, String to) implements CrosswalkEntry {
        /** Checks the ids. */
        public Same {
            requireId(from);
            requireId(to);
        }

        @Override
        public List<String> before() {
            return List.of(from);
        }

        @Override
        public List<String> after() {
            return List.of(to);
        }
    }

    /**
     * A question that stayed the same but has other options. A checklist is translated item by item.
     *
     * @param from the id in the earlier version
     * @param to the id in the later version
     * @param options the later option (or item) of each earlier one; one that is left out has no counterpart
     */
    record Recoded(String from, String to, Map<String, String> options) implements CrosswalkEntry {
        /** Checks the ids, and that there are options. */
        public Recoded {
            requireId(from);
            requireId(to);
            options = Require.map("options", options);
            Require.that(!options.isEmpty(), "the options of '" + from + "', which is recoded,", "be mapped", options);
        }

        @Override
        public List<String> before() {
            return List.of(from);
        }

        @Override
        public List<String> after() {
            return List.of(to);
        }
    }

    /**
     * A question that was split into several.
     *
     * @param from the id in the earlier version
     * @param to the ids in the later version, two or more
     * @param options for each later indicator, its option for each earlier option; empty where they do not compare
     */
    record Split(String from, List<String> to, Map<String, Map<String, String>> options) implements CrosswalkEntry {
        /** Checks the ids, and that options are mapped for all of them or for none. */
        public Split {
            Require.notNull("options", options);
            requireId(from);
            to = Require.list("to", to);
            requireIds(to);
            Require.that(to.size() > 1, "what '" + from + "' was split into", "be two indicators or more", to);
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            Require.notNull("options", options)
                    .forEach((part, mapped) -> copy.put(part, Require.map("options", mapped)));
            options = Require.map("options", copy);
            Require.that(
                    options.isEmpty()
                            || (options.keySet().equals(new HashSet<>(to))
                                    && options.values().stream().noneMatch(Map::isEmpty)),
                    "the options of '" + from + "', which was split,",
                    "be mapped for each of " + to + " or for none",
                    options.keySet());
        }

        @Override
        public List<String> before() {
            return List.of(from);
        }

        @Override
        public List<String> after() {
            return to;
        }

        @Override
        public boolean isComparable() {
            return !options.isEmpty();
        }
    }

    /**
     * Several questions that were merged into one.
     *
     * @param from the ids in the earlier version, two or more
     * @param to the id in the later version
     * @param options the later option for each combination of earlier ones, in the order of {@code from}. Combinations
     *     that are left out have no counterpart. Empty where the indicators do not compare
     */
    record Merged(List<String> from, String to, Map<List<String>, String> options) implements CrosswalkEntry {
        /** Checks the ids, and that every combination has an option of each. */
        public Merged {
            Require.notNull("options", options);
            from = Require.list("from", from);
            requireIds(from);
            requireId(to);
            Require.that(from.size() > 1, "what '" + to + "' was merged from", "be two indicators or more", from);
            Map<List<String>, String> copy = new LinkedHashMap<>();
            Require.notNull("options", options)
                    .forEach((combination, option) -> copy.put(Require.list("options", combination), option));
            options = Require.map("options", copy);
            for (List<String> combination : options.keySet()) {
                Require.that(
                        combination.size() == from.size(),
                        "a combination of options for '" + to + "'",
                        "have one of each of " + from,
                        combination);
            }
        }

        @Override
        public List<String> before() {
            return from;
        }

        @Override
        public List<String> after() {
            return List.of(to);
        }

        @Override
        public boolean isComparable() {
            return !options.isEmpty();
        }
    }

    /**
     * A question that is new in the later version.
     *
     * @param to the id in the later version
     */
    record New(String to) implements CrosswalkEntry {
        /** Checks the id. */
        public New {
            requireId(to);
        }

        @Override
        public List<String> before() {
            return List.of();
        }

        @Override
        public List<String> after() {
            return List.of(to);
        }

        @Override
        public boolean isComparable() {
            return false;
        }
    }

    /**
     * A question that the later version no longer asks.
     *
     * @param from the id in the earlier version
     */
    record Dropped(String from) implements CrosswalkEntry {
        /** Checks the id. */
        public Dropped {
            requireId(from);
        }

        @Override
        public List<String> before() {
            return List.of(from);
        }

        @Override
        public List<String> after() {
            return List.of();
        }

        @Override
        public boolean isComparable() {
            return false;
        }
    }

    private static void requireIds(List<String> ids) {
        ids.forEach(CrosswalkEntry::requireId);
    }

    private static void requireId(String id) {
        Require.id("an indicator of a crosswalk", id);
    }
}
