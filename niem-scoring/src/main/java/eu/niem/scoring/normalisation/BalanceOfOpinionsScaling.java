package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;

/**
 * 100 for what has become better since the period before, &minus;100 for what has become worse, 0 for what has not
 * changed.
 *
 * @param direction which raw values are favourable
 */
record BalanceOfOpinionsScaling(Direction direction) implements StandardScaling, SeriesScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "balance-of-opinions",
            BalanceOfOpinionsScaling.class,
            with -> new BalanceOfOpinionsScaling(
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER)));

    /** Refuses silence about the direction. */
    BalanceOfOpinionsScaling {
        Require.notNull("direction", direction);
    }

    @Override
    public double[] apply(double[] raw) {
        return PreviousPeriod.change(
                raw, (before, now) -> 100 * Math.signum(direction.orient(now) - direction.orient(before)));
    }

    @Override
    public String undefined(double[] raw, int place) {
        return PreviousPeriod.missing(place);
    }

    @Override
    public String explain(double raw) {
        return "better or worse than in the period before" + DirectionWords.of(direction);
    }
}
