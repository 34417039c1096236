package eu.niem.scoring.aggregation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.WeightedMean;

/**
 * {@code power-mean}: the weighted power mean <i>M<sub>p</sub>(x) = (&Sigma; w<sub>i</sub> x<sub>i</sub><sup>p</sup> /
 * &Sigma; w<sub>i</sub>)<sup>1/p</sup></i>; the geometric mean for p = 0.
 *
 * <ul>
 *   <li>p = 1 is linear aggregation: a point lost in one child is made up by a point won in another. Smaller p forgives
 *       less; p &rarr; &minus;&infin; is the minimum.
 *   <li>A child of 0 or less with p &le; 0, or below 0 with any p but 1, has no power mean: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 *
 * @param exponent p, any finite number
 */
public record PowerMean(double exponent) implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE, "power-mean", PowerMean.class, with -> new PowerMean(with.number("exponent")))
            .withAliases("a_genmean");

    /** Below this size, the power mean is the geometric mean to the last digit. */
    private static final double TINY = 1e-100;

    /** Checks the exponent. */
    public PowerMean {
        if (!Double.isFinite(exponent)) {
            throw new IllegalArgumentException("'power-mean' must have a finite 'exponent', but was " + exponent);
        }
    }

    /** Makes the power mean of an exponent. */
    public static PowerMean of(double exponent) {
        return new PowerMean(exponent);
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        if (Math.abs(exponent) < TINY) {
            return new GeometricMean().aggregate(values, weights, count);
        }
        if (exponent == 1) {
            return new ArithmeticMean().aggregate(values, weights, count);
        }
        double unit = extreme(values, count);
        double logarithm = unit > 0 ? StrictMath.log(unit) : 0;
        double[] powers = new double[count];
        for (int i = 0; i < count; i++) {
            if (values[i] < 0 || (values[i] == 0 && exponent < 0)) {
                return Double.NaN;
            }
            powers[i] = unit == 0 ? 0 : StrictMath.expm1(exponent * (StrictMath.log(values[i]) - logarithm));
        }
        return unit * StrictMath.exp(StrictMath.log1p(WeightedMean.of(powers, weights, count)) / exponent);
    }

    /**
     * Returns the value to which a power mean of large exponent tends: the greatest for p &gt; 0, the least for p &lt;
     * 0. Powers of values divided by it lie from 0 to 1; for small p, where they lose their digits near 1, only their
     * differences from 1 are summed.
     */
    private double extreme(double[] values, int count) {
        double extreme = values[0];
        for (int i = 1; i < count; i++) {
            extreme = exponent > 0 ? Math.max(extreme, values[i]) : Math.min(extreme, values[i]);
        }
        return extreme;
    }

    @Override
    public boolean isAdditive() {
        return exponent == 1;
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        return Means.notPositive("a power mean of exponent " + ShortestDecimal.of(exponent), values, count);
    }

    @Override
    public double infimum() {
        if (exponent == 1) {
            return Double.NEGATIVE_INFINITY;
        }
        return exponent <= 0 ? Double.MIN_VALUE : 0;
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
