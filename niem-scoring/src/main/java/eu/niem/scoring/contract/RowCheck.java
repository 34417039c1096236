package eu.niem.scoring.contract;

import eu.niem.scoring.aggregation.RowAggregator;
import java.util.Arrays;

/** Checks aggregations of single rows, which are called with arrays that are longer than the row. */
final class RowCheck {
    private static final double BEHIND = 1e9;

    private final RowAggregator aggregator;
    private final Report report;

    RowCheck(RowAggregator aggregator, Report report) {
        this.aggregator = aggregator;
        this.report = report;
    }

    /** Checks every row of a set against what the set as a whole gave. */
    void check(ComparisonSet set, double[] out) {
        for (int row = 0; row < set.rows(); row++) {
            double[] values = new double[set.children() + 2];
            double[] weights = new double[set.children() + 2];
            int count = 0;
            for (int child = 0; child < set.children(); child++) {
                if ((set.weight(child) > 0 || aggregator.needsAllChildren()) && !Double.isNaN(set.get(child, row))) {
                    values[count] = set.get(child, row);
                    weights[count++] = set.weight(child);
                }
            }
            Arrays.fill(values, count, values.length, BEHIND);
            Arrays.fill(weights, count, weights.length, BEHIND);
            if (count > 0) {
                check(values, weights, count, out[row], "row " + row + " of " + set);
            }
        }
    }

    private void check(double[] values, double[] weights, int count, double expected, String input) {
        double[] keptValues = values.clone();
        double[] keptWeights = weights.clone();
        try {
            double score = aggregator.aggregate(values, weights, count);
            report.that(
                    CloseNumbers.close(score, expected),
                    "must not look at what stands behind 'count' in its arrays",
                    input);
            report.that(
                    Arrays.equals(values, keptValues) && Arrays.equals(weights, keptWeights),
                    "must not change the arrays of a row",
                    input);
            String reason = Double.isNaN(score) ? aggregator.undefined(values, weights, count) : "none";
            report.that(reason != null && !reason.isBlank(), "must say why a row has no score", input);
        } catch (RuntimeException e) {
            throw report.thrown("must give NaN where a row has no score", input, e);
        }
    }
}
