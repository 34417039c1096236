package eu.niem.core.panel;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was observed of each indicator in each row of a panel. */
@SuppressWarnings("serial") // the collections can be serialised
final class Observed implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Cells> cells = new LinkedHashMap<>();
    private final List<Observation> all;

    /**
     * Puts observations into their cells.
     *
     * @param rows the keys of all rows
     * @param places the row of each observation
     * @throws IllegalArgumentException if an observation names no indicator of the framework, has an answer that the
     *     indicator's scale does not permit, or is given twice
     */
    Observed(Framework framework, List<Observation> observations, List<RowKey> rows, RowPlaces places) {
        for (Indicator indicator : framework.indicators()) {
            cells.put(indicator.id(), new Cells(indicator, rows));
        }
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            Cells column = cells.get(observation.indicator());
            if (column == null) {
                throw Refused.argument("an observation names the indicator '" + observation.indicator()
                        + "'; known are " + cells.keySet());
            }
            column.put(places.of(i), observation);
        }
        List<Observation> sorted = new ArrayList<>();
        cells.values().forEach(column -> column.addTo(sorted));
        this.all = List.copyOf(sorted);
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
}
