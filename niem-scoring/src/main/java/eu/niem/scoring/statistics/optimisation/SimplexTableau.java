package eu.niem.scoring.statistics.optimisation;

import java.util.stream.IntStream;

/**
 * The dictionary of the simplex method: every basic variable in terms of the variables that are 0. Variables are
 * numbered from 0, followed by the slacks of the constraints. Not safe to share between threads.
 */
final class SimplexTableau {
    private final int variables;
    private final double[][] rows;
    private final double[] rest;
    private final double[] gain;
    private final int[] basic;
    private final int[] zero;

    SimplexTableau(double[] objective, double[][] constraints, double[] limits) {
        this.variables = objective.length;
        this.rows = java.util.Arrays.stream(constraints).map(double[]::clone).toArray(double[][]::new);
        this.rest = limits.clone();
        this.gain = objective.clone();
        this.basic =
                IntStream.range(0, limits.length).map(row -> variables + row).toArray();
        this.zero = IntStream.range(0, variables).toArray();
    }

    /**
     * Returns the column of the variable to raise; below 0 where none raises the objective.
     *
     * @param careful whether to take the lowest variable instead of the steepest, which cannot cycle
     */
    int entering(boolean careful, double least) {
        int best = -1;
        for (int column = 0; column < gain.length; column++) {
            if (gain[column] > least && (best < 0 || isBefore(column, best, careful))) {
                best = column;
            }
        }
        return best;
    }

    private boolean isBefore(int column, int best, boolean careful) {
        boolean lower = zero[column] < zero[best];
        return (careful || gain[column] == gain[best]) ? lower : gain[column] > gain[best];
    }

    /** Returns the row of the basic variable that is the first to become 0; of several, that of the lowest place. */
    int leaving(int column, double least) {
        int best = -1;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][column] > least) {
                double ratio = rest[row] / rows[row][column];
                double bestRatio = best < 0 ? Double.POSITIVE_INFINITY : rest[best] / rows[best][column];
                if (ratio < bestRatio || (ratio == bestRatio && basic[row] < basic[best])) {
                    best = row;
                }
            }
        }
        return best;
    }

    /** Makes one variable basic and another 0, and returns whether the objective rose. */
    boolean pivot(int row, int column) {
        double[] turned = rows[row];
        double pivot = turned[column];
        turned[column] = 1;
        for (int j = 0; j < turned.length; j++) {
            turned[j] /= pivot;
        }
        rest[row] /= pivot;
        for (int i = 0; i < rows.length; i++) {
            if (i != row && rows[i][column] != 0) {
                double factor = replace(rows[i], turned, column);
                rest[i] = Math.max(0, rest[i] - factor * rest[row]); // below 0 by rounding only
            }
        }
        replace(gain, turned, column);
        int entered = zero[column];
        zero[column] = basic[row];
        basic[row] = entered;
        return rest[row] > 0;
    }

    private static double replace(double[] line, double[] turned, int column) {
        double factor = line[column];
        line[column] = 0;
        for (int j = 0; j < line.length; j++) {
            line[j] -= factor * turned[j];
        }
        return factor;
    }

    /** Returns the values of the variables, without the slacks. */
    double[] point() {
        double[] point = new double[variables];
        for (int row = 0; row < basic.length; row++) {
            if (basic[row] < variables) {
                point[basic[row]] = rest[row];
            }
        }
        return point;
    }

    /** Returns the variables that are not held at 0, in their order. */
    int[] basicVariables() {
        return IntStream.of(basic)
                .filter(variable -> variable < variables)
                .sorted()
                .toArray();
    }

    /** Returns the constraints that are held tight, which are as many as the variables not held at 0. */
    int[] tightConstraints() {
        return IntStream.of(zero)
                .filter(variable -> variable >= variables)
                .map(variable -> variable - variables)
                .sorted()
                .toArray();
    }
}
