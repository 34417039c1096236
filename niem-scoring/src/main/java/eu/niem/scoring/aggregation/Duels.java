package eu.niem.scoring.aggregation;

import java.util.Arrays;

/**
 * The comparisons of the rows of a set two by two. The weights of the children in which one row is better than another
 * are added up, and so are those in which it is worse. Where one of the two lacks a child, the sums are rescaled over
 * those that both have.
 *
 * <p>One row is compared with all before it at a time, so that no matrix is needed. Rows that have all children, as
 * most do, are compared without a branch, since no processor can guess the order of two scores. One object serves one
 * thread.
 */
final class Duels {
    private static final double ROUNDING = 1e-12; // of the weight: sums that differ by less are the same

    private final double[][] children; // the scores of each child, of which there are no two zeros
    private final double[] weights;
    private final boolean[] complete; // whether a row has all children
    private final double total;
    private final double scale; // of rows that have all children
    private final double[] above;
    private final double[] below;

    /**
     * Prepares to compare.
     *
     * @param size the number of rows, those without a child included
     */
    Duels(WeightedChildren set, int size) {
        children = new double[set.size()][];
        weights = new double[set.size()];
        complete = new boolean[size];
        Arrays.fill(complete, true);
        double all = 0;
        for (int child = 0; child < weights.length; child++) {
            children[child] = set.child(child).clone();
            for (int row = 0; row < size; row++) {
                children[child][row] += 0.0; // one zero
                complete[row] &= Double.isFinite(children[child][row]);
            }
            weights[child] = set.weight(child);
            all += weights[child];
        }
        total = set.total();
        scale = scale(all);
        above = new double[size];
        below = new double[size];
    }

    /** Compares a row with all before it; {@link #above}, {@link #below} and {@link #majority} then say how. */
    void compare(int row) {
        Arrays.fill(above, 0, row, 0);
        Arrays.fill(below, 0, row, 0);
        for (int child = 0; child < weights.length; child++) {
            add(children[child], weights[child], row);
        }
        for (int other = 0; other < row; other++) {
            if (complete[row] && complete[other]) {
                above[other] *= scale;
                below[other] *= scale;
            } else {
                compareCommon(row, other);
            }
        }
    }

    private void add(double[] scores, double weight, int row) {
        double own = scores[row];
        for (int other = 0; other < row; other++) {
            above[other] += weight * oneIfNegative(scores[other] - own);
            below[other] += weight * oneIfNegative(own - scores[other]);
        }
    }

    /** Returns 1 for a number below 0, and 0 for one above it or the difference of equal ones. */
    private static long oneIfNegative(double difference) {
        return Double.doubleToRawLongBits(difference) >>> (Long.SIZE - 1);
    }

    private void compareCommon(int row, int other) {
        double better = 0;
        double worse = 0;
        double both = 0;
        for (int child = 0; child < weights.length; child++) {
            double own = children[child][row];
            double others = children[child][other];
            better += own > others ? weights[child] : 0;
            worse += own < others ? weights[child] : 0;
            both += Double.isNaN(own) || Double.isNaN(others) ? 0 : weights[child];
        }
        above[other] = better * scale(both);
        below[other] = worse * scale(both);
    }

    private double scale(double both) {
        return both > 0 && both < total ? total / both : 1;
    }

    /** Returns the weight of the children in which the row is better than one before it. */
    double above(int other) {
        return above[other];
    }

    /** Returns the weight of the children in which the row is worse than one before it. */
    double below(int other) {
        return below[other];
    }

    /** Returns 1 where the row beats one before it, &minus;1 where it is beaten, 0 where the two are tied. */
    int majority(int other) {
        return majority(above[other] - below[other], total);
    }

    /** Returns the sign of a difference of sums of weights; 0 where it is rounding only. */
    static int majority(double margin, double total) {
        return Math.abs(margin) <= ROUNDING * total ? 0 : (int) (1 - 2 * oneIfNegative(margin));
    }
}
