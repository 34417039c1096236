package eu.niem.core.panel;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The rows of a panel in their order, and which of them are those of aggregates of areas. */
@SuppressWarnings("serial") // the collections can be serialised
final class PanelRows implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NONE = -1;

    private final List<RowKey> keys;
    private final Map<String, Map<String, Run>> runs = new HashMap<>(); // by period, then group
    private final Aggregates aggregates;

    /**
     * Takes rows in their order, one for every area, period and group that is observed.
     *
     * @param areas the areas that are described, by their codes
     */
    PanelRows(List<RowKey> sorted, Map<String, RefArea> areas) {
        this.keys = List.copyOf(sorted);
        this.aggregates = new Aggregates(keys, areas);
        for (int start = 0; start < keys.size(); ) {
            start = addRun(start);
        }
    }

    /** Adds the run that starts in a row, and returns the row after it. */
    private int addRun(int start) {
        String timePeriod = keys.get(start).timePeriod();
        String group = keys.get(start).group();
        int end = start + 1;
        while (end < keys.size()
                && keys.get(end).timePeriod().equals(timePeriod)
                && keys.get(end).group().equals(group)) {
            end++;
        }
        runs.computeIfAbsent(timePeriod, period -> new HashMap<>()).put(group, new Run(start, end));
        return end;
    }

    /** The rows of one period and group, which are ordered by area. */
    private record Run(int start, int end) implements Serializable {}

    List<RowKey> keys() {
        return keys;
    }

    int size() {
        return keys.size();
    }

    Optional<Integer> find(RowKey key) {
        int place = place(key);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** Returns the place of a row; below 0 where there is none of this key. */
    int place(RowKey key) {
        Run run = runs.getOrDefault(key.timePeriod(), Map.of()).get(key.group());
        int low = run == null ? 0 : run.start;
        int high = run == null ? -1 : run.end - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = keys.get(middle).refArea().compareTo(key.refArea());
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return NONE;
    }

    List<String> timePeriods() {
        return keys.stream().map(RowKey::timePeriod).distinct().toList();
    }

    /** Returns the different codes of the rows in one respect, in their order. */
    List<String> codes(Function<RowKey, String> code) {
        return List.copyOf(new TreeSet<>(keys.stream().map(code).toList()));
    }

    /** Returns the codes of the areas that have a row in which they are no aggregate, in their order. */
    Set<String> compared() {
        Set<String> compared = new TreeSet<>();
        for (int row = 0; row < keys.size(); row++) {
            if (!aggregates.has(row)) {
                compared.add(keys.get(row).refArea());
            }
        }
        return compared;
    }

    Aggregates aggregates() {
        return aggregates;
    }
}
