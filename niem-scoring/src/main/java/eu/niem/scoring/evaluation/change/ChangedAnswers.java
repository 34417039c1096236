package eu.niem.scoring.evaluation.change;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The answers that changed, with the points that each gives every dimension above it. An answer with a break between
 * the two periods is there with its points, as the difference of each dimension is; {@code BREAKS} names the flags.
 *
 * @param title the title of the table
 * @param from the earlier period
 * @param to the later period; the same one where answers were corrected
 * @param answers the answers by group and area, in the order of the tree
 */
public record ChangedAnswers(String title, String from, String to, List<Line> answers)
        implements Tabular, Serializable {
    private static final Columns<Line> BREAKS =
            Columns.<Line>of("BREAKS", line -> line.breaks.isEmpty() ? null : NodeChange.words(line.breaks));
    private static final Columns<PartLine<Line, Points>> COLUMNS = PartLine.columns(
                    Line.COLUMNS,
                    Columns.<Points>of("NODE", Points::node)
                            .and("POINTS", Points::points)
                            .and("STD_ERROR", Points::shownError))
            .and(PartLine::whole, BREAKS);

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

    /** Returns one line for each answer, with its points in the highest dimension; the key of marks stands below. */
    @Override
    public Table table() {
        return COLUMNS.table(title, PartLine.first(answers, Line::points))
                .compact()
                .withKey();
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
     * @param breaks the flags because of which the two scores do not compare; empty where they do
     * @param qualityBefore what the score before rests on
     * @param qualityAfter what the score afterwards rests on
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
            List<Points> points,
            List<SeriesBreaks.Break> breaks,
            Quality qualityBefore,
            Quality qualityAfter)
            implements Serializable {
        static final Columns<Line> COLUMNS = Columns.<Line>of("REF_AREA", Line::refArea)
                .and("GROUP", Line::group)
                .and("INDICATOR", Line::indicator)
                .and("NAME", Line::name)
                .and("ANSWER_BEFORE", Line::answerBefore)
                .and("ANSWER_AFTER", Line::answerAfter)
                .and("SCORE_BEFORE", line -> Cell.marked(line.scoreBefore, line.qualityBefore.mark()))
                .and("SCORE_AFTER", line -> Cell.marked(line.scoreAfter, line.qualityAfter.mark()));

        /** Copies the list. */
        public Line {
            Require.notNull("refArea", refArea);
            Require.notNull("group", group);
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            points = Require.list("points", points);
            breaks = Require.list("breaks", breaks);
            Require.notNull("qualityBefore", qualityBefore);
            Require.notNull("qualityAfter", qualityAfter);
        }

        /**
         * Returns whether there is a score in both and no break between them, so that the change is one of what was
         * found, not of what was asked or how.
         */
        public boolean isComparable() {
            return scoreBefore != null && scoreAfter != null && breaks.isEmpty();
        }

        /** Returns the same with points that are above 0 where a dimension got better, also where less is better. */
        Line read(Change change) {
            List<Points> read = points.stream()
                    .map(each -> change.find(each.node(), refArea, group)
                            .map(node -> each.read(node.better()))
                            .orElse(each))
                    .toList();
            return new Line(
                    refArea,
                    group,
                    indicator,
                    name,
                    answerBefore,
                    answerAfter,
                    scoreBefore,
                    scoreAfter,
                    read,
                    breaks,
                    qualityBefore,
                    qualityAfter);
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
