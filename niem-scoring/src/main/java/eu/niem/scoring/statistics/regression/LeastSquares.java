package eu.niem.scoring.statistics.regression;

import eu.niem.scoring.statistics.numeric.LinearSystem;
import java.util.function.UnaryOperator;

/**
 * Searches the least sum of squares near a start, by the method of Levenberg and Marquardt with slopes from central
 * differences. It never moves to a point that has no value.
 *
 * <p>Source: Marquardt (1963), doi:10.1137/0111030.
 */
public final class LeastSquares {
    private static final int STEPS = 200;
    private static final double DIFFERENCE = 1e-6;
    private static final double FARTHEST = 3;
    private static final double STIFFEST = 1e12;
    private static final double DONE = 1e-28;

    private final UnaryOperator<double[]> residuals;
    private double[] point;
    private double[] at;
    private double loss;
    private double stiffness = 1e-3;

    /**
     * Prepares a search.
     *
     * @param residuals gives the residuals of a point; not numbers where there are none
     * @param start the point to begin at
     */
    public LeastSquares(UnaryOperator<double[]> residuals, double[] start) {
        this.residuals = residuals;
        this.point = start.clone();
        this.at = residuals.apply(start);
        this.loss = loss(at);
    }

    /** Returns the sum of squares at the point found; not a number where the start has none. */
    public double loss() {
        return loss;
    }

    /** Searches, and returns the best point found. */
    public double[] minimum() {
        boolean moving = loss > DONE;
        for (int step = 0; step < STEPS && moving; step++) {
            double[][] slopes = slopes();
            double before = loss;
            moving = false;
            while (!moving && stiffness < STIFFEST) {
                moving = accept(target(slopes));
                stiffness = moving ? Math.max(1e-15, stiffness / 10) : stiffness * 10;
            }
            moving &= loss > DONE && before - loss > 1e-12 * before;
        }
        return point.clone();
    }

    private static double loss(double[] residuals) {
        double sum = 0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return sum;
    }

    private boolean accept(double[] candidate) {
        double[] there = residuals.apply(candidate);
        double lossThere = loss(there);
        if (!(lossThere < loss)) {
            return false;
        }
        point = candidate;
        at = there;
        loss = lossThere;
        return true;
    }

    /**
     * Returns the slope of each residual in each direction, {@code slopes[direction][residual]}; 0 where it has none.
     */
    private double[][] slopes() {
        double[][] slopes = new double[point.length][at.length];
        for (int i = 0; i < point.length; i++) {
            double[] above = residuals.apply(moved(i, DIFFERENCE));
            double[] below = residuals.apply(moved(i, -DIFFERENCE));
            for (int k = 0; k < at.length; k++) {
                double slope = (above[k] - below[k]) / (2 * DIFFERENCE);
                slopes[i][k] = Double.isFinite(slope) ? slope : 0;
            }
        }
        return slopes;
    }

    private double[] moved(int direction, double by) {
        double[] moved = point.clone();
        moved[direction] += by;
        return moved;
    }

    private double[] target(double[][] slopes) {
        int n = point.length;
        double[][] normal = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                normal[i][j] = product(slopes[i], slopes[j]);
            }
            right[i] = -product(slopes[i], at);
        }
        for (int i = 0; i < n; i++) {
            normal[i][i] += stiffness * normal[i][i] + Double.MIN_NORMAL + 1e-15 * stiffness;
        }
        double[] step = LinearSystem.solve(normal, right);
        double[] target = point.clone();
        for (int i = 0; i < n; i++) {
            target[i] += Math.max(-FARTHEST, Math.min(FARTHEST, step[i]));
        }
        return target;
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
