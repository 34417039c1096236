package eu.niem.scoring.statistics;

/** Linear equations, by elimination with the largest pivot. */
final class LinearSystem {
    private LinearSystem() {}

    /** The solution of {@code matrix x = right}; not numbers where there is none or more than one. */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, rows[i], 0, n);
            rows[i][n] = right[i];
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] first = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = first;
            for (int row = column + 1; row < n; row++) {
                subtract(rows[row], first, column);
            }
        }
        return substituted(rows);
    }

    private static void subtract(double[] row, double[] first, int column) {
        double factor = row[column] / first[column];
        for (int i = column; i < row.length; i++) {
            row[i] -= factor * first[i];
        }
    }

    private static double[] substituted(double[][] rows) {
        double[] solution = new double[rows.length];
        for (int row = rows.length - 1; row >= 0; row--) {
            double rest = rows[row][rows.length];
            for (int i = row + 1; i < rows.length; i++) {
                rest -= rows[row][i] * solution[i];
            }
            solution[row] = rest / rows[row][row];
        }
        return solution;
    }
}
