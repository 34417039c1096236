package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.WeightedMean;

/**
 * {@code geometric-mean}: the weighted geometric mean <i>exp(&Sigma; w<sub>i</sub> ln x<sub>i</sub> / &Sigma;
 * w<sub>i</sub>)</i>. A low child is only partly made up for by a high one. It is computed from the ratios to the
 * greatest child, so that it is never above it, and the mean of equal scores is that score to the last bit.
 *
 * <ul>
 *   <li>Undefined where a child is 0 or less: normalise to a scale that begins above 0, such as 1 to 100.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 */
public record GeometricMean() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE, "geometric-mean", GeometricMean.class, with -> new GeometricMean())
            .withAliases("a_gmean", "geometric");

    /** Makes the weighted geometric mean. */
    public static GeometricMean standard() {
        return new GeometricMean();
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double greatest = new Maximum().aggregate(values, weights, count);
        double logarithm = StrictMath.log(greatest);
        double[] below = new double[count];
        for (int i = 0; i < count; i++) {
            if (!(values[i] > 0)) {
                return Double.NaN;
            }
            below[i] = StrictMath.log(values[i]) - logarithm;
        }
        return greatest * StrictMath.exp(WeightedMean.of(below, weights, count));
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        return Means.notPositive("a geometric mean", values, count);
    }

    @Override
    public double infimum() {
        return Double.MIN_VALUE;
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
