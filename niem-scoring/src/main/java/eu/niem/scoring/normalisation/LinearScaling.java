package eu.niem.scoring.normalisation;

/**
 * The straight line through two points, <i>y = lower + (x &minus; worst) / (best &minus; worst) &times; (upper &minus;
 * lower)</i>.
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
        double share = (raw - worst) / (best - worst);
        if (clamp) {
            share = Math.max(0, Math.min(1, share));
        }
        return lower + share * (upper - lower);
    }
}
