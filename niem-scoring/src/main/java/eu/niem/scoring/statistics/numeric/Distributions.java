package eu.niem.scoring.statistics.numeric;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Tails of the normal, Student's and the chi-squared distribution: the only place that knows Commons Math. */
public final class Distributions {
    private static final double SQRT_2 = Math.sqrt(2);

    private Distributions() {}

    /** The probability of a standard normal variable above z. */
    public static double normalAbove(double z) {
        return Erf.erfc(z / SQRT_2) / 2;
    }

    /** The value that a standard normal variable stays within, on both sides of 0, with this probability. */
    public static double normalQuantile(double level) {
        return SQRT_2 * Erf.erfInv(level);
    }

    /**
     * The two-sided p-value of a correlation r of n pairs: of <i>t = r &radic;((n &minus; 2)/(1 &minus;
     * r<sup>2</sup>))</i> on n &minus; 2 degrees of freedom, without the detour over t.
     */
    public static double correlationP(double r, int n) {
        return Beta.regularizedBeta((1 - r) * (1 + r), (n - 2) / 2.0, 0.5);
    }

    /** The probability of a chi-squared variable above x. */
    public static double chiSquaredAbove(double x, int degreesOfFreedom) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, x / 2);
    }
}
