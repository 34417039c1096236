package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.Mean;

/**
 * {@code ratio-to-mean}: the ratio to the arithmetic mean of the reference, <i>y = x / mean &minus; 1 + centre</i>;
 * where less is better, <i>y = mean / x &minus; 1 + centre</i>. The mean gets {@code centre}: 1 for a ratio, 0 for a
 * relative difference, <i>(x &minus; mean) / mean</i>.
 *
 * <ul>
 *   <li>A ratio needs a zero that means nothing is there. A mean of 0 or less has no ratio: undefined.
 *   <li>Where less is better, a raw value of 0 or less has no ratio either.
 *   <li>A reference without values has no mean: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), tables 3 and 15, section 5.4,
 * doi:10.1787/9789264043466-en.
 *
 * @param centre the normalised value of the mean
 */
public record RatioToMean(double centre) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
            Normaliser.ROLE, "ratio-to-mean", RatioToMean.class, with -> new RatioToMean(with.number("centre", 1)));

    /** Checks the centre. */
    public RatioToMean {
        Ratio.check("ratio-to-mean", centre);
    }

    /** Makes the ratio that is 1 for the mean. */
    public static RatioToMean standard() {
        return new RatioToMean(1);
    }

    /** Returns a copy with another value of the mean. */
    public RatioToMean withCentre(double newCentre) {
        return new RatioToMean(newCentre);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        double[] values = reference.present();
        return values.length == 0
                ? UndefinedScaling.withoutMean(indicator)
                : Ratio.to(Mean.of(values), "the mean", indicator, centre);
    }

    @Override
    public double infimum() {
        return Ratio.infimum(centre);
    }
}
