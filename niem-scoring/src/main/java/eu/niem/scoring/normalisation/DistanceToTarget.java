package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.ShortestDecimal;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code distance-to-target}: the share done of the way from the least favourable value of the reference to a target.
 * It is <i>y = (x &minus; min) / (target &minus; min)</i>; where less is better, <i>y = (max &minus; x) / (max &minus;
 * target)</i>. 0 at the start, 1 at the target, more beyond it unless capped.
 *
 * <ul>
 *   <li>A target belongs to one indicator: give each its own by an exception of the methodology.
 *   <li>A value less favourable than all of the reference, as in another year than the base period, is below 0.
 *   <li>A target that is not more favourable than the least favourable value leaves no way to go: undefined. So is a
 *       reference without values.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), page 28, doi:10.1787/9789264043466-en;
 * COINr 1.1.14, {@code n_dist2targ}.
 *
 * @param target the raw value that is aimed at, finite
 * @param cap whether values beyond the target are taken as the target
 */
public record DistanceToTarget(double target, boolean cap) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "distance-to-target",
                    DistanceToTarget.class,
                    with -> new DistanceToTarget(with.number("target"), with.flag("cap", false)))
            .withAliases("n_dist2targ");

    /** Checks the target. */
    public DistanceToTarget {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("'distance-to-target' must have a finite 'target', but was " + target);
        }
    }

    /** Makes the distance to a target, which is more than 1 beyond the target. */
    public static DistanceToTarget of(double target) {
        return new DistanceToTarget(target, false);
    }

    /** Returns a copy that takes values beyond the target as the target, or not. */
    public DistanceToTarget withCap(boolean newCap) {
        return new DistanceToTarget(target, newCap);
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
        return cap ? new CappedScaling(start, target, 0, 1) : new LinearScaling(start, target, 0, 1, false);
    }

    @Override
    public double infimum() {
        return 0;
    }
}
