package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;

/** A table of others whose rows are written in a test: the header first, cells separated by {@code |}. */
record ListedTable(List<ForeignColumn> columns, List<List<String>> rows) implements ForeignTable {
    /** Makes a sheet. */
    static ListedTable sheet(String... lines) {
        return of(Role.FREE, lines);
    }

    /** Makes a table of a statistical form: all columns but the last two are dimensions. */
    static ListedTable cube(String... lines) {
        return of(Role.DIMENSION, lines);
    }

    private static ListedTable of(Role role, String... lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(List.of(line.split("\\|", -1)).stream().map(String::strip).toList());
        }
        List<ForeignColumn> columns = new ArrayList<>();
        for (String name : rows.remove(0)) {
            boolean isDimension = role == Role.DIMENSION;
            Role own = isDimension && name.equals("OBS_VALUE")
                    ? Role.VALUE
                    : isDimension && name.equals("OBS_STATUS") ? Role.STATUS : role;
            columns.add(ForeignColumn.of(name, own));
        }
        return new ListedTable(columns, rows);
    }

    @Override
    public void read(Selection selection, RowVisitor visitor, Issues issues) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> texts = rows.get(i);
            int line = i + 2;
            ForeignRow row = new ForeignRow() {
                @Override
                public int index() {
                    return line;
                }

                @Override
                public String text(int column) {
                    return texts.get(column);
                }
            };
            if (!visitor.see(row)) {
                return;
            }
        }
    }

    @Override
    public Location place(int row, int column) {
        return new Location("a.csv", row, column + 1, columns.get(column).name());
    }
}
