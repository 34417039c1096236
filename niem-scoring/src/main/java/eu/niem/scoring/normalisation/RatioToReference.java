package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.List;
import java.util.Map;

/**
 * {@code ratio-to-reference}: the ratio to the value of an area, <i>y = x / x<sub>area</sub> &minus; 1 + centre</i>;
 * where less is better, <i>y = x<sub>area</sub> / x &minus; 1 + centre</i>. The area gets {@code centre}: 1 for a
 * ratio, 0 for a relative difference, <i>(x &minus; x<sub>area</sub>) / x<sub>area</sub></i>.
 *
 * <ul>
 *   <li>Which value of the area counts is as in {@link DistanceToReference}: of several groups that of the total; of
 *       several periods none, which is undefined.
 *   <li>A ratio needs a zero that means nothing is there. An area's value of 0 or less has no ratio: undefined.
 *   <li>Where less is better, a raw value of 0 or less has no ratio either.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3, method 4,
 * doi:10.1787/9789264043466-en.
 *
 * @param refArea the code of the area that others are measured against
 * @param centre the normalised value of the area
 */
public record RatioToReference(String refArea, double centre) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
            Normaliser.ROLE,
            "ratio-to-reference",
            RatioToReference.class,
            with -> new RatioToReference(with.text("refArea"), with.number("centre", 1)));
    private static final String NAME = "ratio-to-reference";

    /** Checks the area and the centre. */
    public RatioToReference {
        Require.notNull("refArea", refArea);
        AreaValue.check(NAME, refArea);
        Ratio.check(NAME, centre);
    }

    /** Makes the ratio that is 1 for the area. */
    public static RatioToReference of(String refArea) {
        return new RatioToReference(refArea, 1);
    }

    /** Returns a copy with another value of the area. */
    public RatioToReference withCentre(double newCentre) {
        return new RatioToReference(refArea, newCentre);
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
        return AreaValue.of(refArea, indicator, named, namedRows)
                .scaling(own -> Ratio.to(own, "the value in '" + refArea + "'", indicator, centre));
    }

    @Override
    public Map<String, String> namedAreas() {
        return Map.of("/refArea", refArea);
    }

    @Override
    public double infimum() {
        return Ratio.infimum(centre);
    }
}
