package eu.niem.io.workbook;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.comparison.GroupGaps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the gaps between groups and those that they are compared with. */
final class GapsSheet {
    private static final String ABSENT = "ABSENT";

    private GapsSheet() {}

    /** Returns the sheet: the columns of {@code niem gaps}, with the names of nodes. */
    static WorkbookSheet of(GroupGaps gaps, Disclosure disclosure) {
        DataTable data = gaps.data();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < data.rows().size(); i++) {
            GroupGaps.Line line = gaps.lines().get(i);
            List<@Nullable Object> row = new ArrayList<>(data.rows().get(i));
            RowKey key = line.key();
            if (disclosure.isSuppressed(line.node(), key)) {
                hide(row, data.columns(), "VALUE");
            }
            if (disclosure.isSuppressed(line.node(), RowKey.of(key.refArea(), key.timePeriod(), line.reference()))) {
                hide(row, data.columns(), "REFERENCE_VALUE"); // which the gap would give away
            }
            rows.add(row);
        }
        DataTable shown = new DataTable(data.title(), data.columns(), rows);
        return WorkbookSheet.of("Gaps", ResultColumns.named(shown, gaps.scorecard()::name));
    }

    /** Empties a line from a column on, but for the reason. */
    private static void hide(List<@Nullable Object> row, List<String> columns, String from) {
        for (int column = columns.indexOf(from); column < row.size(); column++) {
            row.set(column, null);
        }
        row.set(columns.indexOf(ABSENT), AbsenceReason.SUPPRESSED.code());
    }
}
