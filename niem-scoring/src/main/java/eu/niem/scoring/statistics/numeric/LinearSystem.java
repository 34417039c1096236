package eu.niem.scoring.statistics.numeric;

import java.util.Arrays;

/** Solves systems of as many linear equations as unknowns. */
public final class LinearSystem {
    private LinearSystem() {}

    /** Returns the solution of {@code matrix x = right}; not finite where there is none or more than one. */
    public static double[] solve(double[][] matrix, double[] right) {
        double[][] equations = new double[right.length][];
        for (int row = 0; row < right.length; row++) {
            equations[row] = Arrays.copyOf(matrix[row], right.length + 1);
            equations[row][right.length] = right[row];
        }
        return solve(equations);
    }

    /**
     * Solves equations by elimination, with the greatest coefficient of a column as pivot.
     *
     * @param equations the coefficients and behind them the right-hand side, row by row; overwritten
     * @return the unknowns; not finite where the equations do not determine them
     */
    public static double[] solve(double[][] equations) {
        int size = equations.length;
        for (int column = 0; column < size; column++) {
            swap(equations, column, greatest(equations, column));
            for (int row = column + 1; row < size; row++) {
                double factor = equations[row][column] / equations[column][column];
                for (int j = column; j <= size; j++) {
                    equations[row][j] -= factor * equations[column][j];
                }
            }
        }
        double[] unknowns = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double right = equations[row][size];
            for (int j = row + 1; j < size; j++) {
                right -= equations[row][j] * unknowns[j];
            }
            unknowns[row] = right / equations[row][row];
        }
        return unknowns;
    }

    private static int greatest(double[][] equations, int column) {
        int best = column;
        for (int row = column + 1; row < equations.length; row++) {
            if (Math.abs(equations[row][column]) > Math.abs(equations[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(double[][] equations, int one, int other) {
        double[] moved = equations[one];
        equations[one] = equations[other];
        equations[other] = moved;
    }
}
