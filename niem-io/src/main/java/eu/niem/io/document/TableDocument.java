package eu.niem.io.document;

import eu.niem.core.result.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result as a JSON document, which is written only.
 *
 * @param columns the names of all columns, in their order
 * @param rows the cells of each row by their column; one without a value is left out
 */
record TableDocument(String format, String title, List<String> columns, List<Map<String, Object>> rows) {
    private static final String FORMAT = "niem-table/1";

    static TableDocument of(DataTable data) {
        return new TableDocument(
                FORMAT,
                data.title(),
                data.columns(),
                data.rows().stream().map(row -> cells(data.columns(), row)).toList());
    }

    private static Map<String, Object> cells(List<String> columns, List<@Nullable Object> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<@Nullable Object> values = new ArrayList<>(row);
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value != null) {
                cells.put(columns.get(column), value);
            }
        }
        return cells;
    }
}
