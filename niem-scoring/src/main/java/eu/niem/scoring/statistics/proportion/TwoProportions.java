package eu.niem.scoring.statistics.proportion;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The shares of a target and of a reference group in two independent simple random samples, to be compared. Below
 * <i>p<sub>t</sub> = x<sub>t</sub>/n<sub>t</sub></i> and <i>p<sub>r</sub> = x<sub>r</sub>/n<sub>r</sub></i> are the
 * shares, and z is the normal quantile of the level.
 *
 * <ul>
 *   <li>Numbers need not be whole: a share times a sample size does.
 *   <li>A group without trials has no share: every comparison is undefined, with this as its reason.
 *   <li>An interval that would have no width at shares of 0 or 100 %, as if there were no doubt, is undefined.
 * </ul>
 *
 * @param targetSuccesses x<sub>t</sub>, from 0 to the trials of the target
 * @param targetTrials n<sub>t</sub>, 0 or more
 * @param referenceSuccesses x<sub>r</sub>, from 0 to the trials of the reference
 * @param referenceTrials n<sub>r</sub>, 0 or more
 */
public record TwoProportions(
        double targetSuccesses, double targetTrials, double referenceSuccesses, double referenceTrials)
        implements Serializable {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is not finite or not in its range
     */
    public TwoProportions {
        BinomialInterval.check("the successes of the target", "trials of the target", targetSuccesses, targetTrials);
        BinomialInterval.check(
                "the successes of the reference", "trials of the reference", referenceSuccesses, referenceTrials);
    }

    /**
     * Returns the difference <i>d = p<sub>t</sub> &minus; p<sub>r</sub></i> with Newcombe's hybrid interval, the usual
     * choice. It lies from &minus;1 to 1, has the difference in it, and holds in small samples and at shares of 0 and
     * 100 %. Made of the {@link BinomialInterval#WILSON Wilson} intervals <i>l</i> to <i>u</i> of the two shares it
     * goes from <i>d &minus; &radic;((p<sub>t</sub> &minus; l<sub>t</sub>)<sup>2</sup> + (u<sub>r</sub> &minus;
     * p<sub>r</sub>)<sup>2</sup>)</i> to <i>d + &radic;((u<sub>t</sub> &minus; p<sub>t</sub>)<sup>2</sup> +
     * (p<sub>r</sub> &minus; l<sub>r</sub>)<sup>2</sup>)</i>.
     *
     * <p>Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I, method
     * 10.
     *
     * @param level the confidence level, between 0 and 1
     * @throws IllegalArgumentException if the level is not that
     */
    public Comparison newcombeDifference(double level) {
        ConfidenceInterval.check(level);
        if (hasEmpty()) {
            return Comparison.undefined(empty());
        }
        ConfidenceInterval target = BinomialInterval.WILSON.limits(targetSuccesses, targetTrials, level);
        ConfidenceInterval reference = BinomialInterval.WILSON.limits(referenceSuccesses, referenceTrials, level);
        double d = target() - reference();
        double down = length(target() - target.lower(), reference.upper() - reference());
        double up = length(target.upper() - target(), reference() - reference.lower());
        return Comparison.of(d, Math.max(-1, d - down), Math.min(1, d + up), level);
    }

    /**
     * Returns the difference with the interval of textbooks, Wald's. With <i>q = 1 &minus; p</i> it is <i>d &plusmn; z
     * &radic;(p<sub>t</sub> q<sub>t</sub> / n<sub>t</sub> + p<sub>r</sub> q<sub>r</sub> / n<sub>r</sub>)</i>. It is for
     * comparison: in small samples it covers less than its level, and it is not cut at &minus;1 and 1.
     *
     * <ul>
     *   <li>Where each share is 0 or 100 % there is a difference, but no interval.
     * </ul>
     *
     * <p>Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I, method 1.
     *
     * @param level the confidence level, between 0 and 1
     * @throws IllegalArgumentException if the level is not that
     */
    public Comparison waldDifference(double level) {
        ConfidenceInterval.check(level);
        if (hasEmpty()) {
            return Comparison.undefined(empty());
        }
        double d = target() - reference();
        double variance = target() * (1 - target()) / targetTrials + reference() * (1 - reference()) / referenceTrials;
        if (variance == 0) {
            return Comparison.without(d, "both shares are 0 or 100 %, at which Wald's interval has no width");
        }
        double half = Distributions.normalQuantile(level) * Math.sqrt(variance);
        return Comparison.of(d, d - half, d + half, level);
    }

    /**
     * Returns the ratio <i>p<sub>t</sub>/p<sub>r</sub></i> with Katz' interval, symmetric on the scale of logarithms:
     * <i>log(p<sub>t</sub>/p<sub>r</sub>) &plusmn; z &radic;(1/x<sub>t</sub> &minus; 1/n<sub>t</sub> +
     * 1/x<sub>r</sub> &minus; 1/n<sub>r</sub>)</i>.
     *
     * <ul>
     *   <li>Where the share of the reference is 0 there is no ratio.
     *   <li>Where that of the target is 0, or both are 100 %, there is a ratio, but no interval.
     * </ul>
     *
     * <p>Source: Katz, Baptista, Azen and Pike (1978), doi:10.2307/2530610.
     *
     * @param level the confidence level, between 0 and 1
     * @throws IllegalArgumentException if the level is not that
     */
    public Comparison katzRatio(double level) {
        ConfidenceInterval.check(level);
        if (hasEmpty()) {
            return Comparison.undefined(empty());
        }
        if (referenceSuccesses == 0) {
            return Comparison.undefined("the share of the reference is 0");
        }
        double ratio = target() / reference();
        if (targetSuccesses == 0) {
            return Comparison.without(ratio, "the share of the target is 0, which has no logarithm");
        }
        double variance = 1 / targetSuccesses - 1 / targetTrials + (1 / referenceSuccesses - 1 / referenceTrials);
        return variance == 0
                ? Comparison.without(ratio, "both shares are 100 %, at which Katz' interval has no width")
                : Comparison.onLogarithms(ratio, variance, level);
    }

    /**
     * Returns the odds ratio <i>(x<sub>t</sub>/y<sub>t</sub>) / (x<sub>r</sub>/y<sub>r</sub>)</i>, with the failures
     * <i>y = n &minus; x</i>, and Woolf's interval. This is symmetric on the scale of logarithms: z &radic;(1/x
     * <sub>t</sub> + 1/y<sub>t</sub> + 1/x<sub>r</sub> + 1/y<sub>r</sub>) to both sides.
     *
     * <ul>
     *   <li>Where the share of the target is 100 % or that of the reference 0 there is no odds ratio.
     *   <li>Where else a share is 0 or 100 % the odds ratio is 0, and has no interval.
     * </ul>
     *
     * <p>Source: Woolf (1955), doi:10.1111/j.1469-1809.1955.tb01348.x.
     *
     * @param level the confidence level, between 0 and 1
     * @throws IllegalArgumentException if the level is not that
     */
    public Comparison woolfOddsRatio(double level) {
        ConfidenceInterval.check(level);
        if (hasEmpty()) {
            return Comparison.undefined(empty());
        }
        double targetFailures = targetTrials - targetSuccesses;
        double referenceFailures = referenceTrials - referenceSuccesses;
        if (targetFailures == 0 || referenceSuccesses == 0) {
            return Comparison.undefined(
                    targetFailures == 0 ? "the share of the target is 100 %" : "the share of the reference is 0");
        }
        double ratio = targetSuccesses / targetFailures / referenceSuccesses * referenceFailures;
        if (targetSuccesses == 0 || referenceFailures == 0) {
            String reason =
                    targetSuccesses == 0 ? "the share of the target is 0" : "the share of the reference is 100 %";
            return Comparison.without(ratio, reason + ", and an odds ratio of 0 has no logarithm");
        }
        double variance = 1 / targetSuccesses + 1 / targetFailures + 1 / referenceSuccesses + 1 / referenceFailures;
        return Comparison.onLogarithms(ratio, variance, level);
    }

    private double target() {
        return targetSuccesses / targetTrials;
    }

    private double reference() {
        return referenceSuccesses / referenceTrials;
    }

    private boolean hasEmpty() {
        return targetTrials == 0 || referenceTrials == 0;
    }

    private String empty() {
        return "the " + (targetTrials == 0 ? "target" : "reference") + " has no trials";
    }

    private static double length(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    /**
     * A comparison of two shares.
     *
     * @param value the difference or the ratio; null where it is undefined
     * @param interval its confidence interval; null where it is undefined
     * @param undefined why there is no value, or no interval of it; empty where there are both
     */
    public record Comparison(
            @Nullable Double value, @Nullable ConfidenceInterval interval, String undefined) implements Serializable {
        /** Checks that there is either an interval, and then a value, or a reason. */
        public Comparison {
            Require.notNull("undefined", undefined);
            Require.valueOrReason("a comparison", "an interval", interval, undefined);
            if (interval != null && value == null) {
                throw new IllegalArgumentException("a comparison with an interval must have a value");
            }
        }

        private static Comparison of(double value, double lower, double upper, double level) {
            return new Comparison(value, new ConfidenceInterval(lower, upper, level), "");
        }

        private static Comparison onLogarithms(double value, double variance, double level) {
            double factor = StrictMath.exp(Distributions.normalQuantile(level) * Math.sqrt(variance));
            return of(value, value / factor, value * factor, level);
        }

        private static Comparison without(double value, String reason) {
            return new Comparison(value, null, reason);
        }

        private static Comparison undefined(String reason) {
            return new Comparison(null, null, reason);
        }
    }
}
