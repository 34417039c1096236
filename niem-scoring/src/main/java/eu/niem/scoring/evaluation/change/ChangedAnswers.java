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
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The answers that changed, with the points that each gives every dimension above it.
 *
 * @param title the title of the table
 * @param from the earlier period
 * @param to the later period; the same one where answers were corrected
 * @param answers the answers by group and area, in the order of the tree
 */
public record ChangedAnswers(String title, String from, String to, List<Line> answers)
        implements Tabular, Serializable {
    private static final Columns<PartLine<Line, Points>> COLUMNS = PartLine.columns(
            Line.COLUMNS,
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
        return RoundColumns.between(from, to, COLUMNS).data(title, PartLine.each(answers, Line::points));
    }

    /** Returns one line for each answer, with its points in the highest dimension. */
    @Override
    public Table table() {
        return COLUMNS.table(title, PartLine.first(answers, Line::points)).compact();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * An indicator of one area and group whose answer or score changed.
     *
     * @param refArea the area's code
     * @param group the group
     * @param indicator the indicator's id
     * @param name the indicator's name
     * @param answerBefore the words of the answer before, or the number; null where there was no answer with a score
     * @param answerAfter the same afterwards
     * @param scoreBefore the score before; null where it had none
     * @param scoreAfter the score afterwards; null where it has none
     * @param points the points that the change gives every dimension above, the highest first; empty for an indicator
     *     without a score in both, and without the dimensions whose difference cannot be split
     */
    public record Line(
            String refArea,
            String group,
            String indicator,
            String name,
            @Nullable String answerBefore,
            @Nullable String answerAfter,
            @Nullable Double scoreBefore,
            @Nullable Double scoreAfter,
            List<Points> points)
            implements Serializable {
        static final Columns<Line> COLUMNS = Columns.<Line>of("REF_AREA", Line::refArea)
                .and("GROUP", Line::group)
                .and("INDICATOR", Line::indicator)
                .and("NAME", Line::name)
                .and("ANSWER_BEFORE", Line::answerBefore)
                .and("ANSWER_AFTER", Line::answerAfter)
                .and("SCORE_BEFORE", Line::scoreBefore)
                .and("SCORE_AFTER", Line::scoreAfter);

        /** Copies the list. */
        public Line {
            Require.notNull("refArea", refArea);
            Require.notNull("group", group);
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            points = Require.list("points", points);
        }

        /** Returns whether there is a score in both, so that the change is not one of what was asked. */
        public boolean isComparable() {
            return scoreBefore != null && scoreAfter != null;
        }

        /** Returns the points in a dimension; empty where the indicator is not below it or they are not known. */
        public OptionalDouble points(String node) {
            Require.notNull("node", node);
            return points.stream()
                    .filter(each -> each.node().equals(node))
                    .mapToDouble(Points::points)
                    .findFirst();
        }
    }
}
