package eu.niem.core.panel;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which areas are aggregates in which period, as {@link Panel#isAggregate(RowKey)} describes it. */
@SuppressWarnings("serial") // the maps and sets can be serialised
final class Aggregates implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, RefArea> areas;
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final BitSet rows = new BitSet();

    /**
     * Finds the aggregates among the areas of rows.
     *
     * @param areas the areas that are described, by their codes
     */
    Aggregates(List<RowKey> keys, Map<String, RefArea> areas) {
        this.areas = areas;
        if (!areas.isEmpty()) {
            keys.forEach(key ->
                    addParents(key.refArea(), parents.computeIfAbsent(key.timePeriod(), period -> new HashSet<>())));
        }
        for (int row = 0; row < keys.size(); row++) {
            rows.set(row, has(keys.get(row)));
        }
    }

    /** Adds the parent of an area, its parent and so on; a chain that leads back to the area ends there. */
    private void addParents(String refArea, Set<String> found) {
        String parent = parent(refArea);
        while (!parent.isEmpty() && !parent.equals(refArea) && found.add(parent)) {
            parent = parent(parent);
        }
    }

    private String parent(String refArea) {
        RefArea area = areas.get(refArea);
        return area == null ? "" : area.parent();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean has(int row) {
        return rows.get(row);
    }

    boolean has(RowKey key) {
        RefArea area = areas.get(key.refArea());
        RefArea.Kind kind = area == null ? RefArea.Kind.NOT_SAID : area.kind();
        if (kind != RefArea.Kind.NOT_SAID) {
            return kind == RefArea.Kind.AGGREGATE;
        }
        return RefArea.isAggregateCode(key.refArea())
                || parents.getOrDefault(key.timePeriod(), Set.of()).contains(key.refArea());
    }
}
