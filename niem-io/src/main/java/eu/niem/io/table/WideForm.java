package eu.niem.io.table;

import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the wide form of observations: a row for each area, and in it a cell for each indicator. An empty cell is no
 * observation at all.
 *
 * @param indicators the ids that columns may have
 * @param period the period of a table without a column for it
 */
record WideForm(List<String> indicators, Optional<String> period) {
    private static final List<String> KEY = List.of("REF_AREA", "TIME_PERIOD", "GROUP");

    List<ObservationRow> read(Sheet sheet, Issues issues) {
        List<ObservationRow> observations = new ArrayList<>();
        if (period.isEmpty() && sheet.header().stream().noneMatch("TIME_PERIOD"::equalsIgnoreCase)) {
            issues.error(
                    "missing-column",
                    sheet.at(),
                    "the table has no column TIME_PERIOD, and nothing else says of which period it is: add the column, "
                            + "or a rounds.csv of one period, or make a period such as 2021 the framework's version");
            return observations;
        }
        Set<String> measured = new HashSet<>(indicators);
        KEY.forEach(measured::remove);
        for (TableRow row : layout().rows(sheet, issues)) {
            Map<String, String> key = new HashMap<>();
            key.put("refArea", row.code("REF_AREA", issues));
            key.put("group", row.code("GROUP", issues));
            key.put(
                    "timePeriod",
                    row.columns().contains("TIME_PERIOD") ? row.code("TIME_PERIOD", issues) : period.orElse(""));
            for (String indicator : row.columns()) {
                if (measured.contains(indicator)) {
                    String value = row.code(indicator, issues);
                    if (!value.isEmpty()) {
                        observations.add(observation(row, key, indicator, value));
                    }
                }
            }
        }
        return observations;
    }

    private TableColumns layout() {
        List<String> columns = new ArrayList<>(KEY);
        columns.addAll(indicators);
        return TableColumns.of(columns, "REF_AREA");
    }

    private static ObservationRow observation(TableRow row, Map<String, String> key, String indicator, String value) {
        return ObservationRow.ofCells(
                field -> switch (field) {
                    case "indicator" -> indicator;
                    case "obsValue" -> value;
                    default -> key.get(field);
                },
                field -> row.at(
                        key.containsKey(field) ? ObservationTable.FIELDS.getOrDefault(field, field) : indicator));
    }
}
