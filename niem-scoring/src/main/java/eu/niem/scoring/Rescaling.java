package eu.niem.scoring;

import eu.niem.core.framework.Direction;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.normalisation.Scaling;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The normalisation that takes the place of a dimension's score, as the yardsticks have learned it. Before one has, and
 * in rows that none measures, the score stays.
 */
final class Rescaling {
    private final NodeScalings scalings;
    private final @Nullable Resolution[] rounding;
    private final int[] yardstick;
    private final Rows rows;
    private final boolean lessIsBetter;

    /**
     * Looks up what was learned for a dimension.
     *
     * @param direction the better end of its scores, which stays
     * @param yardstick the yardstick of each row; below 0 where the plan has none for its period
     */
    Rescaling(String dimension, Direction direction, List<Yardstick> yardsticks, int[] yardstick, Rows rows) {
        this.scalings = new NodeScalings(dimension, yardsticks, yardstick);
        this.rounding = new @Nullable Resolution[yardsticks.size()];
        Arrays.setAll(rounding, i -> yardsticks.get(i).rawResolutions().get(dimension));
        this.yardstick = yardstick;
        this.rows = rows;
        this.lessIsBetter = direction == Direction.LOWER_IS_BETTER;
    }

    private @Nullable Scaling scaling(int row) {
        return scalings.of(row, rows.keys().get(row).group());
    }

    /** Returns what is normalised: the score, rounded where the normalisation compares scores. */
    private double input(int row, double aggregated) {
        Resolution resolution = yardstick[row] < 0 ? null : rounding[yardstick[row]];
        return resolution == null ? aggregated : resolution.round(aggregated);
    }

    /** Returns the score of a row; {@code NaN} where the normalisation has none. */
    double apply(int row, double aggregated) {
        Scaling scaling = scaling(row);
        return scaling == null ? aggregated : IndicatorScoring.apply(scaling, input(row, aggregated));
    }

    /** Returns whether there is something learned that is applied to a row. */
    boolean isOf(int row) {
        return scaling(row) != null;
    }

    /** Returns in words what was done to a score. */
    String words(int row, double aggregated) {
        Scaling scaling = learned(row);
        String words = Guarded.words(scaling, () -> scaling.explain(input(row, aggregated)));
        return lessIsBetter ? words + ", where 'worst' stands for the least" : words;
    }

    /** Returns in words why a score has no normalised value. */
    String undefined(int row, double aggregated) {
        Scaling scaling = learned(row);
        double value = input(row, aggregated);
        return Double.isNaN(IndicatorScoring.apply(scaling, value))
                ? Guarded.reason(scaling, () -> scaling.undefined(value))
                : "the rescaled score is too large for a number";
    }

    private Scaling learned(int row) {
        Scaling scaling = scaling(row);
        if (scaling == null) {
            throw new IllegalStateException("row " + row + " is not rescaled");
        }
        return scaling;
    }
}
