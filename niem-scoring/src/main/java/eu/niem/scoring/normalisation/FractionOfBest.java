package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code fraction-of-best}: the ratio to the most favourable value of the reference, <i>y = x / max</i>; where less is
 * better, <i>y = min / x</i>. 1 for the best, 0.5 for what is half as good.
 *
 * <ul>
 *   <li>A ratio needs a zero that means nothing is there: the same temperatures have other ratios in degrees Celsius
 *       and Fahrenheit (the Handbook's table 14). A best value of 0 or less has no ratio: undefined.
 *   <li>Where less is better, a raw value of 0 or less has no ratio either.
 *   <li>A value better than all of the reference, as in another year than the base period, is above 1.
 *   <li>A reference without values has no best: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), page 28 and table 15,
 * doi:10.1787/9789264043466-en; COINr 1.1.14, {@code n_fracmax}, which is upside down where less is better.
 */
public record FractionOfBest() implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE, "fraction-of-best", FractionOfBest.class, with -> new FractionOfBest())
            .withAliases("n_fracmax");

    /** Makes the ratio to the most favourable value. */
    public static FractionOfBest standard() {
        return new FractionOfBest();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        Extremes extremes = Extremes.of(reference, indicator.scale().direction());
        return extremes.count() == 0
                ? Extremes.none(indicator)
                : Ratio.to(extremes.best(), "the best value", indicator, 1);
    }

    @Override
    public double infimum() {
        return Ratio.infimum(1);
    }
}
