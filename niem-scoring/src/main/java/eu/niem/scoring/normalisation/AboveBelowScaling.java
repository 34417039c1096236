package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * The scaling of {@link AboveBelowMean}. It gives 1 to a raw value above a mean by more than a share of it, &minus;1 to
 * one below by more than that, and 0 to others; turned where less is better. Shares that agree to the resolution of a
 * number as large as 1 + p are equal.
 *
 * @param mean the mean of the reference, above 0
 * @param p the share, 0 or more
 * @param direction which raw values are favourable
 */
record AboveBelowScaling(double mean, double p, Direction direction) implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "above-below",
            AboveBelowScaling.class,
            with -> new AboveBelowScaling(
                    with.number("mean"),
                    with.number("p"),
                    with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER)));

    /** Checks the numbers. */
    AboveBelowScaling {
        Require.notNull("direction", direction);
        if (!(mean > 0) || !Double.isFinite(mean) || !(p >= 0)) {
            throw new IllegalArgumentException(
                    "a share of a mean must have a 'mean' above 0 and a 'p' of 0 or more, but was " + mean + " and "
                            + p);
        }
    }

    @Override
    public double apply(double raw) {
        Resolution resolution = Resolution.of(1 + p);
        double share = resolution.round(raw / mean);
        if (share > resolution.round(1 + p)) {
            return direction.orient(1);
        }
        return share < resolution.round(1 - p) ? direction.orient(-1) : 0;
    }

    @Override
    public String explain(double raw) {
        return "above or below the mean " + Table.number(mean) + " by more than a share of " + Table.number(p)
                + DirectionWords.of(direction);
    }
}
