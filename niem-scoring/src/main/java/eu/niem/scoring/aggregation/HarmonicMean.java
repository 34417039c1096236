package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.WeightedMean;

/**
 * {@code harmonic-mean}: the weighted harmonic mean <i>&Sigma; w<sub>i</sub> / &Sigma;(w<sub>i</sub> /
 * x<sub>i</sub>)</i>. It forgives a low child less than the geometric mean.
 *
 * <ul>
 *   <li>Undefined where a child is 0 or less.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 */
public record HarmonicMean() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE, "harmonic-mean", HarmonicMean.class, with -> new HarmonicMean())
            .withAliases("a_hmean");

    /** Makes the weighted harmonic mean. */
    public static HarmonicMean standard() {
        return new HarmonicMean();
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double least = new Minimum().aggregate(values, weights, count);
        double[] inverse = new double[count];
        for (int i = 0; i < count; i++) {
            if (!(values[i] > 0)) {
                return Double.NaN;
            }
            inverse[i] = least / values[i];
        }
        return least / WeightedMean.of(inverse, weights, count);
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        return Means.notPositive("a harmonic mean", values, count);
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
