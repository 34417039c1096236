package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;

/**
 * {@code minimum}: the least of the children's scores, whatever their weights, as long as these are above 0. A high
 * child makes up for nothing.
 */
public record Minimum() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD =
            Method.of(Aggregator.ROLE, "minimum", Minimum.class, with -> new Minimum());

    /** Makes the method that takes the lowest score. */
    public static Minimum standard() {
        return new Minimum();
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double result = values[0];
        for (int i = 1; i < count; i++) {
            result = Math.min(result, values[i]);
        }
        return result;
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
