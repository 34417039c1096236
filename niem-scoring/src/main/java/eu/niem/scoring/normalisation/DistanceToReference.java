package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.List;
import java.util.Map;

/**
 * {@code distance-to-reference}: how much of the way from the least favourable value of the reference to that of an
 * area is done, <i>y = 1 &minus; (x<sub>area</sub> &minus; x) / (x<sub>area</sub> &minus; worst)</i>. 0 for the least
 * favourable, 1 for the area, more for what is better unless capped.
 *
 * <ul>
 *   <li>Where the area has values for several groups, that of the total counts.
 *   <li>Where it has values in several periods that are learned from, no value is the one to compare with: undefined;
 *       the reference must be each period or a base period.
 *   <li>Where it has no value, or the least favourable one, there is no distance to measure: undefined.
 *   <li>A value less favourable than all of the reference, as in another year than the base period, is below 0.
 * </ul>
 *
 * <p>The area may be an aggregate, such as the European Union; the least favourable value is then that of the areas.
 *
 * <p>Source: COINr 1.1.14, {@code n_dist2ref}. The ratio to a reference area is {@link RatioToReference}.
 *
 * @param refArea the code of the area that others are measured against
 * @param cap whether values better than the area's are taken as the area's
 */
public record DistanceToReference(String refArea, boolean cap) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "distance-to-reference",
                    DistanceToReference.class,
                    with -> new DistanceToReference(with.text("refArea"), with.flag("cap", false)))
            .withAliases("n_dist2ref");
    private static final String NAME = "distance-to-reference";

    /** Checks the area. */
    public DistanceToReference {
        Require.notNull("refArea", refArea);
        AreaValue.check(NAME, refArea);
    }

    /** Makes the distance to an area, which is more than 1 for values better than the area's. */
    public static DistanceToReference of(String refArea) {
        return new DistanceToReference(refArea, false);
    }

    /** Returns a copy that takes values better than the area's as the area's, or not. */
    public DistanceToReference withCap(boolean newCap) {
        return new DistanceToReference(refArea, newCap);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return AreaValue.unknown(NAME, indicator);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference, List<RowKey> rows) {
        return fit(indicator, reference, rows, reference, rows);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference, List<RowKey> rows, Column named, List<RowKey> namedRows) {
        double worst = Extremes.of(reference, indicator.scale().direction()).worst();
        return AreaValue.of(refArea, indicator, named, namedRows).scaling(own -> fromTo(worst, own, indicator));
    }

    private Scaling fromTo(double worst, double own, Indicator indicator) {
        if (own == worst) {
            return new UndefinedScaling("the reference area '" + refArea + "' has the least favourable value of '"
                    + indicator.id() + "', " + ShortestDecimal.of(own) + ", so there is no distance to it");
        }
        return cap ? new CappedScaling(worst, own, 0, 1) : new LinearScaling(worst, own, 0, 1, false);
    }

    @Override
    public Map<String, String> namedAreas() {
        return Map.of("/refArea", refArea);
    }

    @Override
    public double infimum() {
        return 0;
    }
}
