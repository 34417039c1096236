package eu.niem.scoring.aggregation;

/** An aggregation that looks at one row only. A lambda will do. */
@FunctionalInterface
public interface RowAggregator extends Aggregator {

    /**
     * Aggregates the children of one row.
     *
     * @param values the children's scores, in {@code values[0]} to {@code values[count - 1]}; finite; not to be changed
     * @param weights the children's weights at the same places; finite, above 0, or also 0 where it
     *     {@linkplain #needsAllChildren() needs all children}; not to be changed
     * @param count how many children there are, 1 or more; what stands behind in the arrays is of no meaning
     * @return the score; {@code NaN} where the method has none
     */
    double aggregate(double[] values, double[] weights, int count);

    /**
     * Returns why there is no score. It is asked only where {@link #aggregate(double[], double[], int)} gave none.
     *
     * @param values as there
     * @param weights as there
     * @param count as there
     */
    default String undefined(double[] values, double[] weights, int count) {
        return "the method has no value for these children";
    }

    /** Returns the reason for the children of a row that are aggregated. */
    @Override
    default String undefined(double[][] children, double[] weights, int row) {
        double[] values = new double[children.length];
        double[] kept = new double[children.length];
        double lightest = needsAllChildren() ? 0 : Double.MIN_VALUE;
        int count = 0;
        for (int child = 0; child < children.length; child++) {
            if (!Double.isNaN(children[child][row]) && weights[child] >= lightest) {
                values[count] = children[child][row];
                kept[count++] = weights[child];
            }
        }
        return undefined(values, kept, count);
    }

    /** Aggregates row by row, over the children that have a score and, unless it needs all, a weight above 0. */
    @Override
    default void aggregate(double[][] children, double[] weights, double[] out) {
        double[] values = new double[children.length];
        double[] kept = new double[children.length];
        double lightest = needsAllChildren() ? 0 : Double.MIN_VALUE;
        for (int row = 0; row < out.length; row++) {
            int count = 0;
            for (int child = 0; child < children.length; child++) {
                double value = children[child][row];
                if (!Double.isNaN(value) && weights[child] >= lightest) {
                    values[count] = value;
                    kept[count++] = weights[child];
                }
            }
            out[row] = count == 0 ? Double.NaN : aggregate(values, kept, count);
        }
    }
}
