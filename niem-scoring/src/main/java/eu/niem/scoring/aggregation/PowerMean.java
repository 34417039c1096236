package eu.niem.scoring.aggregation;

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
public record PowerMean(double exponent) implements StandardAggregator {
    /** Checks the exponent. */
    public PowerMean {
        if (!Double.isFinite(exponent)) {
            throw new IllegalArgumentException("'power-mean' must have a finite 'exponent', but was " + exponent);
        }
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        if (exponent == 0) {
            return new GeometricMean().aggregate(values, weights, count);
        }
        if (exponent == 1) {
            return new ArithmeticMean().aggregate(values, weights, count);
        }
        double sum = 0;
        double total = 0;
        double scale = largest(values, count);
        for (int i = 0; i < count; i++) {
            if (values[i] < 0 || (values[i] == 0 && exponent < 0)) {
                return Double.NaN;
            }
            sum += scale == 0 ? 0 : weights[i] * StrictMath.pow(values[i] / scale, exponent);
            total += weights[i];
        }
        return scale * StrictMath.pow(sum / total, 1 / exponent);
    }

    /** The power mean of x / c is that of x divided by c: dividing first keeps powers within what a double can hold. */
    private static double largest(double[] values, int count) {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }

    @Override
    public boolean isAdditive() {
        return exponent == 1;
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        return Means.notPositive("a power mean of exponent " + exponent, values, count);
    }

    @Override
    public double infimum() {
        if (exponent == 1) {
            return Double.NEGATIVE_INFINITY;
        }
        return exponent <= 0 ? Double.MIN_VALUE : 0;
    }
}
