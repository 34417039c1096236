package eu.niem.io.table;

import eu.niem.core.result.DataTable;

/**
 * Writes any result as a table: numbers to the last bit, {@code true} and {@code false} for truth values, empty for
 * nothing.
 */
public final class ResultTable {
    private ResultTable() {}

    /** Writes the result's columns, then its rows. The title has no place in the file. */
    public static String write(DataTable data) {
        TableWriter writer = new TableWriter(data.columns());
        data.rows().forEach(row -> writer.row(row.stream().map(DataTable::exact).toList()));
        return writer.toString();
    }
}
