package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code percentile}: the rank in per cent of the number of values, <i>y = 100 &times; rank / n</i>, up to 100 for the
 * most favourable.
 *
 * <ul>
 *   <li>Equal values share the lowest of their ranks; if all are equal, all get 100 / n.
 *   <li>A value that is not in the reference gets what it would get in its place, and at most 100.
 *   <li>A reference without values has no places: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 15, page 87,
 * doi:10.1787/9789264043466-en.
 */
public record Percentile() implements StandardNormaliser {
    static final Method<Normaliser> METHOD =
            Method.of(Normaliser.ROLE, "percentile", Percentile.class, with -> new Percentile());

    /** Makes the rank in per cent. */
    public static Percentile standard() {
        return new Percentile();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return ReferencePlaces.fit(
                indicator,
                reference,
                (places, direction) -> new PlaceScaling(places, direction, Rank.Ties.MIN, 0, places.size(), 100));
    }

    @Override
    public double infimum() {
        return Double.MIN_VALUE;
    }

    @Override
    public boolean comparesValues() {
        return true;
    }
}
