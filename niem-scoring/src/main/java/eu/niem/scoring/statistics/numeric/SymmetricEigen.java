package eu.niem.scoring.statistics.numeric;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, the greatest eigenvalue first. They are found by Jacobi's
 * rotations, which keep the digits of small eigenvalues and loadings. A vector has length 1 and its entry of the
 * largest size is positive (of several as large, the first).
 *
 * <p>Source: Golub and Van Loan, Matrix Computations, section 8.5.
 */
public final class SymmetricEigen {
    private static final int SWEEPS = 100;
    private static final double NEGLIGIBLE = 1e-17;
    private static final double ROUNDING = 1e-9;

    private final double[][] matrix;
    private final double[][] rotation;
    private final int[] order;

    /** Decomposes a symmetric matrix, which is copied. */
    public SymmetricEigen(double[][] symmetric) {
        int n = symmetric.length;
        matrix = new double[n][];
        rotation = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i] = symmetric[i].clone();
            rotation[i][i] = 1;
        }
        boolean rotated = true;
        for (int sweep = 0; sweep < SWEEPS && rotated; sweep++) {
            rotated = sweep();
        }
        order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean sweep() {
        boolean rotated = false;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = i + 1; j < matrix.length; j++) {
                double off = Math.abs(matrix[i][j]);
                if (off > NEGLIGIBLE * Math.sqrt(Math.abs(matrix[i][i] * matrix[j][j])) && off > Double.MIN_NORMAL) {
                    rotate(i, j);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    /** Turns two axes so that the entry they share becomes 0. */
    private void rotate(int i, int j) {
        double theta = (matrix[j][j] - matrix[i][i]) / (2 * matrix[i][j]);
        double size = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double tangent = theta < 0 ? -size : size;
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < matrix.length; k++) {
            turn(matrix[k], i, j, cosine, sine);
            turn(rotation[k], i, j, cosine, sine);
        }
        for (int k = 0; k < matrix.length; k++) {
            double first = matrix[i][k];
            double second = matrix[j][k];
            matrix[i][k] = cosine * first - sine * second;
            matrix[j][k] = sine * first + cosine * second;
        }
        matrix[i][j] = 0;
        matrix[j][i] = 0;
    }

    private static void turn(double[] row, int i, int j, double cosine, double sine) {
        double first = row[i];
        double second = row[j];
        row[i] = cosine * first - sine * second;
        row[j] = sine * first + cosine * second;
    }

    /** Returns the number of eigenvalues. */
    public int size() {
        return order.length;
    }

    /**
     * Returns the eigenvalue of a rank, 0 for the greatest. Rounding may put it below 0 although the matrix has none
     * below.
     */
    public double value(int rank) {
        return matrix[order[rank]][order[rank]];
    }

    /** Returns the eigenvector of a rank, 0 for that of the greatest eigenvalue. */
    public double[] vector(int rank) {
        double[] vector = new double[order.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = rotation[i][order[rank]];
        }
        orient(vector);
        return vector;
    }

    /**
     * Turns a vector round where its entry of the largest size is negative; sizes that are equal but for rounding are
     * equal.
     */
    public static void orient(double[] vector) {
        double largest = 0;
        for (double entry : vector) {
            largest = Math.max(largest, Math.abs(entry));
        }
        for (double entry : vector) {
            if (Math.abs(entry) >= largest * (1 - ROUNDING)) {
                if (entry < 0) {
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] = -vector[i];
                    }
                }
                return;
            }
        }
    }
}
