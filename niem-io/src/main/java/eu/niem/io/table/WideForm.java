package eu.niem.io.table;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the wide form of observations: a row for each area, and in it a cell for each indicator. An empty cell is an
 * observation without a value where the indicator is asked for the row's group, so that a row without any value is a
 * row still; elsewhere it is none.
 *
 * @param indicators those that columns may have; any column may be one while not all are known
 * @param period the period of a table without a column for it
 */
record WideForm(KnownIndicators indicators, Optional<String> period) {
    private static final List<String> KEY = List.of("REF_AREA", "TIME_PERIOD", "GROUP");

    List<ObservationRow> read(Sheet sheet, Issues issues) {
        Header header = new Header(layout(), sheet, issues);
        header.read();
        header.missing(List.of("REF_AREA"));
        if (period.isEmpty()) {
            header.missingPeriod();
        }
        Set<String> measured = new HashSet<>(indicators.ids());
        KEY.forEach(measured::remove);
        List<ObservationRow> observations = new ArrayList<>();
        for (TableRow row : header.rows()) {
            if (!row.isBlank()) {
                add(row, measured, observations, issues);
            }
        }
        return observations;
    }

    private TableColumns layout() {
        List<String> columns = new ArrayList<>(KEY);
        columns.addAll(indicators.ids());
        return new TableColumns(List.of(), columns, !indicators.areListed());
    }

    private void add(TableRow row, Set<String> measured, List<ObservationRow> observations, Issues issues) {
        String written = key(row, "TIME_PERIOD", issues);
        Key key = new Key(
                key(row, "REF_AREA", issues),
                written == null ? period.orElse(null) : written,
                key(row, "GROUP", issues));
        String group = key.group() == null || key.group().isEmpty() ? RowKey.TOTAL : key.group();
        for (String indicator : row.columns()) {
            if (measured.contains(indicator)) {
                String value = row.code(indicator, issues);
                if (!value.isEmpty() || (row.text(indicator).isBlank() && indicators.asks(indicator, group))) {
                    observations.add(observation(row, key, indicator, value));
                }
            }
        }
    }

    /** Returns a code of the key; null where the table has no such column. */
    private static @Nullable String key(TableRow row, String column, Issues issues) {
        return row.columns().contains(column) ? row.code(column, issues) : null;
    }

    private static ObservationRow observation(TableRow row, Key key, String indicator, String value) {
        return ObservationRow.ofCells(
                field -> switch (field) {
                    case "indicator" -> indicator;
                    case "refArea" -> key.refArea();
                    case "timePeriod" -> key.timePeriod();
                    case "group" -> key.group();
                    case "obsValue" -> value;
                    default -> null;
                },
                field -> row.at(column(field, indicator)));
    }

    /** Returns the column that a field stands in: a field of the key in its own, any other in that of the indicator. */
    private static String column(String field, String indicator) {
        String column = ObservationTable.FIELDS.getOrDefault(field, indicator);
        return KEY.contains(column) ? column : indicator;
    }

    /** What a row says of all its cells. */
    private record Key(
            @Nullable String refArea,
            @Nullable String timePeriod,
            @Nullable String group) {}
}
