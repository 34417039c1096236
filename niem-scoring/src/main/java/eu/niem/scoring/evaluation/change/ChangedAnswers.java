package eu.niem.scoring.evaluation.change;

import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The answers that changed, with what each gives every dimension above it.
 *
 * @param title between what
 * @param from the earlier period
 * @param to the later one; the same where answers were corrected
 * @param answers by group and area, in the order of the tree
 */
public record ChangedAnswers(String title, String from, String to, List<ChangedAnswer> answers)
        implements Tabular, Serializable {
    private static final Columns<PartLine<ChangedAnswer, Points>> COLUMNS = PartLine.columns(
            ChangedAnswer.COLUMNS,
            Columns.<Points>of("NODE", Points::node)
                    .and("POINTS", Points::points)
                    .and("STD_ERROR", Points::shownError));

    /** Copies the list. */
    public ChangedAnswers {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        answers = List.copyOf(answers);
    }

    /** One line for each answer and dimension above it; one without a dimension where nothing can be compared. */
    @Override
    public DataTable data() {
        return RoundColumns.between(from, to, COLUMNS).data(title, PartLine.each(answers, ChangedAnswer::points));
    }

    /** One line for each answer, with what it gives the highest dimension. */
    @Override
    public Table table() {
        return COLUMNS.table(title, PartLine.first(answers, ChangedAnswer::points))
                .compact();
    }

    /** The title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
