package eu.niem.scoring.normalisation;

import eu.niem.core.result.Table;
import eu.niem.scoring.guard.BulkScaling;
import eu.niem.scoring.method.Method;

/**
 * The straight line through two points, <i>y = lower + (x &minus; worst) / (best &minus; worst) &times; (upper &minus;
 * lower)</i>. Where both scales are the same, the raw value keeps its bits.
 *
 * @param worst the raw value that gets {@code lower}
 * @param best the raw value that gets {@code upper}; below {@code worst} where less is better
 * @param lower the normalised value of the worst
 * @param upper the normalised value of the best
 * @param clamp whether raw values beyond {@code worst} and {@code best} are taken as these
 */
record LinearScaling(double worst, double best, double lower, double upper, boolean clamp)
        implements StandardScaling, BulkScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "linear",
            LinearScaling.class,
            with -> new LinearScaling(
                    with.number("worst"),
                    with.number("best"),
                    with.number("lower"),
                    with.number("upper"),
                    with.flag("clamp", false)));

    LinearScaling {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException(
                    "'worst' and 'best' of a line must be two finite numbers, but were " + worst + " and " + best);
        }
    }

    @Override
    public double apply(double raw) {
        return clamped(isIdentity() ? raw : line(raw));
    }

    @Override
    public void apply(double[] values, int from, int to) {
        if (!isIdentity()) {
            for (int i = from; i < to; i++) {
                values[i] = line(values[i]);
            }
        }
        if (clamp) {
            for (int i = from; i < to; i++) {
                values[i] = Math.max(lower, Math.min(upper, values[i]));
            }
        }
    }

    /** Returns whether values are clamped to two finite numbers, so that none can be too large. */
    @Override
    public boolean isBounded() {
        return clamp && Double.isFinite(best - worst) && Double.isFinite(upper - lower);
    }

    private boolean isIdentity() {
        return worst == lower && best == upper;
    }

    private double line(double raw) {
        return lower + (raw - worst) / (best - worst) * (upper - lower);
    }

    private double clamped(double value) {
        return clamp ? Math.max(lower, Math.min(upper, value)) : value;
    }

    @Override
    public String explain(double raw) {
        boolean hundred = lower == 0 && upper == 100;
        double share = (raw - worst) / (best - worst);
        boolean beyond = clamp && (share < 0 || share > 1);
        return "worst " + Table.number(worst) + ", best " + Table.number(best)
                + (hundred ? "" : ", on " + Table.number(lower) + " to " + Table.number(upper))
                + (beyond ? ", not counted beyond" : "");
    }
}
