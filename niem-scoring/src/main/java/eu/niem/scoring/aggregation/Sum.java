package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.ExactSum;

/**
 * {@code sum}: the weighted sum <i>&Sigma; w<sub>i</sub> x<sub>i</sub></i>, with the weights as they are given. With
 * equal weights, which are 1 each, it is the plain sum.
 *
 * <ul>
 *   <li>A child without a score does not count as 0: its weight is shared out over the others, as in every mean, so
 *       that the sum is the weighted mean times the sum of all weights.
 *   <li>Its range grows with the number of children: dimensions of different size do not compare.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 */
public record Sum() implements StandardAggregator {
    static final Method<Aggregator> METHOD = Method.of(Aggregator.ROLE, "sum", Sum.class, with -> new Sum());

    /** Makes the weighted sum. */
    public static Sum standard() {
        return new Sum();
    }

    @Override
    public void aggregate(double[][] children, double[] weights, double[] out) {
        new ArithmeticMean().aggregate(children, weights, out);
        double total = ExactSum.of(weights);
        for (int row = 0; row < out.length; row++) {
            out[row] *= total;
        }
    }
}
