package eu.niem.scoring.normalisation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * The line through two points in the logarithm of the raw value, <i>y = lower + (ln x &minus; ln worst) / (ln best
 * &minus; ln worst) &times; (upper &minus; lower)</i>.
 *
 * @param worst the raw value that gets {@code lower}, above 0
 * @param best the raw value that gets {@code upper}, above 0; below {@code worst} where less is better
 * @param lower the normalised value of the worst
 * @param upper the normalised value of the best
 * @param clamp whether raw values beyond {@code worst} and {@code best} are taken as these
 */
record LogarithmicScaling(double worst, double best, double lower, double upper, boolean clamp)
        implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "logarithmic",
            LogarithmicScaling.class,
            with -> new LogarithmicScaling(
                    with.number("worst"),
                    with.number("best"),
                    with.number("lower"),
                    with.number("upper"),
                    with.flag("clamp", false)));

    LogarithmicScaling {
        if (!(worst > 0) || !(best > 0) || !Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException("'worst' and 'best' of a logarithmic line must be two finite numbers"
                    + " above 0, but were " + worst + " and " + best);
        }
    }

    @Override
    public double apply(double raw) {
        double inside = clamp ? Math.max(Math.min(worst, best), Math.min(Math.max(worst, best), raw)) : raw;
        if (!(inside > 0)) {
            return Double.NaN;
        }
        double start = StrictMath.log(worst);
        return lower + (StrictMath.log(inside) - start) / (StrictMath.log(best) - start) * (upper - lower);
    }

    @Override
    public String undefined(double raw) {
        return "a logarithm needs a value above 0, but it is " + ShortestDecimal.of(raw);
    }

    @Override
    public String explain(double raw) {
        boolean hundred = lower == 0 && upper == 100;
        boolean beyond = clamp && (raw < Math.min(worst, best) || raw > Math.max(worst, best));
        return "logarithm, worst " + Table.number(worst) + ", best " + Table.number(best)
                + (hundred ? "" : ", on " + Table.number(lower) + " to " + Table.number(upper))
                + (beyond ? ", not counted beyond" : "");
    }
}
