package eu.niem.scoring;

import eu.niem.core.framework.Indicator;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The share of what is asked for below each node that passes a test, such as being observed. For an indicator it is 1,
 * 0 or none; for a dimension the mean of its children's shares with the weights of the plan, whatever the aggregation.
 * Children without a share leave it. Shares are computed for some rows when a node is asked for, from the indicators
 * up. Not safe to share between threads.
 */
final class Shares {
    private final Scoring scoring;
    private final int start;
    private final int end;
    private final Function<Indicator, double[]> ofIndicator;
    private final double[] @Nullable [] known;

    /**
     * Prepares the shares of some rows.
     *
     * @param start the first row
     * @param end the row after the last
     * @param ofIndicator gives the share of a scored indicator in each of these rows; {@code NaN} for none
     */
    Shares(Scoring scoring, int start, int end, Function<Indicator, double[]> ofIndicator) {
        this.scoring = scoring;
        this.start = start;
        this.end = end;
        this.ofIndicator = ofIndicator;
        this.known = new double[scoring.tree().nodes().size()][];
    }

    /** Returns the share of a node in each row; {@code NaN} for none. */
    double[] of(int place) {
        double[] found = known[place];
        if (found == null) {
            found = scoring.tree().nodes().get(place) instanceof Indicator indicator
                    ? ofIndicator.apply(indicator)
                    : of(scoring.tree().branch(place));
            known[place] = found;
        }
        return found;
    }

    private double[] of(Branch branch) {
        double[][] children = branch.children().stream().map(this::of).toArray(double[][]::new);
        double[] shares = new double[end - start];
        double[] there = new double[children.length];
        double[] theirs = new double[children.length];
        for (int row = start; row < end; row++) {
            shares[row - start] = mean(children, row - start, scoring.weights(branch, row), there, theirs);
        }
        return shares;
    }

    /** Returns whether all shares are 1, and so their mean, whatever their weights, as those of most rows are. */
    private static boolean isFull(double[][] shares, int row, double[] weights) {
        double heaviest = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i][row] != 1 || weights[i] < 0) {
                return false;
            }
            heaviest = Math.max(heaviest, weights[i]);
        }
        return heaviest > 0;
    }

    /** Returns the weighted mean of the shares that there are in a row; {@code NaN} where their weights are 0. */
    static double mean(double[][] shares, int row, double[] weights) {
        return mean(shares, row, weights, new double[shares.length], new double[shares.length]);
    }

    /** Returns the same, with arrays to work in. */
    private static double mean(double[][] shares, int row, double[] weights, double[] there, double[] theirs) {
        if (isFull(shares, row, weights)) {
            return 1;
        }
        int count = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!Double.isNaN(shares[i][row])) {
                there[count] = shares[i][row];
                theirs[count++] = weights[i];
            }
        }
        double all = ExactSum.of(theirs, count);
        return all > 0 ? ExactSum.ofProducts(there, theirs, count) / all : Double.NaN;
    }
}
