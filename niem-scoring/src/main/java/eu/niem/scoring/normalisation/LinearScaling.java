package eu.niem.scoring.normalisation;

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
public record LinearScaling(double worst, double best, double lower, double upper, boolean clamp) implements Scaling {
    @Override
    public double apply(double raw) {
        boolean same = worst == lower && best == upper;
        double result = same ? raw : lower + (raw - worst) / (best - worst) * (upper - lower);
        return clamp ? Math.max(lower, Math.min(upper, result)) : result;
    }
}
