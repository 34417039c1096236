package eu.niem.io.export;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.DataTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of scores, as {@code scores.csv} has them.
 *
 * @param columns the columns of the table
 * @param cells the line
 */
record ScoreLine(List<String> columns, List<@Nullable Object> cells) {
    @Nullable
    Object cell(String column) {
        return cells.get(columns.indexOf(column));
    }

    String text(String column) {
        return DataTable.exact(cell(column));
    }

    String node() {
        return text("NODE");
    }

    RowKey key() {
        return RowKey.of(text("REF_AREA"), text("TIME_PERIOD"), text("GROUP"));
    }
}
