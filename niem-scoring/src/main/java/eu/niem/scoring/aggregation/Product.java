package eu.niem.scoring.aggregation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.Method;
import java.util.Arrays;

/**
 * {@code product}: the product of the children's scores, <i>&Pi; x<sub>i</sub><sup>w<sub>i</sub></sup></i>, with the
 * weights as they are given for exponents. With equal weights, which are 1 each, it is the plain product.
 *
 * <ul>
 *   <li>All or nothing: a child that is expected and has no score leaves the product without one. A child that does not
 *       apply is left out.
 *   <li>Scores on 0 to 1 give a score on 0 to 1; on other scales a product grows or shrinks with the number of
 *       children, so normalise to 0 to 1.
 *   <li>A child of 0 makes it 0, unless its weight is 0. A child below 0 has a power only for a whole exponent: else
 *       undefined.
 * </ul>
 *
 * <p>Source: UNDP, Human Development Report 2023/24, technical note 2: each dimension of the inequality-adjusted Human
 * Development Index is its index times the share that inequality leaves.
 */
public record Product() implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD =
            Method.of(Aggregator.ROLE, "product", Product.class, with -> new Product());

    /** Makes the product. */
    public static Product standard() {
        return new Product();
    }

    /** Multiplies in the order of the powers, and keeps the size apart, so that only the result can be too large. */
    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double[] powers = new double[count];
        Arrays.setAll(powers, i -> StrictMath.pow(values[i], weights[i]));
        Arrays.sort(powers);
        double product = 1;
        long exponent = 0;
        for (double power : powers) {
            if (!Double.isFinite(power)) {
                return Double.NaN;
            }
            product *= power == 0 ? 0 : Math.scalb(power, -Math.getExponent(power));
            exponent += power == 0 ? 0 : Math.getExponent(power);
        }
        return Math.scalb(product, (int) Math.max(-10_000, Math.min(10_000, exponent)));
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        for (int i = 0; i < count; i++) {
            if (Double.isNaN(StrictMath.pow(values[i], weights[i]))) {
                return "a product has no value where a child is " + ShortestDecimal.of(values[i])
                        + " and its weight, the exponent, " + ShortestDecimal.of(weights[i])
                        + ": normalise to a scale that begins at 0, such as 0 to 1";
            }
        }
        return "the product of these children is too large for a number: normalise to 0 to 1";
    }

    @Override
    public boolean needsAllChildren() {
        return true;
    }

    @Override
    public boolean takesWeightsAsGiven() {
        return true;
    }
}
