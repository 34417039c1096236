package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.ExactSum;

/**
 * {@code sum}: the weighted sum <i>&Sigma; w<sub>i</sub> x<sub>i</sub></i>, with the weights as they are given. With
 * equal weights, which are 1 each, it is the plain sum.
 *
 * <ul>
 *   <li>All or nothing: a child that is expected and has no score leaves the sum without one, because a part of a total
 *       is no total. A child that does not apply is left out, and none is shared out over the others.
 *   <li>Its range grows with the number of children: dimensions of different size do not compare.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 */
public record Sum() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(Aggregator.ROLE, "sum", Sum.class, with -> new Sum());

    /** Makes the weighted sum. */
    public static Sum standard() {
        return new Sum();
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < count; i++) {
            sum.addProduct(weights[i], values[i]);
        }
        return sum.value();
    }

    @Override
    public boolean needsAllChildren() {
        return true;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }

    @Override
    public boolean takesWeightsAsGiven() {
        return true;
    }
}
