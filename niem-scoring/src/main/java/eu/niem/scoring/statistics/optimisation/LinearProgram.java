package eu.niem.scoring.statistics.optimisation;

import eu.niem.scoring.statistics.numeric.LinearSystem;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear program whose origin is a permitted point: the greatest <i>c x</i> over <i>x &ge; 0</i> with <i>A x &le;
 * b</i>, where <i>b &ge; 0</i>. It is solved by the simplex method from the origin.
 *
 * <ul>
 *   <li>The steepest column enters, with ties and long stalls decided by the lowest place, so that the method always
 *       ends and the same program gives the same bits.
 *   <li>The corner it ends in is computed once more from the constraints that meet there, so that the rounding of the
 *       steps on the way is not in the result.
 *   <li>Coefficients should be of similar size, about 1; anything below 10<sup>&minus;11</sup> counts as 0.
 * </ul>
 *
 * <p>Immutable. Source: V. Chv&aacute;tal, Linear Programming (1983), chapters 2 and 3.
 */
public final class LinearProgram {
    private static final double ZERO = 1e-11;

    /** The number of steps without progress after which the rule that cannot cycle takes over. */
    private static final int PATIENCE = 50;

    private final double[] objective;
    private final double[][] constraints;
    private final double[] limits;

    /**
     * Makes a program; the arrays are copied.
     *
     * @param objective the coefficients c
     * @param constraints the matrix A, row by row
     * @param limits the limits b, each 0 or more
     * @throws IllegalArgumentException if the sizes do not match, or a limit is below 0 or not finite
     */
    public LinearProgram(double[] objective, double[][] constraints, double[] limits) {
        this.objective = objective.clone();
        this.constraints = Arrays.stream(constraints).map(double[]::clone).toArray(double[][]::new);
        this.limits = limits.clone();
        if (limits.length != constraints.length
                || Arrays.stream(constraints).anyMatch(row -> row.length != objective.length)) {
            throw new IllegalArgumentException("a linear program must have a limit for each constraint, and a number in"
                    + " each constraint for each of its " + objective.length + " variables");
        }
        if (!Arrays.stream(limits).allMatch(limit -> limit >= 0 && Double.isFinite(limit))) {
            throw new IllegalArgumentException("the limits of a linear program must be 0 or more, so that the origin is"
                    + " permitted, but were " + Arrays.toString(limits));
        }
    }

    /**
     * Returns the point at which the objective is greatest; of several, one of them.
     *
     * @throws IllegalArgumentException if the objective grows without end
     */
    public double[] maximise() {
        SimplexTableau tableau = new SimplexTableau(objective, constraints, limits);
        int stalled = 0;
        int column = tableau.entering(false, ZERO);
        while (column >= 0) {
            int row = tableau.leaving(column, ZERO);
            if (row < 0) {
                throw new IllegalArgumentException(
                        "the linear program has no greatest value: add a constraint that" + " bounds its variables");
            }
            stalled = tableau.pivot(row, column) ? 0 : stalled + 1;
            column = tableau.entering(stalled > PATIENCE, ZERO);
        }
        double[] found = tableau.point();
        double[] exact = corner(tableau);
        return isPermitted(exact) ? exact : found;
    }

    /** Returns the point at which the constraints meet that the tableau found to be tight. */
    private double[] corner(SimplexTableau tableau) {
        int[] free = tableau.basicVariables();
        int[] tight = tableau.tightConstraints();
        double[][] system = new double[tight.length][];
        for (int i = 0; i < tight.length; i++) {
            double[] row = constraints[tight[i]];
            double limit = limits[tight[i]];
            system[i] = IntStream.rangeClosed(0, free.length)
                    .mapToDouble(j -> j == free.length ? limit : row[free[j]])
                    .toArray();
        }
        double[] values = LinearSystem.solve(system);
        double[] point = new double[objective.length];
        for (int j = 0; j < free.length; j++) {
            point[free[j]] = values[j];
        }
        return point;
    }

    private boolean isPermitted(double[] point) {
        boolean positive = Arrays.stream(point).allMatch(value -> value >= -ZERO);
        return positive
                && IntStream.range(0, limits.length)
                        .allMatch(row -> product(constraints[row], point) <= limits[row] + 100 * ZERO);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
