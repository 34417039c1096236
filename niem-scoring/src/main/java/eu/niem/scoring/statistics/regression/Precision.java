package eu.niem.scoring.statistics.regression;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The inverse &Omega; of a correlation matrix. Of the variables m, given the others o, the expectation is
 * <i>&minus;&Omega;<sub>mm</sub><sup>&minus;1</sup> &Omega;<sub>mo</sub> z<sub>o</sub></i>, and the covariance
 * <i>&Omega;<sub>mm</sub><sup>&minus;1</sup></i>: both need the inverse of what is missing only.
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
     * @throws IllegalArgumentException if it is not that of any data
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

    /** Puts into the missing places what is to be expected there. */
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
        for (int i = 0; i < missing.length; i++) {
            for (int o = 0; o < standing.length; o++) {
                pull[i] -= inverse[missing[i]][o] * standing[o]; // what is missing is 0 and adds nothing
            }
        }
        double[] expected = covariance.operate(new ArrayRealVector(pull, false)).toArray();
        for (int i = 0; i < missing.length; i++) {
            standing[missing[i]] = expected[i];
        }
    }

    /** The covariance of the missing variables, given the others; one at least. */
    RealMatrix covariance(int[] missing) {
        RealMatrix part = new Array2DRowRealMatrix(missing.length, missing.length);
        for (int i = 0; i < missing.length; i++) {
            for (int j = 0; j < missing.length; j++) {
                part.setEntry(i, j, inverse[missing[i]][missing[j]]);
            }
        }
        return inverse(part);
    }
}
