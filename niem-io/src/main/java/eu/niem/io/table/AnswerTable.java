package eu.niem.io.table;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of a questionnaire: columns that ask, and columns for the answer, to be filled in.
 *
 * <p>Rows without any text, which spreadsheets leave behind, are passed over, and so are those with {@value #REMARK} in
 * place of the indicator. The last columns are never empty, because Excel leaves separators out at the end of rows.
 */
public final class AnswerTable {
    /** Stands in place of the indicator where a row is meant for the eye only. */
    public static final String REMARK = "#";

    /** The name of the sheet that has the lines, in a workbook. */
    public static final String SHEET = "Questionnaire";

    /** All columns, in the order in which they are filled in. */
    public static final List<String> COLUMNS = List.of(
            "DIMENSION",
            "INDICATOR",
            "GROUP",
            "QUESTION",
            "DESCRIPTION",
            "PERMITTED",
            "LAST_VALUE",
            "OBS_VALUE",
            "OBS_STATUS",
            "SOURCE",
            "COMMENT",
            "CODER",
            "REVIEWER",
            "REF_AREA",
            "TIME_PERIOD");

    private static final List<String> ASKED =
            List.of("DIMENSION", "QUESTION", "DESCRIPTION", "PERMITTED", "LAST_VALUE");
    private static final TableColumns LAYOUT = new TableColumns(
            COLUMNS.stream().filter(column -> !ASKED.contains(column)).toList(), ASKED, false);

    private static final Pattern ENTRY = Pattern.compile("(\\S+)\\s+=\\s.*");

    private AnswerTable() {}

    /**
     * Reads the lines of a table, as text or as the sheet {@value #SHEET} of a workbook; none where a column is
     * missing, because each is about what a line means.
     */
    public static List<Line> read(Limits limits, String file, byte[] content, Issues issues) {
        List<Line> lines = new ArrayList<>();
        for (TableRow row : rows(limits, file, content, issues)) {
            if (!row.columns().containsAll(LAYOUT.required())) {
                return lines;
            }
            if (!row.isBlank() && !row.text("INDICATOR").strip().equals(REMARK)) {
                lines.add(line(row, issues));
            }
        }
        return lines;
    }

    private static Iterable<TableRow> rows(Limits limits, String file, byte[] content, Issues issues) {
        if (!TableForms.isWorkbook(content)) {
            return new TableReader(limits).rows(LAYOUT, file, content, issues);
        }
        Sheet sheet = WorkbookTable.read(file, content, SHEET, limits, issues);
        return sheet == null ? List.of() : LAYOUT.rows(sheet, issues);
    }

    private static Line line(TableRow row, Issues issues) {
        ObservationRow observation = ObservationTable.row(row, issues);
        return new Line(
                observation.withAnswer(code(observation.obsValue()), code(observation.obsStatus())),
                row.text("CODER").strip(),
                row.text("REVIEWER").strip());
    }

    /** Returns the code of an entry of a list, such as {@code a = Yes}; any other text as it is. */
    private static @Nullable String code(@Nullable String text) {
        Matcher entry = text == null ? null : ENTRY.matcher(text);
        return entry != null && entry.matches() ? entry.group(1) : text;
    }

    /**
     * One line.
     *
     * @param observation indicator, group, area, period and answer
     * @param coder who answered
     * @param reviewer who checked that
     */
    public record Line(ObservationRow observation, String coder, String reviewer) {
        /** Returns the place of the cell in a column. */
        public Location at(String column) {
            return observation.at(column);
        }
    }
}
