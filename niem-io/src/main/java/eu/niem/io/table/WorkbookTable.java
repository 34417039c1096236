package eu.niem.io.table;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet of a workbook as a table. Places name sheet and cell: the line is the number of the row, the path sheet
 * and letters of the column, such as {@code Questionnaire!H}.
 *
 * <ul>
 *   <li>A number is its shortest text, one shown in per cent as it is shown; a day as ISO 8601 writes it.
 *   <li>Space around a text is no part of it.
 * </ul>
 */
final class WorkbookTable {
    private WorkbookTable() {}

    /**
     * Reads the sheet of a name, or the only one; null, with an issue, where there is none.
     *
     * @param name the name that the sheet has if nobody changed it
     */
    static @Nullable Sheet read(String file, byte[] content, String name, Limits limits, Issues issues) {
        ForeignTable table = ForeignForm.EXCEL.open(sheet(file, content, name, limits), issues);
        if (table == null) {
            return null;
        }
        List<String> header = table.columns().stream().map(ForeignColumn::name).toList();
        List<NumberedLines.Row> rows = new ArrayList<>();
        table.read(ForeignTable.Selection.ALL, row -> rows.add(row(row, header.size())), issues);
        return new Sheet(
                (line, cell, column) -> table.place(line, cell), 1, header, new NumberedLines(rows, header.size()));
    }

    private static ForeignFile sheet(String file, byte[] content, String name, Limits limits) {
        ForeignFile.Content bytes = () -> new ByteArrayInputStream(content);
        List<String> sheets = ForeignForm.EXCEL.sheets(ForeignFile.of(file, bytes, limits));
        String sheet = sheets.size() == 1
                ? sheets.get(0)
                : sheets.stream()
                        .filter(each -> each.strip().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(name);
        return new ForeignFile(file, bytes, limits, null, sheet, 1, true);
    }

    /** Returns a row with its texts escaped, as those of a file are. */
    private static NumberedLines.Row row(ForeignRow row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(FormulaEscape.escape(row.text(column)));
        }
        return new NumberedLines.Row(row.index(), cells);
    }
}
