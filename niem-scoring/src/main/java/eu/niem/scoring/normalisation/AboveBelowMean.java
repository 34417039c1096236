package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.Mean;

/**
 * {@code above-below-mean}: 1, 0 or &minus;1 for a value above, near or below the mean of the reference. With <i>w = x
 * / mean</i> it is 1 where <i>w &gt; 1 + p</i>, &minus;1 where <i>w &lt; 1 &minus; p</i>, and 0 between; where less is
 * better, 1 and &minus;1 change places.
 *
 * <ul>
 *   <li>Shares of the mean are compared to twelve digits: a value just at a limit, but for the last bits, is near.
 *   <li>The mean of a base period stays the yardstick of other periods.
 *   <li>A share of the mean needs a zero that means nothing is there. A mean of 0 or less has none: undefined.
 *   <li>A reference without values has no mean: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3 and section 5.5,
 * doi:10.1787/9789264043466-en.
 *
 * @param p the share of the mean by which a value must be above or below it, 0 or more
 */
public record AboveBelowMean(double p) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
            Normaliser.ROLE,
            "above-below-mean",
            AboveBelowMean.class,
            with -> new AboveBelowMean(with.number("p", 0.2)));

    /** Checks the share. */
    public AboveBelowMean {
        if (!(p >= 0) || !Double.isFinite(p)) {
            throw new IllegalArgumentException("'above-below-mean' must have a finite 'p' of 0 or more, but was " + p);
        }
    }

    /** Makes the method with a fifth of the mean, as in the Handbook's table 15. */
    public static AboveBelowMean standard() {
        return new AboveBelowMean(0.2);
    }

    /** Returns a copy with another share of the mean. */
    public AboveBelowMean withP(double newP) {
        return new AboveBelowMean(newP);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        double[] values = reference.present();
        if (values.length == 0) {
            return UndefinedScaling.withoutMean(indicator);
        }
        double mean = Mean.of(values);
        return Ratio.above0(
                mean,
                "a share of the mean of '" + indicator.id() + "'",
                "categorical",
                () -> new AboveBelowScaling(mean, p, indicator.scale().direction()));
    }

    @Override
    public double infimum() {
        return -1;
    }
}
