package eu.niem.scoring.statistics.proportion;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;
import org.jspecify.annotations.Nullable;

/**
 * A confidence interval of a share, of which x of n trials are known to be successes. Below <i>p = x/n</i>, <i>q = 1
 * &minus; p</i>, and z is the normal quantile of the level, such as 1.96 for 95 per cent.
 *
 * <ul>
 *   <li>Where nothing else is said, limits lie from 0 to 1, the interval has the share in it, and at x = 0 the lower
 *       limit is 0, at x = n the upper one is 1.
 *   <li>Failures in the place of successes turn the interval round: its limits become 1 less the other limit.
 *   <li>x and n need not be whole: a share times a sample size, or the sample size that a complex sample is worth, do.
 *       What is said of coverage then holds only roughly.
 *   <li>Without trials there is no interval.
 *   <li>A level between 0 and 1 is meant to be covered. How far it is says {@link #coverage}.
 * </ul>
 *
 * <p>Source: comparisons of these intervals are Newcombe (1998),
 * doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E, and Brown, Cai and DasGupta (2001),
 * doi:10.1214/ss/1009213286.
 */
public enum BinomialInterval {
    /**
     * The shares that a test would not refuse, <i>(p + z<sup>2</sup>/2n &plusmn; z &radic;(pq/n +
     * z<sup>2</sup>/4n<sup>2</sup>)) / (1 + z<sup>2</sup>/n)</i>. It is the usual choice: it covers the level on
     * average over the shares, also in small samples; for some shares near 0 or 1 it covers less.
     *
     * <p>Source: Wilson (1927), doi:10.1080/01621459.1927.10502953.
     */
    WILSON,
    /**
     * {@link #WILSON} with a correction for continuity: its lower limit for half a success less, its upper one for half
     * a success more. It covers the level or nearly so for all shares, and more than that for most.
     *
     * <ul>
     *   <li>With half a success or less the lower limit is 0, with half a failure or less the upper one is 1.
     *   <li>The correction is always that of half a success. R's {@code prop.test} makes none at x = n/2, where it
     *       tests against a half.
     * </ul>
     *
     * <p>Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E, method 4.
     */
    WILSON_CONTINUITY,
    /**
     * The exact interval, which covers at least the level for every share, and so is wide. Its limits are the shares at
     * which x or more successes, and x or fewer, have the probability <i>&alpha;/2 = (1 &minus; level)/2</i>: the
     * quantiles &alpha;/2 of Beta(x, n &minus; x + 1) and 1 &minus; &alpha;/2 of Beta(x + 1, n &minus; x).
     *
     * <p>Source: Clopper and Pearson (1934), doi:10.1093/biomet/26.4.404; with the sample size that a complex sample is
     * worth, Korn and Graubard (1998), Survey Methodology 24, 193&ndash;201.
     */
    CLOPPER_PEARSON,
    /**
     * {@link #WALD} after <i>z<sup>2</sup>/2</i> successes and as many failures were added. It has the middle of
     * {@link #WILSON} and is never narrower.
     *
     * <ul>
     *   <li>It is not cut: near the ends a limit lies below 0 or above 1, at x = 0 and x = n always. A higher level
     *       moves limits from 0 to 1 outwards, but not those beyond.
     * </ul>
     *
     * <p>Source: Agresti and Coull (1998), doi:10.1080/00031305.1998.10480550.
     */
    AGRESTI_COULL,
    /**
     * The interval of many textbooks, <i>p &plusmn; z &radic;(pq/n)</i>. It is for comparison only: its coverage is
     * often far below the level, and not only in small samples.
     *
     * <ul>
     *   <li>At x = 0 and x = n both limits are the share, as if there were no doubt.
     *   <li>It is not cut: near the ends a limit may lie below 0 or above 1.
     * </ul>
     *
     * <p>Source: Brown, Cai and DasGupta (2001), doi:10.1214/ss/1009213286, who advise against it.
     */
    WALD,
    /**
     * Symmetric on the scale of log odds, <i>log(p/q) &plusmn; z / &radic;(npq)</i>. Its coverage is good; for shares
     * near 0 and 1 it is wide.
     *
     * <ul>
     *   <li>At x = 0 and x = n, where there are no log odds, it is that of {@link #CLOPPER_PEARSON}, as in the R
     *       package {@code binom}.
     * </ul>
     *
     * <p>Source: Brown, Cai and DasGupta (2001), doi:10.1214/ss/1009213286.
     */
    LOGIT,
    /**
     * {@link #JEFFREYS_EQUAL_TAILED} with the lower limit 0 at x = 0 and the upper limit 1 at x = n. Its coverage is
     * much like that of {@link #WILSON}, and closer to the level for shares near 0 and 1.
     *
     * <ul>
     *   <li>At levels below a half, or with less than one success or failure that is not whole, the share may lie
     *       outside.
     * </ul>
     *
     * <p>Source: Brown, Cai and DasGupta (2001), doi:10.1214/ss/1009213286.
     */
    JEFFREYS,
    /**
     * What a Bayesian believes who began with Jeffreys' prior. The limits are the quantiles &alpha;/2 and 1 &minus;
     * &alpha;/2 of Beta(x + 1/2, n &minus; x + 1/2), with <i>&alpha; = 1 &minus; level</i>.
     *
     * <ul>
     *   <li>At x = 0 and x = n the share lies outside; at levels below a half, or with less than one success or
     *       failure, it may.
     * </ul>
     *
     * <p>Source: Brown, Cai and DasGupta (2001), doi:10.1214/ss/1009213286.
     */
    JEFFREYS_EQUAL_TAILED;

