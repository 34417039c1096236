package eu.niem.scoring.normalisation;

import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * The straight line of a {@link LinearScaling} that is level from {@code best} on: values below {@code worst} go on
 * falling.
 *
 * @param worst the raw value that gets {@code lower}
 * @param best the raw value that gets {@code upper}; below {@code worst} where less is better
 * @param lower the normalised value of the worst
 * @param upper the normalised value of the best and of what is better still, above {@code lower}
 */
record CappedScaling(double worst, double best, double lower, double upper) implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "capped",
            CappedScaling.class,
            with -> new CappedScaling(
                    with.number("worst"), with.number("best"), with.number("lower"), with.number("upper")));

    /** Checks the bounds. */
    CappedScaling {
        ScaleBounds.check("capped", lower, upper);
    }

    @Override
    public double apply(double raw) {
        return Math.min(upper, new LinearScaling(worst, best, lower, upper, false).apply(raw));
    }

    @Override
    public String explain(double raw) {
        boolean beyond = best > worst ? raw > best : raw < best;
        return "worst " + Table.number(worst) + ", best " + Table.number(best) + ", on " + Table.number(lower) + " to "
                + Table.number(upper) + (beyond ? ", not counted beyond" : "");
    }
}
