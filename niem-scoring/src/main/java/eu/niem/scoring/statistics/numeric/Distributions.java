package eu.niem.scoring.statistics.numeric;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Tails, quantiles and probabilities of distributions, by the functions of Commons Math. */
public final class Distributions {
    private static final double SQRT_2 = Math.sqrt(2);
    private static final double FAR = 700; // as log odds; those beyond are taken as 0 and infinity
    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 2000;

    private Distributions() {}

    /** Returns the probability that a standard normal variable is above z. */
    public static double normalAbove(double z) {
        return Erf.erfc(z / SQRT_2) / 2;
    }

    /** Returns the distance from 0 within which a standard normal variable lies with this probability. */
    public static double normalQuantile(double level) {
        return SQRT_2 * Erf.erfInv(level);
    }

    /**
     * Returns the two-sided p-value of a correlation r of n pairs. It is that of <i>t = r &radic;((n &minus; 2)/(1
     * &minus; r<sup>2</sup>))</i> on n &minus; 2 degrees of freedom, computed without t.
     */
    public static double correlationP(double r, int n) {
        return Beta.regularizedBeta((1 - r) * (1 + r), (n - 2) / 2.0, 0.5);
    }

    /** Returns the probability that a chi-squared variable is above x. */
    public static double chiSquaredAbove(double x, int degreesOfFreedom) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, x / 2);
    }

    /**
     * Returns the distance from 0 within which a variable of Student's distribution lies with this probability.
     *
     * @param level between 0 and 1
     * @param degreesOfFreedom above 0, not only whole numbers
     */
    public static double studentQuantile(double level, double degreesOfFreedom) {
        // t^2 / (t^2 + df) has a beta distribution, so t^2 / df is its odds
        double logOdds = betaLogOdds(level, 0.5, degreesOfFreedom / 2);
        return Math.sqrt(degreesOfFreedom) * StrictMath.exp(logOdds / 2);
    }

    /**
     * Returns the number below which a variable of the beta distribution lies with this probability.
     *
     * @param probability between 0 and 1
     * @param a above 0, the weight of 1
     * @param b above 0, the weight of 0
     */
    public static double betaQuantile(double probability, double a, double b) {
        return share(betaLogOdds(probability, a, b));
    }

    /** Solves on the scale of log odds, where quantiles near 0 and near 1 keep their digits. */
    private static double betaLogOdds(double probability, double a, double b) {
        UnivariateFunction excess = logOdds -> logOdds < 0
                ? Beta.regularizedBeta(share(logOdds), a, b) - probability
                : 1 - probability - Beta.regularizedBeta(share(-logOdds), b, a);
        if (excess.value(-FAR) >= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (excess.value(FAR) <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return new BrentSolver(PRECISION, PRECISION, 0).solve(MOST_STEPS, excess, -FAR, FAR);
    }

    private static double share(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** Returns the probability of so many successes in independent trials with the same probability of success. */
    public static double binomialProbability(int successes, int trials, double probability) {
        return new BinomialDistribution(null, trials, probability).probability(successes);
    }
}
