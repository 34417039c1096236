package eu.niem.scoring.aggregation;

/**
 * {@code median}: the weighted median, the score that half of the weight lies below and half above.
 *
 * <ul>
 *   <li>With the children sorted by score, it is the first at which more than half of the weight is reached; where
 *       exactly half is reached, the mean of that child and the next. With equal weights it is the ordinary median.
 * </ul>
 *
 * <p>Source: the definition that the R package matrixStats calls {@code interpolate = FALSE, ties = "mean"}.
 */
public record Median() implements StandardAggregator, RowAggregator {
    /** How far from half the sum of weights may be, relative to the whole, to count as half in spite of rounding. */
    private static final double ROUNDING = 1e-12;

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double[] sorted = new double[count];
        double[] sortedWeights = new double[count];
        double total = 0;
        for (int i = 0; i < count; i++) {
            int place = i;
            while (place > 0 && sorted[place - 1] > values[i]) {
                sorted[place] = sorted[place - 1];
                sortedWeights[place] = sortedWeights[place - 1];
                place--;
            }
            sorted[place] = values[i];
            sortedWeights[place] = weights[i];
            total += weights[i];
        }
        double reached = 0;
        for (int i = 0; i < count - 1; i++) {
            reached += sortedWeights[i];
            double excess = reached / total - 0.5;
            if (Math.abs(excess) <= ROUNDING) {
                return sorted[i] + (sorted[i + 1] - sorted[i]) / 2;
            }
            if (excess > 0) {
                return sorted[i];
            }
        }
        return sorted[count - 1];
    }
}
