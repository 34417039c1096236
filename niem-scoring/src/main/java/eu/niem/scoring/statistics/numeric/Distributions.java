package eu.niem.scoring.statistics.numeric;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Tails of the normal, Student's and the chi-squared distribution, computed by Commons Math. */
public final class Distributions {
    private static final double SQRT_2 = Math.sqrt(2);

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
}
