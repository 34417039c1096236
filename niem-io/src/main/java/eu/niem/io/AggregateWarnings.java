package eu.niem.io;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Location;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.TableEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Warns of areas that are taken as aggregates although nobody says so, and of those that are not although they look
 * like one: each once, with what to write.
 */
final class AggregateWarnings {
    private final Panel panel;
    private final List<ObservationRow> rows;
    private final Map<String, Location> recalculated;
    private final Issues issues;
    private final Map<String, TableEntry<RefArea>> listed = new HashMap<>();

    /**
     * Prepares the warnings.
     *
     * @param rows the rows that the panel was made of
     * @param recalculated the places of areas that may have been made of others
     */
    AggregateWarnings(
            Panel panel,
            ListedEntries<RefArea> areas,
            List<ObservationRow> rows,
            Map<String, Location> recalculated,
            Issues issues) {
        this.recalculated = recalculated;
        this.panel = panel;
        this.rows = rows;
        this.issues = issues;
        areas.entries().forEach(entry -> listed.put(entry.value().id(), entry));
    }

    void add() {
        Map<String, RowKey> assumed = new LinkedHashMap<>();
        for (int row = 0; row < panel.size(); row++) {
            RowKey key = panel.rows().get(row);
            if (panel.isAggregate(row) && isNotSaid(key.refArea())) {
                assumed.putIfAbsent(key.refArea(), key);
            }
        }
        assumed.forEach((area, key) -> issues.warning(
                "assumed-aggregate",
                place(area),
                "'" + area + "' is taken as an aggregate of areas, as " + why(key)
                        + ": it has scores, but no rank, and no area is compared with it; give it the KIND 'aggregate'"
                        + " in areas.csv, or 'area' if it is to be compared"));
        new SumsOfOthers(panel)
                .find()
                .forEach((area, what) -> issues.warning(
                        "sum-of-others",
                        place(area),
                        "'" + area + "' is the sum of the other areas, " + what
                                + ", but is compared with them as an area: if it is their total, give it the KIND"
                                + " 'aggregate' in areas.csv, else 'area'"));
    }

    private boolean isNotSaid(String area) {
        return panel.findArea(area).map(RefArea::kind).orElse(RefArea.Kind.NOT_SAID) == RefArea.Kind.NOT_SAID;
    }

    private String why(RowKey key) {
        return RefArea.isAggregateCode(key.refArea())
                ? "its code is known as that of one"
                : "areas that lie in it are observed beside it, in " + key.timePeriod();
    }

    /** Returns where the area is described, else where it is first observed. */
    private Location place(String area) {
        TableEntry<RefArea> entry = listed.get(area);
        if (entry != null) {
            return entry.at("KIND");
        }
        return rows.stream()
                .filter(row -> area.equals(row.refArea()))
                .findFirst()
                .map(row -> row.at("refArea"))
                .orElseGet(() -> Objects.requireNonNull(recalculated.get(area)));
    }
}
