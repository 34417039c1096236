package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Arrays;

/**
 * The distance from the mean of a series in mean absolute deviations, as {@link Cyclical} describes it.
 *
 * @param direction which raw values are favourable
 * @param mean the normalised value of the mean over time
 */
record CyclicalScaling(Direction direction, double mean) implements StandardScaling, SeriesScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "cyclical",
            CyclicalScaling.class,
            with -> new CyclicalScaling(
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER), with.number("mean", 0)));

    /** Refuses silence about the direction. */
    CyclicalScaling {
        Require.notNull("direction", direction);
    }

    @Override
    public double[] apply(double[] raw) {
        double[] oriented = Arrays.stream(raw).map(direction::orient).toArray();
        double[] present = present(oriented);
        double[] normalised = new double[raw.length];
        Arrays.fill(normalised, Double.NaN);
        if (present.length < 2 || isConstant(present)) {
            return normalised;
        }
        double overTime = Mean.of(present);
        double deviation = deviation(present, overTime);
        if (deviation > 0 && Double.isFinite(deviation)) {
            for (int place = 0; place < raw.length; place++) {
                normalised[place] = mean + (oriented[place] - overTime) / deviation;
            }
        }
        return normalised;
    }

    private static boolean isConstant(double... present) {
        return Arrays.stream(present).allMatch(value -> value == present[0]);
    }

    private static double deviation(double[] present, double overTime) {
        return Mean.of(Arrays.stream(present).map(value -> Math.abs(value - overTime)));
    }

    private static double[] present(double[] series) {
        return Arrays.stream(series).filter(value -> !Double.isNaN(value)).toArray();
    }

    @Override
    public String undefined(double[] raw, int place) {
        double[] present = present(raw);
        if (present.length < 2) {
            return "a deviation from the mean over time needs values of two periods or more, but there is one";
        }
        return isConstant(present)
                ? "all " + present.length + " values over time are " + ShortestDecimal.of(present[0])
                        + ", which gives no deviation from their mean"
                : "the deviation from the mean over time is too large or too small to divide by";
    }

    @Override
    public String explain(double raw) {
        return "distance from its mean over time in mean absolute deviations" + DirectionWords.of(direction);
    }
}
