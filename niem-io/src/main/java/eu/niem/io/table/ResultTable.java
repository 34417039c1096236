package eu.niem.io.table;

import eu.niem.core.result.DataTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes any result as a table: numbers to the last bit, {@code true} and {@code false} for truth values, empty for
 * nothing.
 */
public final class ResultTable {
    private ResultTable() {}

    /** Writes the result's columns, then its rows. The title has no place in the file. */
    public static String write(DataTable data) {
        return write(data, ',', '.');
    }

    /** Writes a result with other characters between cells and before decimals. */
    public static String write(DataTable data, char separator, char decimalSign) {
        TableWriter writer = new TableWriter(data.columns(), separator);
        for (List<@Nullable Object> row : data.rows()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(text(cell, decimalSign)));
            writer.escapedRow(cells);
        }
        return writer.toString();
    }

    /** Returns the text of a cell; a number runs as no formula, whatever sign it has. */
    private static String text(@Nullable Object cell, char decimalSign) {
        String exact = DataTable.exact(cell);
        return cell instanceof Number ? exact.replace('.', decimalSign) : FormulaEscape.escape(exact);
    }
}
