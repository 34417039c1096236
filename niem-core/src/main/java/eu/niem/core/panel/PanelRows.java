package eu.niem.core.panel;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import java.io.Serializable;
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

    private final List<RowKey> keys;
    private final RowIndex places;
    private final Aggregates aggregates;

    /**
     * Takes rows in their order, one for every area, period and group that is observed.
     *
     * @param areas the areas that are described, by their codes
     */
    PanelRows(List<RowKey> sorted, Map<String, RefArea> areas) {
        this.places = new RowIndex(sorted);
        this.keys = places.keys();
        this.aggregates = new Aggregates(keys, areas);
    }

    List<RowKey> keys() {
        return keys;
    }

    int size() {
        return keys.size();
    }

    Optional<Integer> find(RowKey key) {
        int place = places.find(key);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** Returns the place of a row; below 0 where there is none of this key. */
    int place(RowKey key) {
        return places.find(key);
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
