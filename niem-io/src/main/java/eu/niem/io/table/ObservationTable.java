package eu.niem.io.table;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Limits;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code observations.csv}: a row for each observation, or, in the wide form, a row for each area with
 * a column for each indicator. A table without the columns {@code INDICATOR} and {@code OBS_VALUE} is wide.
 */
public final class ObservationTable {
    private static final List<String> COLUMNS = List.of(
            "INDICATOR",
            "REF_AREA",
            "TIME_PERIOD",
            "GROUP",
            "OBS_VALUE",
            "OBS_STATUS",
            "CONF_STATUS",
            "SAMPLE_SIZE",
            "STD_ERROR",
            "SOURCE",
            "COMMENT");
    private static final TableColumns LONG =
            TableColumns.of(COLUMNS, "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE");
    /** The column of each field of an observation. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("indicator", "INDICATOR"),
            Map.entry("refArea", "REF_AREA"),
            Map.entry("timePeriod", "TIME_PERIOD"),
            Map.entry("group", "GROUP"),
            Map.entry("obsValue", "OBS_VALUE"),
            Map.entry("obsStatus", "OBS_STATUS"),
            Map.entry("confStatus", "CONF_STATUS"),
            Map.entry("sampleSize", "SAMPLE_SIZE"),
            Map.entry("stdError", "STD_ERROR"),
            Map.entry("source", "SOURCE"),
            Map.entry("comment", "COMMENT"));

    private ObservationTable() {}

    /**
     * Reads the observations of a table as text. Rows of nothing but separators are passed over.
     *
     * @param indicators those that the columns of a wide table may have
     * @param period the period of a wide table that has no column for it
     */
    public static List<ObservationRow> read(
            Limits limits,
            String file,
            byte[] content,
            KnownIndicators indicators,
            Optional<String> period,
            Issues issues) {
        List<String> names = new ArrayList<>(COLUMNS);
        names.addAll(indicators.ids());
        return read(new TableReader(limits).read(file, content, names, issues), indicators, period, issues);
    }

    /** Reads the observations of a table in memory as text; none where it has no header. */
    public static List<ObservationRow> read(
            MemoryTable table, KnownIndicators indicators, Optional<String> period, Issues issues) {
        return read(table.sheet(), indicators, period, issues);
    }

    private static List<ObservationRow> read(
            @Nullable Sheet sheet, KnownIndicators indicators, Optional<String> period, Issues issues) {
        if (sheet == null) {
            return List.of();
        }
        if (!isLong(sheet)) {
            return new WideForm(indicators, period).read(sheet, issues);
        }
        List<ObservationRow> rows = new ArrayList<>();
        for (TableRow row : LONG.rows(sheet, issues)) {
            if (!row.isBlank()) {
                rows.add(row(row, issues));
            }
        }
        return rows;
    }

    /** Reads what a row says of an observation; its places are known by the names of columns too. */
    static ObservationRow row(TableRow row, Issues issues) {
        return ObservationRow.ofCells(
                field -> cell(row, field, issues), field -> row.at(FIELDS.getOrDefault(field, field)));
    }

    private static boolean isLong(Sheet sheet) {
        return sheet.has("INDICATOR") || sheet.has("OBS_VALUE");
    }

    private static @Nullable String cell(TableRow row, String field, Issues issues) {
        String column = FIELDS.getOrDefault(field, field);
        if (!row.columns().contains(column)) {
            return null;
        }
        return field.equals("comment") ? row.text(column) : row.code(column, issues);
    }

    /** Writes observations as a table in the long form. */
    public static String write(Collection<Observation> observations) {
        return TableWriter.write(COLUMNS, observations, ObservationTable::cells);
    }

    /** Returns the columns of the long form. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** Returns the cells of an observation in these columns. */
    public static List<String> cells(Observation each) {
        return List.of(
                each.indicator(),
                each.key().refArea(),
                each.key().timePeriod(),
                each.key().group(),
                each.value() instanceof Value.Missing ? "" : each.value().toString(),
                each.statusLetters(),
                each.conf() == ConfStatus.FREE ? "" : String.valueOf(each.conf().letter()),
                number(each.sampleSize()),
                number(each.stdError()),
                String.join("+", each.sources()),
                each.comment());
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : ShortestDecimal.of(number);
    }
}
