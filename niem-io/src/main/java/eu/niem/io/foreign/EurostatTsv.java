package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with tabs as Eurostat gives it out: a line for each series, and in it a cell for each period.
 *
 * <ul>
 *   <li>The header is {@code freq,unit,geo\TIME_PERIOD}, a tab, and the periods; before 2022 {@code unit,geo\time}. The
 *       columns are the dimensions in that order, {@value #VALUE} and {@value #STATUS}.
 *   <li>A cell holds a value and behind it flags, with or without a blank before them: {@code 43.3 b}, {@code 12.0p},
 *       {@code 0n}. A colon is no value; it may have flags too: {@code :}, {@code : u}, {@code :c}.
 *   <li>Each cell is a row of its own; its index is the line times the number of periods, plus the cell's in the line.
 *   <li>Nothing is quoted, and a packed file ({@code .tsv.gz}) must be unpacked before.
 * </ul>
 */
final class EurostatTsv implements ForeignTable {
    static final String VALUE = "OBS_VALUE";
    static final String STATUS = "OBS_STATUS";

    private final TextRows rows;
    private final TsvHeader header;
    private final List<ForeignColumn> columns;
    private @Nullable TextRecord record;
    private @Nullable TsvLine line;

    private EurostatTsv(TextRows rows, TsvHeader header) {
        this.rows = rows;
        this.header = header;
        this.columns = header.columns();
    }

    /** Opens a file; null, with an issue, where it is none of this form. */
    static @Nullable ForeignTable open(ForeignFile file, Issues issues) {
        TextFile text = TextFile.of(file, issues);
        if (text == null) {
            return null;
        }
        TextRows rows = new TextRows(text, '\t', TextRows.NO_QUOTES, 0);
        TextRecord first = rows.first(issues);
        TsvHeader header = first == null ? null : TsvHeader.of(first, issues);
        return header == null ? null : new EurostatTsv(rows, header);
    }

    @Override
    public List<ForeignColumn> columns() {
        return columns;
    }

    @Override
    public void read(Selection selection, RowVisitor visitor, Issues issues) {
        TextRecord next = rows.record();
        TsvLine cells = new TsvLine(next, header, selection);
        int headerLine = header.places().get(0).line();
        int last = Integer.MAX_VALUE / header.periods().size() - 1;
        record = next;
        line = cells;
        try {
            rows.read(
                    next,
                    each -> {
                        if (each.line() == headerLine) {
                            return true;
                        }
                        if (each.line() > last) {
                            rows.tooMany(each, issues);
                            return false;
                        }
                        return cells.show(visitor, issues);
                    },
                    issues);
        } finally {
            record = null;
            line = null;
        }
    }

    /** Returns where a cell stands; without its column where its line is no more looked at. */
    @Override
    public Location place(int row, int column) {
        int atLine = row / header.periods().size();
        int period = row % header.periods().size();
        String name = columns.get(column).name();
        if (column == header.dimensions().size()) {
            return header.places().get(period);
        }
        if (record == null || line == null || record.line() != atLine) {
            return rows.place(null, atLine, 0, name);
        }
        return column < header.dimensions().size() ? line.place(column, name) : record.place(period + 1, name);
    }
}
