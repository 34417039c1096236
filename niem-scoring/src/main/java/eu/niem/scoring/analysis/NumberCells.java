package eu.niem.scoring.analysis;

import eu.niem.core.result.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Prepares numbers and texts as cells of tables. */
final class NumberCells {
    private NumberCells() {}

    /** Returns a number, or null where there is none. */
    static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    /** Returns a number, or null where it is not finite. */
    static @Nullable Double orNull(double number) {
        return Double.isFinite(number) ? (Double) number : null;
    }

    /** Returns a table for print in which p-values that round to 0 are shown as below the last decimal. */
    static Table withSmallP(Table table) {
        int column = table.header().indexOf("P");
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> printed = new ArrayList<>(row);
            printed.set(column, row.get(column).equals("0.0000") ? "<0.0001" : row.get(column));
            rows.add(printed);
        }
        return new Table(table.title(), table.header(), rows);
    }

    /** Returns a text, or null where it is empty. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