    /**
     * Returns the interval of a share.
     *
     * @param successes x, from 0 to the trials
     * @param trials n, 0 or more
     * @param level the confidence level, between 0 and 1
     * @return null where there are no trials
     * @throws IllegalArgumentException if a number is not finite or not in its range
     */
    public @Nullable ConfidenceInterval interval(double successes, double trials, double level) {
        check("the successes", "trials", successes, trials);
        ConfidenceInterval.check(level);
        return trials == 0 ? null : limits(successes, trials, level);
    }

    /** Returns the interval of checked numbers with trials, that of more successes than failures by turning round. */
    ConfidenceInterval limits(double successes, double trials, double level) {
        double failures = trials - successes;
        if (successes <= failures) {
            return lesser(successes, trials, level);
        }
        ConfidenceInterval turned = lesser(failures, trials, level);
        return new ConfidenceInterval(1 - turned.upper(), 1 - turned.lower(), level);
    }

    /** Returns the interval of x successes, of which there are no more than failures. */
    private ConfidenceInterval lesser(double x, double n, double level) {
        return switch (this) {
            case WILSON -> ShareLimits.wilson(x, n, level);
            case WILSON_CONTINUITY -> ShareLimits.wilsonContinuity(x, n, level);
            case CLOPPER_PEARSON -> ShareLimits.clopperPearson(x, n, level);
            case AGRESTI_COULL -> ShareLimits.agrestiCoull(x, n, level);
            case WALD -> ShareLimits.wald(x, n, level);
            case LOGIT -> ShareLimits.logit(x, n, level);
            case JEFFREYS -> ShareLimits.jeffreys(x, n, level);
            case JEFFREYS_EQUAL_TAILED -> ShareLimits.jeffreysEqualTailed(x, n, level);
        };
    }

    /**
     * Returns the probability that the interval has the true share in it: the sum of the binomial probabilities of the
     * numbers of successes for which it has.
     *
     * @param probability the true share, from 0 to 1
     * @param trials n, 1 or more
     * @param level the confidence level, between 0 and 1
     * @return from 0 to 1
     * @throws IllegalArgumentException if a number is not in its range
     */
    public double coverage(double probability, int trials, double level) {
        Require.that(probability >= 0 && probability <= 1, "the probability", "lie from 0 to 1", probability);
        Require.that(trials >= 1, "the trials", "be 1 or more", trials);
        ConfidenceInterval.check(level);
        double covered = 0;
        for (int successes = 0; successes <= trials; successes++) {
            double weight = Distributions.binomialProbability(successes, trials, probability);
            if (weight > 0 && covers(limits(successes, trials, level), probability)) {
                covered += weight;
            }
        }
        return Math.min(1, covered);
    }

    private static boolean covers(ConfidenceInterval interval, double share) {
        return interval.lower() <= share && share <= interval.upper();
    }

    /** Refuses numbers of successes and trials that cannot be. */
    static void check(String successesName, String trialsName, double successes, double trials) {
        Require.notNegative("the " + trialsName, trials);
        Require.that(
                successes >= 0 && successes <= trials,
                successesName,
                "be from 0 to the number of " + trialsName + " (" + trials + ")",
                successes);
    }
}
