package eu.niem.io.workbook;

import eu.niem.core.framework.Quantity;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.progress.Obstacle;
import eu.niem.scoring.evaluation.progress.TargetProgress;
import eu.niem.scoring.evaluation.progress.TargetProgress.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out the progress towards targets. */
final class ProgressSheet {
    /** What people read beside the columns of {@code niem progress}. */
    private static final Columns<Line> MORE = Columns.<Line, Quantity.Base>of(
                    Line::base,
                    Columns.<Quantity.Base>of("BASE", Quantity.Base::value).and("BASE_PERIOD", Quantity.Base::period))
            .andText(ResultColumns.STATUS, Line::status)
            .and("REASON", Line::obstacle, Obstacle::words);

    private ProgressSheet() {}

    /**
     * Returns the sheet: the columns of {@code niem progress}, with names, the base, flags, and what stands in the way
     * of a class; empty where no quantity has a target.
     */
    static Optional<WorkbookSheet> of(Scorecard scorecard, Disclosure disclosure) {
        TargetProgress progress = TargetProgress.of(
                scorecard.panel(), scorecard.plan().methodology().progress(), disclosure);
        return progress.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(WorkbookSheet.of("Progress", ResultColumns.named(withMore(progress), scorecard::name)));
    }

    private static DataTable withMore(TargetProgress progress) {
        DataTable data = progress.data();
        DataTable more = MORE.data(data.title(), progress.lines());
        List<String> columns = new ArrayList<>(data.columns());
        columns.addAll(more.columns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < data.rows().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>(data.rows().get(i));
            row.addAll(more.rows().get(i));
            rows.add(row);
        }
        return new DataTable(data.title(), columns, rows);
    }
}
