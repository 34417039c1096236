package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.numeric.SymmetricEigen;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Bartlett's test of sphericity, which is that no variable is correlated with another. The statistic is
 * <i>&chi;<sup>2</sup> = &minus;(n &minus; 1 &minus; (2p + 5)/6) ln |R|</i> on p(p &minus; 1)/2 degrees of freedom, of
 * the correlation matrix R of p variables over n rows. A small p-value says that components have something to sum up.
 *
 * <ul>
 *   <li>Undefined for one variable, for too few rows, and where the correlation matrix has no inverse.
 * </ul>
 *
 * <p>Source: Bartlett (1950), doi:10.1111/j.2044-8317.1950.tb00285.x.
 *
 * @param statistic chi-squared, 0 or more; null where undefined
 * @param degreesOfFreedom those of the statistic
 * @param p the probability of a statistic as large or larger; null where undefined
 * @param undefined why there is no statistic; empty where there is one
 */
public record Sphericity(
        @Nullable Double statistic,
        int degreesOfFreedom,
        @Nullable Double p,
        String undefined) implements Serializable {
    /** The least eigenvalue of a correlation matrix that counts as invertible. */
    static final double SINGULAR = 1e-12;

    static final String NO_INVERSE =
            "the correlation matrix has no inverse: a variable follows from the others, or there"
                    + " are no more rows than variables";

    /** Checks that there is either a statistic or a reason. */
    public Sphericity {
        Require.notNull("undefined", undefined);
        if ((statistic == null) != (p == null) || (statistic == null) == undefined.isEmpty()) {
            throw new IllegalArgumentException("a test must have either statistic and p-value or a reason why not");
        }
    }

    static Sphericity of(int rows, SymmetricEigen eigen) {
        int variables = eigen.size();
        int degrees = variables * (variables - 1) / 2;
        double factor = rows - 1 - (2 * variables + 5) / 6.0;
        String undefined = variables < 2
                ? "one variable has no other to correlate with"
                : eigen.value(variables - 1) < SINGULAR ? NO_INVERSE : factor > 0 ? "" : "there are too few rows";
        if (!undefined.isEmpty()) {
            return new Sphericity(null, degrees, null, undefined);
        }
        double logarithm = 0;
        for (int k = 0; k < variables; k++) {
            logarithm += StrictMath.log(eigen.value(k));
        }
        double statistic = Math.max(0, -factor * logarithm); // rounding may pass 0
        return new Sphericity(statistic, degrees, Distributions.chiSquaredAbove(statistic, degrees), "");
    }
}
