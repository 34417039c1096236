package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of text as people and spreadsheets write it.
 *
 * <ul>
 *   <li>Commas, semicolons or tabs stand between cells, as {@link SheetSeparator} finds; quotes around a cell that
 *       holds one, or a line break.
 *   <li>The header stands in the line that is stated, counted from 1 with all lines above; what these hold is not
 *       looked at. Names are made by {@link SheetHeader}; what a column is, the sheet does not say.
 *   <li>The encoding is what a byte order mark says, else what is stated, else UTF-8.
 *   <li>Rows that hold nothing are passed over. A row may end before the header does, or have more cells that are
 *       empty; any other that is longer is an error.
 * </ul>
 */
final class CsvSheet implements ForeignTable {
    private static final int BEGINNING = 1 << 16;

    private final TextRows rows;
    private final int headerLine;
    private final SheetHeader header;
    private @Nullable TextRecord record;

    private CsvSheet(TextRows rows, int headerLine, SheetHeader header) {
        this.rows = rows;
        this.headerLine = headerLine;
        this.header = header;
    }

    /** Opens a file; null, with an issue, where it is none of this form. */
    static @Nullable ForeignTable open(ForeignFile file, Issues issues) {
        TextFile text = TextFile.of(file, issues);
        if (text == null) {
            return null;
        }
        String beginning = text.beginning(BEGINNING);
        char stated = SheetSeparator.stated(beginning);
        int line = Math.max(stated == 0 ? 1 : 2, file.header());
        char separator = stated == 0 ? SheetSeparator.of(beginning, line) : stated;
        TextRows rows = new TextRows(text, separator, '"', line - 1);
        TextRecord first = rows.first(issues);
        if (first == null) {
            return null;
        }
        boolean isElsewhere = file.header() > 1 && first.line() != line; // an empty line is passed over
        if (isElsewhere || first.filled() == 0) {
            SheetHeader.missing(new Location(file.shown(), line, 0, ""), issues);
            return null;
        }
        List<String> names =
                IntStream.range(0, first.cells()).mapToObj(first::text).toList();
        return new CsvSheet(rows, first.line(), SheetHeader.of(names));
    }

    @Override
    public List<ForeignColumn> columns() {
        return header.columns();
    }

    @Override
    public void read(Selection selection, RowVisitor visitor, Issues issues) {
        TextRecord next = rows.record();
        Row row = new Row(next, header.columns().size());
        record = next;
        try {
            rows.read(
                    next,
                    each -> each.line() == headerLine || each.filled() == 0 || !holds(each, issues) || visitor.see(row),
                    issues);
        } finally {
            record = null;
        }
    }

    private boolean holds(TextRecord row, Issues issues) {
        int width = header.columns().size();
        if (row.cells() < width) {
            issues.alikeWarning(
                    "short-row",
                    row.place(row.cells(), ""),
                    () -> row.cells() + " cells",
                    () -> "the row ends after " + row.cells() + " of " + width
                            + " cells; those that are not there are read as empty: check that nothing was cut off");
        }
        return row.filled() <= width || header.holds(row.filled(), row.place(width, ""), issues);
    }

    @Override
    public Location place(int row, int column) {
        return rows.place(record, row, column, columns().get(column).name());
    }

    /** The row that is looked at. */
    private static final class Row implements ForeignRow {
        private final TextRecord record;
        private final TextCache[] texts;

        Row(TextRecord record, int columns) {
            this.record = record;
            this.texts = new TextCache[columns];
            for (int i = 0; i < columns; i++) {
                texts[i] = new TextCache();
            }
        }

        @Override
        public int index() {
            return record.line();
        }

        @Override
        public String text(int column) {
            return texts[column].text(record.chars(), record.start(column), record.end(column));
        }
    }
}
