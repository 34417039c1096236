package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * The distance from a mean in standard deviations, <i>y = mean + sd &times; &plusmn;(x &minus; m) / s</i>, with the
 * minus where less is better.
 *
 * @param referenceMean m, the mean of the reference
 * @param referenceSd s, the standard deviation of the reference, above 0
 * @param direction which raw values are favourable
 * @param mean the normalised value of m
 * @param sd the normalised distance of one standard deviation
 */
record StandardScoreScaling(double referenceMean, double referenceSd, Direction direction, double mean, double sd)
        implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "standard-score",
            StandardScoreScaling.class,
            with -> new StandardScoreScaling(
                    with.number("referenceMean"),
                    with.number("referenceSd"),
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER),
                    with.number("mean"),
                    with.number("sd")));

    @Override
    public double apply(double raw) {
        return mean + sd * (direction.orient(raw - referenceMean) / referenceSd);
    }

    @Override
    public String explain(double raw) {
        return "distance from the mean " + Table.number(referenceMean) + " in standard deviations of "
                + Table.number(referenceSd) + DirectionWords.of(direction);
    }
}
