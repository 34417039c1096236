package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.Quality;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.List;
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
 * @param costToStandard the points that being below the standard costs every dimension above, the highest first; empty
 *     where that is not known
 * @param costToBest the points that being below the best costs every dimension above, in the same order
 * @param quality what the score rests on
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
        List<Points> costToBest,
        Quality quality)
        implements Serializable {
    /** The columns of a line for each dimension above, with the larger of the errors of the two costs. */
    static final Columns<PartLine<Shortfall, Points>> COLUMNS = PartLine.columns(
                    Columns.<Shortfall>ofKey(Shortfall::key)
                            .and("INDICATOR", Shortfall::indicator)
                            .and("NAME", Shortfall::name)
                            .and("ANSWER", Shortfall::answer)
                            .and("SCORE", shortfall -> Cell.marked(shortfall.score, shortfall.quality.mark()))
                            .and("BELOW_STANDARD", Shortfall::belowStandard)
                            .and("TO_STANDARD", Shortfall::toStandard)
                            .and("TO_BEST", Shortfall::toBest),
                    Columns.<Points>of("NODE", Points::node))
            .and("COST_STANDARD", Shortfall::standard, Points::points)
            .and("COST_BEST", PartLine::part, Points::points)
            .and("STD_ERROR", Shortfall::error)
            .and(
                    PartLine::whole,
                    Columns.<Shortfall>of("OBSERVED", shortfall -> shortfall.quality.observed())
                            .andText("STATUS", shortfall -> shortfall.quality.status()));

    /** Copies the lists. */
    public Shortfall {
        Require.notNull("key", key);
        Require.notNull("indicator", indicator);
        Require.notNull("name", name);
        Require.notNull("answer", answer);
        costToStandard = Require.list("costToStandard", costToStandard);
        costToBest = Require.list("costToBest", costToBest);
        Require.notNull("quality", quality);
    }

    /**
     * Returns the points that the shortfall costs a dimension.
     *
     * @param target the target that is missed
     * @param node the dimension's id
     * @return empty where the indicator is not below the dimension, or the cost is not known
     */
    public OptionalDouble cost(Target target, String node) {
        Require.notNull("target", target);
        Require.notNull("node", node);
        return find(target, node).stream().mapToDouble(Points::points).findFirst();
    }

    private Optional<Points> find(Target target, String node) {
        return (target == Target.STANDARD ? costToStandard : costToBest)
                .stream().filter(each -> each.node().equals(node)).findFirst();
    }

    private static @Nullable Points standard(PartLine<Shortfall, Points> line) {
        Points best = line.part();
        return best == null
                ? null
                : line.whole().find(Target.STANDARD, best.node()).orElse(null);
    }

    private static @Nullable Double error(PartLine<Shortfall, Points> line) {
        Points standard = standard(line);
        Points best = line.part();
        double error =
                Math.max(standard == null ? 0 : standard.standardError(), best == null ? 0 : best.standardError());
        return error == 0 ? null : (Double) error;
    }
}
