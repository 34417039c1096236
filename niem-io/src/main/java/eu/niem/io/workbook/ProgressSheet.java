package eu.niem.io.workbook;

import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.progress.TargetProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out the progress towards targets. */
final class ProgressSheet {
    private ProgressSheet() {}

    /** Returns the sheet, with the columns of {@code niem progress}, names and flags; empty where no quantity has a target. */
    static Optional<WorkbookSheet> of(Scorecard scorecard, Disclosure disclosure) {
        TargetProgress progress = TargetProgress.of(
                scorecard.panel(), scorecard.plan().methodology().progress(), disclosure);
        if (progress.lines().isEmpty()) {
            return Optional.empty();
        }
        DataTable data = progress.data();
        List<String> columns = new ArrayList<>(data.columns());
        columns.add(1, "NAME");
        columns.add("STATUS");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < data.rows().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>(data.rows().get(i));
            row.add(1, scorecard.name(progress.lines().get(i).indicator()));
            row.add(progress.lines().get(i).status());
            rows.add(row);
        }
        return Optional.of(WorkbookSheet.of("Progress", new DataTable(data.title(), columns, rows)));
    }
}
