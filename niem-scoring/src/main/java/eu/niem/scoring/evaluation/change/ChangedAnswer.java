package eu.niem.scoring.evaluation.change;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

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
public record ChangedAnswer(
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
    static final Columns<ChangedAnswer> COLUMNS = Columns.<ChangedAnswer>of("REF_AREA", ChangedAnswer::refArea)
            .and("GROUP", ChangedAnswer::group)
            .and("INDICATOR", ChangedAnswer::indicator)
            .and("NAME", ChangedAnswer::name)
            .and("ANSWER_BEFORE", ChangedAnswer::answerBefore)
            .and("ANSWER_AFTER", ChangedAnswer::answerAfter)
            .and("SCORE_BEFORE", ChangedAnswer::scoreBefore)
            .and("SCORE_AFTER", ChangedAnswer::scoreAfter);

    /** Copies the list. */
    public ChangedAnswer {
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
        return points.stream()
                .filter(each -> each.node().equals(node))
                .mapToDouble(Points::points)
                .findFirst();
    }
}
