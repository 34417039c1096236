package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;

/**
 * {@code z-score}: the distance from the mean of the reference in standard deviations, <i>y = mean + sd &times;
 * &plusmn;(x &minus; m) / s</i>, with <i>s<sup>2</sup> = &Sigma;(x &minus; m)<sup>2</sup> / (n &minus; 1)</i> and the
 * minus where less is better.
 *
 * <ul>
 *   <li>One value has no standard deviation, and equal values have one of 0: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3; its table 15 shows that the
 * divisor is n &minus; 1.
 *
 * @param mean the normalised value of the reference's mean
 * @param sd the normalised distance of one standard deviation, above 0
 */
public record ZScore(double mean, double sd) implements StandardNormaliser {
    /** Checks the parameters. */
    public ZScore {
        if (!Double.isFinite(mean) || !(sd > 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException(
                    "'z-score' must have a finite 'mean' and an 'sd' above 0, but was " + mean + " and " + sd);
        }
    }

    /** To mean 0 and standard deviation 1. */
    public static ZScore standard() {
        return new ZScore(0, 1);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        double[] values = reference.present();
        if (values.length < 2) {
            return new UndefinedScaling("a standard deviation of '" + indicator.id()
                    + "' needs two values or more, but there " + (values.length == 1 ? "is one" : "are none"));
        }
        double referenceMean = Mean.of(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - referenceMean) * (value - referenceMean);
        }
        boolean same = Mean.isShared(values);
        double referenceSd = Math.sqrt(squares / (values.length - 1));
        if (same || !(referenceSd > 0) || !Double.isFinite(referenceSd)) {
            return new UndefinedScaling("the " + values.length + " values of '" + indicator.id() + "' have a standard"
                    + " deviation of " + (same ? "0" : String.valueOf(referenceSd)) + ", which cannot divide");
        }
        return new StandardScoreScaling(
                referenceMean, referenceSd, indicator.scale().direction(), mean, sd);
    }

    @Override
    public double infimum() {
        return Double.NEGATIVE_INFINITY;
    }
}
