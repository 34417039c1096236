package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.WeightedMean;

/**
 * {@code arithmetic-mean}: the weighted mean <i>&Sigma; w<sub>i</sub> x<sub>i</sub> / &Sigma; w<sub>i</sub></i>, also
 * called linear aggregation. A point lost in one child is made up by a point won in another of the same weight.
 *
 * <ul>
 *   <li>Weights enter as they are and are divided out once, and the sums are exact: the order of children changes no
 *       digit.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 */
public record ArithmeticMean() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE, "arithmetic-mean", ArithmeticMean.class, with -> new ArithmeticMean())
            .withAliases("a_amean", "linear");

    /** Makes the weighted arithmetic mean. */
    public static ArithmeticMean standard() {
        return new ArithmeticMean();
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        return WeightedMean.of(values, weights, count);
    }

    @Override
    public boolean isAdditive() {
        return true;
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
