package eu.niem.core.panel;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was observed of each indicator in each row of a panel. */
@SuppressWarnings("serial") // the map can be serialised
final class Observed implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Cells> cells;
    private final ObservationList all;

    /** Takes the cells of all indicators by their ids, in the order of the tree. */
    Observed(Map<String, Cells> cells) {
        this.cells = cells;
        this.all = new ObservationList(List.copyOf(cells.values()));
    }

    /** Returns all observations, by indicator in the order of the tree, then by row. */
    List<Observation> all() {
        return all;
    }

    /** Returns the ids of the indicators, in the order of the tree. */
    Set<String> indicators() {
        return cells.keySet();
    }

    Cells of(String indicator) {
        Cells found = cells.get(indicator);
        if (found == null) {
            throw Refused.missing("there is no indicator '" + indicator + "'; known are " + cells.keySet());
        }
        return found;
    }

    /**
     * Returns what was observed in some of the rows.
     *
     * @param rows their indexes
     * @param keys their keys
     */
    Observed select(int[] rows, List<RowKey> keys) {
        Map<String, Cells> selected = new LinkedHashMap<>();
        cells.forEach((indicator, each) -> selected.put(indicator, each.select(rows, keys)));
        return new Observed(selected);
    }

    /** Compares cell by cell; the rows are compared by who holds them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Observed observed && observed.cells.equals(cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }
}
