package eu.niem.io.workbook;

import eu.niem.core.result.DataTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how wide a column is, in characters: as its first rows need, within bounds. */
final class ColumnWidths {
    private static final int LEAST = 8;
    private static final int MOST = 48;
    private static final int LONG = 42;
    private static final int READ = 80; // in a text without a header
    private static final int ANSWER = 24;
    private static final int NUMBER = 12;
    private static final int FILTER = 4; // the button in the header
    private static final double LETTERS = 1.15; // a letter is narrower than a digit, by which widths are counted

    private ColumnWidths() {}

    static int of(SheetColumn column, int index, List<List<@Nullable Object>> first, boolean hasHeader) {
        int width = hasHeader ? column.name().length() + FILTER : 0;
        if (column.kind().isAnswer()) {
            return Math.max(width, ANSWER);
        }
        for (List<@Nullable Object> row : first) {
            SheetCell cell = SheetCell.any(index < row.size() ? row.get(index) : null);
            Object value = cell.kind() == CellKind.HEADING ? null : cell.value(); // which may run over
            int length = value instanceof Number ? NUMBER - 2 : firstLine(DataTable.exact(value));
            width = Math.max(width, length + 2);
        }
        return Math.max(LEAST, Math.min(column.kind() == CellKind.LONG ? (hasHeader ? LONG : READ) : MOST, width));
    }

    /** Returns how many lines a text needs in a column that breaks it; a word is not broken. */
    static int lines(@Nullable Object value, int width) {
        int lines = 0;
        for (String line : DataTable.exact(value).split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(line.length() / (width * LETTERS)));
        }
        return lines;
    }

    private static int firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }
}
