package eu.niem.scoring.statistics.regression;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The inverse &Omega; of a correlation matrix. For the missing variables m, given the others o, the expectation is
 * <i>&minus;&Omega;<sub>mm</sub><sup>&minus;1</sup> &Omega;<sub>mo</sub> z<sub>o</sub></i>, and the covariance
 * <i>&Omega;<sub>mm</sub><sup>&minus;1</sup></i>: both need only the inverse of the part of the missing variables.
 */
final class Precision {
    private static final double FLOOR = 1e-9; // keeps variables that others give from making the matrix singular
    private static final double SYMMETRY = 1e-6;
    private static final double POSITIVE = 1e-12;

    private final double[][] inverse;

    private Precision(double[][] inverse) {
        this.inverse = inverse;
    }

    /**
     * Inverts a correlation matrix.
     *
     * @throws IllegalArgumentException if no data can have these correlations
     */
    static Precision of(double[][] correlations) {
        if (correlations.length == 0) {
            return new Precision(new double[0][0]);
        }
        RealMatrix floored = new Array2DRowRealMatrix(correlations);
        for (int i = 0; i < correlations.length; i++) {
            floored.multiplyEntry(i, i, 1 + FLOOR);
        }
        return new Precision(inverse(floored).getData());
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        try {
            return new CholeskyDecomposition(matrix, SYMMETRY, POSITIVE)
                    .getSolver()
                    .getInverse();
        } catch (NonPositiveDefiniteMatrixException e) {
            throw new IllegalArgumentException(
                    "the covariances must be those of data, but no variable can vary as they say", e);
        }
    }

    /** Replaces the missing values of a standardised row by their expectations. */
    void expect(double[] standing, int[] missing) {
        if (missing.length > 0) {
            expect(standing, missing, covariance(missing));
        }
    }

    void expect(double[] standing, int[] missing, RealMatrix covariance) {
        for (int m : missing) {
            standing[m] = 0;
        }
        double[] pull = new double[missing.length];
        for (int o = 0; o < standing.length; o++) {
            double own = standing[o];
            if (own != 0) { // missing values add nothing
                for (int i = 0; i < missing.length; i++) {
                    pull[i] -= inverse[missing[i]][o] * own;
                }
            }
        }
        double[] expected = covariance.operate(pull);
        for (int i = 0; i < missing.length; i++) {
            standing[missing[i]] = expected[i];
        }
    }

    /** Returns the covariance of the missing variables, of which there is at least one, given the others. */
    RealMatrix covariance(int[] missing) {
        double[][] part = new double[missing.length][missing.length];
        for (int i = 0; i < missing.length; i++) {
            for (int j = 0; j < missing.length; j++) {
                part[i][j] = inverse[missing[i]][missing[j]];
            }
        }
        return inverse(new Array2DRowRealMatrix(part, false));
    }
}
