package eu.niem.scoring.aggregation;

/**
 * {@code minimum}: the least of the children's scores, whatever their weights, as long as these are above 0. A high
 * child makes up for nothing.
 */
public record Minimum() implements StandardAggregator, RowAggregator {
    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double result = values[0];
        for (int i = 1; i < count; i++) {
            result = Math.min(result, values[i]);
        }
        return result;
    }
}
