package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that falls short of its standard or of its best.
 *
 * @param key area, period and group
 * @param indicator the indicator's id
 * @param name what it asks
 * @param answer the words of the answer, or the number; by group where several are combined
 * @param score its score
 * @param belowStandard whether the answer is below the standard
 * @param toStandard the points it lacks to the standard; 0 where that is met, null where there is none
 * @param toBest the points it lacks to the best; null where there is none
 * @param costToStandard what being below the standard costs every dimension above, the highest first; empty where that
 *     cannot be told
 * @param costToBest what being below the best costs every dimension above, in the same order
 */
public record Shortfall(
        RowKey key,
        String indicator,
        String name,
        String answer,
        double score,
        boolean belowStandard,
        @Nullable Double toStandard,
        @Nullable Double toBest,
        List<Points> costToStandard,
        List<Points> costToBest)
        implements Serializable {
    static final List<String> COLUMNS = List.of(
            "REF_AREA",
            "TIME_PERIOD",
            "GROUP",
            "INDICATOR",
            "NAME",
            "ANSWER",
            "SCORE",
            "BELOW_STANDARD",
            "TO_STANDARD",
            "TO_BEST",
            "NODE",
            "COST_STANDARD",
            "COST_BEST",
            "STD_ERROR",
            "ABSENT");

    /** Copies the lists. */
    public Shortfall {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(answer, "answer");
        costToStandard = List.copyOf(costToStandard);
        costToBest = List.copyOf(costToBest);
    }

    /**
     * The points that this costs a dimension.
     *
     * @param target what it falls short of
     * @param node the dimension's id
     * @return empty where the indicator is not below the dimension, or the cost cannot be told
     */
    public OptionalDouble cost(Target target, String node) {
        return find(target, node).stream().mapToDouble(Points::points).findFirst();
    }

    private Optional<Points> find(Target target, String node) {
        return (target == Target.STANDARD ? costToStandard : costToBest)
                .stream().filter(each -> each.node().equals(node)).findFirst();
    }

    /**
     * The line of one dimension, with the larger of the errors of the two costs.
     *
     * @param best what being below the best costs that; null for a line without a dimension
     */
    List<@Nullable Object> row(@Nullable Points best) {
        Points standard =
                best == null ? null : find(Target.STANDARD, best.node()).orElse(null);
        double error =
                Math.max(standard == null ? 0 : standard.standardError(), best == null ? 0 : best.standardError());
        return DataTable.row(
                key.refArea(),
                key.timePeriod(),
                key.group(),
                indicator,
                name,
                answer,
                score,
                belowStandard,
                toStandard,
                toBest,
                best == null ? null : best.node(),
                standard == null ? null : (Double) standard.points(),
                best == null ? null : (Double) best.points(),
                error == 0 ? null : (Double) error,
                null);
    }
}
