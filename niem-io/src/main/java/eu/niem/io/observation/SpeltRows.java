package eu.niem.io.observation;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of the rows that are read, and what is wrong where one is spelt in two ways. */
final class SpeltRows {
    private final SpeltCodes areas = new SpeltCodes("area", "refArea");
    private final SpeltCodes periods = new SpeltCodes("period", "timePeriod");
    private final SpeltCodes groups = new SpeltCodes("group", "group");
    private final Map<String, Location> listed;

    /**
     * Makes a check of rows.
     *
     * @param listed the areas that there may be, each where it is listed; empty where any may be
     */
    SpeltRows(Map<String, Location> listed) {
        this.listed = listed;
    }

    /** Notes the codes of a row. */
    void see(ObservationRow row, RowKey key) {
        if (listed.isEmpty()) {
            areas.see(key.refArea(), row);
        }
        periods.see(key.timePeriod(), row);
        groups.see(key.group(), row);
    }

    /** Warns of codes in two spellings, and adds an error for each cell that is there twice because of them. */
    void report(Collection<ObservationRow> rows, Issues issues) {
        Set<String> sameAreas = listed.isEmpty()
                ? areas.report(issues)
                : areas.report(listed.keySet(), area -> Objects.requireNonNull(listed.get(area)), issues);
        Set<String> samePeriods = periods.report(issues);
        Set<String> sameGroups = groups.report(issues);
        if (sameAreas.isEmpty() && samePeriods.isEmpty() && sameGroups.isEmpty()) {
            return;
        }
        Map<String, ObservationRow> cells = new HashMap<>();
        for (ObservationRow row : rows) {
            String area = row.refArea();
            String period = row.timePeriod();
            if (area == null || period == null || row.indicator() == null || issues.isFull()) {
                continue;
            }
            if (sameAreas.contains(area) || samePeriods.contains(period) || sameGroups.contains(group(row))) {
                check(row, cells.putIfAbsent(cell(row, area, period), row), issues);
            }
        }
    }

    private static String cell(ObservationRow row, String area, String period) {
        return String.join(
                "\n",
                row.indicator(),
                SpeltCodes.strictly(area),
                SpeltCodes.strictly(period),
                SpeltCodes.strictly(group(row)));
    }

    private static String group(ObservationRow row) {
        String group = row.group();
        return group == null || group.isEmpty() ? RowKey.TOTAL : group;
    }

    private static void check(ObservationRow row, @Nullable ObservationRow first, Issues issues) {
        if (first != null && !name(row).equals(name(first))) {
            issues.error(
                    "duplicate-observation",
                    row.at("indicator"),
                    name(row) + " stands in line " + first.at("indicator").line() + " already, spelt '" + name(first)
                            + "': keep one of the two");
        }
    }

    private static String name(ObservationRow row) {
        return row.indicator() + ", " + row.refArea() + ", " + row.timePeriod()
                + (group(row).equals(RowKey.TOTAL) ? "" : ", " + group(row));
    }
}
