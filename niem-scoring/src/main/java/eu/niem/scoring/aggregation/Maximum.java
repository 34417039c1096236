package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;

/**
 * {@code maximum}: the greatest of the children's scores, whatever their weights, as long as these are above 0. A low
 * child costs nothing.
 */
public record Maximum() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD =
            Method.of(Aggregator.ROLE, "maximum", Maximum.class, with -> new Maximum());

    /** Makes the method that takes the highest score. */
    public static Maximum standard() {
        return new Maximum();
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double result = values[0];
        for (int i = 1; i < count; i++) {
            result = Math.max(result, values[i]);
        }
        return result;
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
