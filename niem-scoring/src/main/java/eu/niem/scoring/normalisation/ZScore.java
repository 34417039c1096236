package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.CentredNumbers;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code z-score}: the distance from the mean of the reference in standard deviations. It is <i>y = mean + sd &times;
 * &plusmn;(x &minus; m) / s</i>, with <i>s<sup>2</sup> = &Sigma;(x &minus; m)<sup>2</sup> / (n &minus; 1)</i>, or
 * divided by n, and the minus where less is better.
 *
 * <ul>
 *   <li>Where values differ by little more than the last place of their mean, what is rounded off the mean is added to
 *       {@code mean}.
 *   <li>One value has no standard deviation, and equal values have one of 0: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3; its table 15 shows that the
 * divisor is n &minus; 1. The Mazziotta-Pareto index divides by n.
 *
 * @param mean the normalised value of the reference's mean
 * @param sd the normalised distance of one standard deviation, above 0
 * @param divisor what the squared distances from the mean are divided by
 */
public record ZScore(double mean, double sd, Moments.Divisor divisor) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "z-score",
                    ZScore.class,
                    with -> new ZScore(
                            with.number("mean", 0),
                            with.number("sd", 1),
                            with.choice("divisor", Moments.Divisor.class, Moments.Divisor.N_1)))
            .withAliases("n_zscore");

    /** By how many standard deviations the mean may be rounded without being made up for. */
    private static final double NEGLIGIBLE = 0x1p-40;

    /** Checks the parameters. */
    public ZScore {
        Require.notNull("divisor", divisor);
        if (!Double.isFinite(mean) || !(sd > 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException(
                    "'z-score' must have a finite 'mean' and an 'sd' above 0, but was " + mean + " and " + sd);
        }
    }

    /** Makes the z-score with mean 0 and standard deviation 1, with the divisor n &minus; 1. */
    public static ZScore standard() {
        return new ZScore(0, 1, Moments.Divisor.N_1);
    }

    /** Returns a copy with another value of the reference's mean. */
    public ZScore withMean(double newMean) {
        return new ZScore(newMean, sd, divisor);
    }

    /** Returns a copy with another distance of one standard deviation. */
    public ZScore withSd(double newSd) {
        return new ZScore(mean, newSd, divisor);
    }

    /** Returns a copy with another divisor of the squared distances from the mean. */
    public ZScore withDivisor(Moments.Divisor newDivisor) {
        return new ZScore(mean, sd, newDivisor);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        double[] values = reference.present();
        if (values.length < 2) {
            return new UndefinedScaling("a standard deviation of '" + indicator.id()
                    + "' needs two values or more, but there " + (values.length == 1 ? "is one" : "are none"));
        }
        CentredNumbers centred = new CentredNumbers(values);
        boolean same = Arrays.stream(values).allMatch(value -> value == values[0]);
        double referenceSd = centred.deviation(divisor.of(values.length));
        if (same || !(referenceSd > 0) || !Double.isFinite(referenceSd)) {
            return new UndefinedScaling("the " + values.length + " values of '" + indicator.id() + "' have a standard"
                    + " deviation of " + (same ? "0" : String.valueOf(referenceSd)) + ", which cannot divide");
        }
        Direction direction = indicator.scale().direction();
        double off = direction.orient(centred.rest()) / referenceSd;
        double atMean = Math.abs(off) > NEGLIGIBLE ? mean - sd * off : mean;
        return new StandardScoreScaling(centred.mean(), referenceSd, direction, atMean, sd);
    }

    @Override
    public double infimum() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public Optional<ScoreScale> scale() {
        return Optional.of(new ScoreScale(mean - sd, mean + sd));
    }
}
