package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code ratio-to-worst}: the ratio to the least favourable value of the reference, <i>y = x / min &minus; 1 +
 * centre</i>; where less is better, <i>y = max / x &minus; 1 + centre</i>. The least favourable gets {@code centre}: 1
 * for a ratio, 0 for a relative difference, <i>(x &minus; min) / min</i>.
 *
 * <ul>
 *   <li>A ratio needs a zero that means nothing is there. A worst value of 0 or less has no ratio: undefined.
 *   <li>Where less is better, a raw value of 0 or less has no ratio either.
 *   <li>A reference without values has no worst: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 15 and section 5.4,
 * doi:10.1787/9789264043466-en.
 *
 * @param centre the normalised value of the least favourable
 */
public record RatioToWorst(double centre) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
            Normaliser.ROLE, "ratio-to-worst", RatioToWorst.class, with -> new RatioToWorst(with.number("centre", 1)));

    /** Checks the centre. */
    public RatioToWorst {
        Ratio.check("ratio-to-worst", centre);
    }

    /** Makes the ratio that is 1 for the least favourable value. */
    public static RatioToWorst standard() {
        return new RatioToWorst(1);
    }

    /** Returns a copy with another value of the least favourable. */
    public RatioToWorst withCentre(double newCentre) {
        return new RatioToWorst(newCentre);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        Extremes extremes = Extremes.of(reference, indicator.scale().direction());
        return extremes.count() == 0
                ? Extremes.none(indicator)
                : Ratio.to(extremes.worst(), "the worst value", indicator, centre);
    }

    @Override
    public double infimum() {
        return Ratio.infimum(centre);
    }
}
