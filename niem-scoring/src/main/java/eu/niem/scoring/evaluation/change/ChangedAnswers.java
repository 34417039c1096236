package eu.niem.scoring.evaluation.change;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;

/**
 * The answers that changed, with the points that each gives every dimension above it.
 *
 * @param title the title of the table
 * @param from the earlier period
 * @param to the later period; the same one where answers were corrected
 * @param answers the answers by group and area, in the order of the tree
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
        Require.notNull("title", title);
        Require.notNull("from", from);
        Require.notNull("to", to);
        answers = Require.list("answers", answers);
    }

    /** Returns one line for each answer and dimension above it, and one for an answer without points. */
    @Override
    public DataTable data() {
        return RoundColumns.between(from, to, COLUMNS).data(title, PartLine.each(answers, ChangedAnswer::points));
    }

    /** Returns one line for each answer, with its points in the highest dimension. */
    @Override
    public Table table() {
        return COLUMNS.table(title, PartLine.first(answers, ChangedAnswer::points))
                .compact();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
