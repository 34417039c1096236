package eu.niem.scoring.evaluation.change;

import eu.niem.core.result.Columns;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one area and group that is answered or scored otherwise than before.
 *
 * @param refArea the area's code
 * @param group the group
 * @param indicator the indicator's id
 * @param name what it asks
 * @param answerBefore the words of the answer, or the number; null where it had no score
 * @param answerAfter the same after
 * @param scoreBefore its score; null where it had none
 * @param scoreAfter the same after
 * @param points what this gives every dimension above, the highest first; empty for an indicator without a score in
 *     both, and without those dimensions whose difference cannot be split
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
        Objects.requireNonNull(refArea, "refArea");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(name, "name");
        points = List.copyOf(points);
    }

    /** Whether there is a score in both, so that a change can be told from a change of what is asked. */
    public boolean isComparable() {
        return scoreBefore != null && scoreAfter != null;
    }

    /** What this gives a dimension; empty where it is not below it, or that cannot be told. */
    public OptionalDouble points(String node) {
        return points.stream()
                .filter(each -> each.node().equals(node))
                .mapToDouble(Points::points)
                .findFirst();
    }
}
