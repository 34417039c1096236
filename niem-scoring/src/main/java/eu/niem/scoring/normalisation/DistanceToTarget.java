package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code distance-to-target}: the share done of the way from the least favourable value of the reference to a target.
 * It is <i>y = (x &minus; min) / (target &minus; min)</i>; where less is better, <i>y = (max &minus; x) / (max &minus;
 * target)</i>. It is stretched from 0 and 1 to {@code lower} at the start and {@code upper} at the target, with more
 * beyond the target unless capped.
 *
 * <ul>
 *   <li>A target belongs to one indicator: give each its own by an exception of the methodology.
 *   <li>A value less favourable than all of the reference, as in another year than the base period, is below {@code
 *       lower}.
 *   <li>A target that is not more favourable than the least favourable value leaves no way to go: undefined. So is a
 *       reference without values.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), page 28, doi:10.1787/9789264043466-en;
 * COINr 1.1.14, {@code n_dist2targ}.
 *
 * @param target the raw value that is aimed at, finite
 * @param cap whether values beyond the target are taken as the target
 * @param lower the value at the start; null for 0
 * @param upper the value at the target, above {@code lower}; null for 1
 */
public record DistanceToTarget(
        double target,
        boolean cap,
        @Nullable Double lower,
        @Nullable Double upper) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "distance-to-target",
                    DistanceToTarget.class,
                    with -> new DistanceToTarget(
                            with.number("target"),
                            with.flag("cap", false),
                            with.findNumber("lower"),
                            with.findNumber("upper")))
            .withAliases("n_dist2targ");

    /** Checks target and scale; leaves out what is the standard, so that equal methods are equal. */
    public DistanceToTarget {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("'distance-to-target' must have a finite 'target', but was " + target);
        }
        lower = lower == null || lower == 0 ? null : lower;
        upper = upper == null || upper == 1 ? null : upper;
        ScaleBounds.check("distance-to-target", orElse(lower, 0), orElse(upper, 1));
    }

    private static double orElse(@Nullable Double bound, double standard) {
        return bound == null ? standard : bound;
    }

    /** Makes the distance to a target on a scale from 0 to 1. */
    public DistanceToTarget(double target, boolean cap) {
        this(target, cap, null, null);
    }

    /** Makes the distance to a target, which is more than 1 beyond the target. */
    public static DistanceToTarget of(double target) {
        return new DistanceToTarget(target, false, null, null);
    }

    /** Returns a copy that takes values beyond the target as the target, or not. */
    public DistanceToTarget withCap(boolean newCap) {
        return new DistanceToTarget(target, newCap, lower, upper);
    }

    /** Returns a copy with another scale, such as 1 to 100 for a geometric mean. */
    public DistanceToTarget withRange(double newLower, double newUpper) {
        return new DistanceToTarget(target, cap, newLower, newUpper);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        Direction direction = indicator.scale().direction();
        Extremes extremes = Extremes.of(reference, direction);
        if (extremes.count() == 0) {
            return Extremes.none(indicator);
        }
        double start = extremes.worst();
        if (!(direction.orient(target) > direction.orient(start))) {
            return new UndefinedScaling("the target of '" + indicator.id() + "', " + ShortestDecimal.of(target)
                    + ", is not more favourable than the least favourable value there is, " + ShortestDecimal.of(start)
                    + ", which leaves no distance (" + direction.code() + ")");
        }
        double low = orElse(lower, 0);
        double high = orElse(upper, 1);
        return cap ? new CappedScaling(start, target, low, high) : new LinearScaling(start, target, low, high, false);
    }

    @Override
    public double infimum() {
        return orElse(lower, 0);
    }

    @Override
    public Optional<ScoreScale> scale() {
        return Optional.of(new ScoreScale(orElse(lower, 0), orElse(upper, 1)));
    }
}
