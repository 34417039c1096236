package eu.niem.scoring.statistics.multivariate;

import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;
import java.util.List;

/** The loadings of one factor by minimum residuals, or why there are none. */
record OneFactor(List<Double> loadings, String undefined) {
    private static final int MOST_ROUNDS = 5_000;
    private static final double STILL = 1e-13;
    private static final double MOST = 1 - 1e-12; // 1, but for rounding

    /** Finds the loadings; the diagonal of the correlations is ignored. */
    static OneFactor of(double[][] correlations) {
        double[] loadings = start(correlations);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (int i = 0; i < loadings.length; i++) {
                double best = best(correlations, loadings, i);
                if (!Double.isFinite(best)) {
                    return none("no item has anything in common with another");
                }
                moved = Math.max(moved, Math.abs(best - loadings[i]));
                loadings[i] = best;
            }
            if (moved < STILL) {
                return at(loadings);
            }
        }
        return none(
                Arrays.stream(loadings).anyMatch(loading -> Math.abs(loading) > MOST)
                        ? "a loading of 1 or more"
                        : "the loadings did not come to rest");
    }

    /** Accepts the loadings at the end; only then are they checked, as a loading may pass 1 on the way. */
    private static OneFactor at(double[] loadings) {
        double sign = ExactSum.of(loadings) < 0 ? -1 : 1;
        return Arrays.stream(loadings).anyMatch(loading -> Math.abs(loading) > MOST)
                ? none("a loading of 1 or more")
                : new OneFactor(
                        Arrays.stream(loadings)
                                .map(loading -> sign * loading)
                                .boxed()
                                .toList(),
                        "");
    }

    private static OneFactor none(String reason) {
        return new OneFactor(List.of(), reason);
    }

    /**
     * Returns the start: the correlations of the item that has most in common with the others, so that signs are right.
     */
    private static double[] start(double[][] correlations) {
        int most = 0;
        double squares = -1;
        for (int i = 0; i < correlations.length; i++) {
            double[] others = correlations[i].clone();
            others[i] = 0;
            double sum = ExactSum.ofSquares(others);
            if (sum > squares) {
                squares = sum;
                most = i;
            }
        }
        double[] start = correlations[most].clone();
        start[most] = Math.sqrt(squares / (correlations.length - 1));
        return start;
    }

    /** Returns the loading of an item that leaves the least residuals, given the loadings of the others. */
    private static double best(double[][] correlations, double[] loadings, int item) {
        double[] others = loadings.clone();
        others[item] = 0;
        return ExactSum.ofProducts(correlations[item], others) / ExactSum.ofSquares(others);
    }
}
