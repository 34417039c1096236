package eu.niem.io.export;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.DataTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of scores, as {@code scores.csv} has them.
 *
 * @param columns the columns of the table
 * @param cells the line
 */
record ScoreLine(List<String> columns, List<@Nullable Object> cells) {
    private static final Set<String> SUPPRESSED = Set.of("SCORE", "RANK", "BAND");

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

    /** Returns the line without what would give its score away, if it is not to be seen. */
    ScoreLine shown(Disclosure disclosure) {
        if (cell("SCORE") == null || !disclosure.isSuppressed(node(), key())) {
            return this;
        }
        @Nullable Object[] shown = cells.toArray();
        for (int i = 0; i < shown.length; i++) {
            String column = columns.get(i);
            shown[i] = SUPPRESSED.contains(column) ? null : column.equals("ABSENT") ? "suppressed" : shown[i];
        }
        return new ScoreLine(columns, DataTable.row(shown));
    }
}
