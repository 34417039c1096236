package eu.niem.scoring.statistics.numeric;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The greatest eigenvalue of a matrix of positive numbers and its eigenvector, which is positive too (Perron). They are
 * found by repeated multiplication.
 *
 * <ul>
 *   <li>A matrix of one number has that number as eigenvalue.
 *   <li>Entries that differ by many orders of magnitude may need more steps than are taken: refused.
 * </ul>
 *
 * @param eigenvalue the eigenvalue, above 0
 * @param vector the eigenvector, whose entries add up to 1
 */
public record PrincipalEigenvector(double eigenvalue, List<Double> vector) implements Serializable {
    private static final int STEPS = 10_000;
    private static final double STILL = 1e-15;

    /** Copies the vector. */
    public PrincipalEigenvector {
        vector = Require.list("vector", vector);
    }

    /**
     * Computes the principal eigenvector of a matrix.
     *
     * @param rows as many rows as columns, of positive numbers
     * @throws IllegalArgumentException if the matrix is empty or not square, a number is not positive, or the vector is
     *     not found
     */
    public static PrincipalEigenvector of(List<? extends List<Double>> rows) {
        double[][] matrix = matrix(rows);
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1.0 / vector.length);
        for (int step = 0; step < STEPS; step++) {
            double[] next = product(matrix, vector);
            double sum = Arrays.stream(next).reduce(0, Double::sum);
            double moved = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] /= sum;
                moved = Math.max(moved, Math.abs(next[i] - vector[i]) / next[i]);
            }
            vector = next;
            if (moved < STILL * next.length) {
                return new PrincipalEigenvector(eigenvalue(matrix, vector), list(vector));
            }
        }
        throw new IllegalArgumentException("a principal eigenvector was not found in " + STEPS
                + " steps: the numbers of the matrix differ by too many orders of magnitude");
    }

    private static double[][] matrix(List<? extends List<Double>> rows) {
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = rows.get(i).stream().mapToDouble(Double::doubleValue).toArray();
            boolean positive = Arrays.stream(matrix[i]).allMatch(number -> number > 0 && Double.isFinite(number));
            if (matrix[i].length != matrix.length || !positive) {
                throw new IllegalArgumentException(
                        "a matrix must have as many rows as columns, of positive numbers, but of " + matrix.length
                                + " rows one is " + rows.get(i));
            }
        }
        if (matrix.length == 0) {
            throw new IllegalArgumentException("a matrix must have a row or more, but has none");
        }
        return matrix;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    /** Returns the mean factor by which multiplication changes the entries. */
    private static double eigenvalue(double[][] matrix, double[] vector) {
        double[] product = product(matrix, vector);
        return Mean.of(IntStream.range(0, product.length).mapToDouble(i -> product[i] / vector[i]));
    }

    private static List<Double> list(double[] numbers) {
        List<Double> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        return list;
    }
}
