package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.Method;

/**
 * The growth since the period before in per cent of what there was then; turned where less is better.
 *
 * @param direction which raw values are favourable
 */
record AnnualDifferenceScaling(Direction direction) implements StandardScaling, SeriesScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "annual-difference",
            AnnualDifferenceScaling.class,
            with -> new AnnualDifferenceScaling(with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER)));

    /** Refuses silence about the direction. */
    AnnualDifferenceScaling {
        Require.notNull("direction", direction);
    }

    @Override
    public double[] apply(double[] raw) {
        return PreviousPeriod.change(
                raw,
                (before, now) ->
                        before > 0 ? 100 * (direction.orient(now) - direction.orient(before)) / before : Double.NaN);
    }

    @Override
    public String undefined(double[] raw, int place) {
        return PreviousPeriod.isPresent(raw, place)
                ? "growth in per cent needs a value above 0 in the period before, but it is "
                        + ShortestDecimal.of(raw[place - 1])
                : PreviousPeriod.missing(place);
    }

    @Override
    public String explain(double raw) {
        return "growth since the period before in per cent" + DirectionWords.of(direction);
    }
}
