package eu.niem.io;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.MemoryTable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows that a database answers. Apart, so that nobody else needs the module {@code java.sql}. */
final class ResultSetRows {
    private ResultSetRows() {}

    /** Adds all rows to a table; an issue where the database breaks off. */
    static void read(ResultSet results, MemoryTable table, String name, Issues issues) {
        int row = 0;
        try {
            List<String> labels = labels(results.getMetaData());
            table.header(labels);
            boolean hasRoom = true;
            while (hasRoom && results.next()) {
                List<@Nullable Object> cells = new ArrayList<>(labels.size());
                for (int column = 1; column <= labels.size(); column++) {
                    cells.add(cell(results, column));
                }
                hasRoom = table.add(cells);
                row++;
            }
        } catch (SQLException e) {
            issues.error(
                    "unreadable",
                    new Location(name, row, 0, ""),
                    "the database broke off after " + row + " rows: " + e
                            + "; check that statement and connection are open, and ask it again");
        }
    }

    private static List<String> labels(ResultSetMetaData columns) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            labels.add(Objects.toString(columns.getColumnLabel(column), ""));
        }
        return labels;
    }

    /** Returns a number, a date, or the text of anything else; null for {@code NULL}. */
    private static @Nullable Object cell(ResultSet results, int column) throws SQLException {
        Object value = results.getObject(column);
        return value == null || value instanceof Number || value instanceof Date || value instanceof Temporal
                ? value
                : results.getString(column);
    }
}
