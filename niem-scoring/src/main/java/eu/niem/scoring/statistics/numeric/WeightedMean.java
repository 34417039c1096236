package eu.niem.scoring.statistics.numeric;

import java.util.Arrays;

/**
 * The weighted mean of finite numbers, <i>&Sigma; w<sub>i</sub> x<sub>i</sub> / &Sigma; w<sub>i</sub></i>. Weights
 * enter as they are, and are divided out once.
 *
 * <ul>
 *   <li>Nothing is rounded before the end: the order of numbers changes no bit, and equal numbers are their own mean,
 *       whatever their weights.
 *   <li>Equal weights, whatever they are, give the bits of {@link Mean}.
 *   <li>Numbers near the largest or the smallest double have a mean, though products or sums would pass these.
 * </ul>
 *
 * <p>A sum in two doubles is enough for nearly all means. Where it leaves two doubles to choose from, or where a number
 * is very large or very small, the sum is taken again without any rounding.
 */
public final class WeightedMean {
    private static final double LARGE = 0x1p900;
    private static final double SMALL = 0x1p-900;
    private static final double NEGLIGIBLE = 0x1p-100; // how far the last quotient may be off, relative to the mean
    private static final double LARGER_FROM = 0x1p-500;
    private static final double LARGER = 0x1p500;

    private WeightedMean() {}

    /**
     * Returns the mean of the first numbers of an array.
     *
     * @param numbers finite
     * @param weights the weights at the same places; finite, 0 or more, not all 0
     * @param count how many numbers there are, 1 or more
     */
    public static double of(double[] numbers, double[] weights, int count) {
        int same = 1;
        while (same < count && weights[same] == weights[0]) {
            same++;
        }
        double mean = same == count ? quickly(numbers, count) : quickly(numbers, weights, count);
        if (!Double.isNaN(mean)) {
            return mean;
        }
        return same == count
                ? ofEqual(QuickSum.of(numbers, count), numbers, count)
                : carefully(numbers, weights, count);
    }

    /**
     * Returns the mean of numbers of the same weight; {@code NaN} where it is not certain. Sums are as in {@link
     * QuickSum}, but they do not find out whether they are exact. That costs half the time, and tells most means.
     */
    private static double quickly(double[] numbers, int count) {
        double sum = 0;
        double low = 0;
        double size = 0;
        for (int i = 0; i < count; i++) {
            double number = numbers[i];
            double next = sum + number;
            double added = next - sum;
            low += (sum - (next - added)) + (number - added);
            sum = next;
            size += Math.abs(number);
        }
        return size == 0 ? 0 : quotient(sum, low, QuickSum.doubt(count, size), count, 0, 0);
    }

    /** Returns the weighted mean; {@code NaN} where it is not certain. */
    private static double quickly(double[] numbers, double[] weights, int count) {
        double sum = 0;
        double low = 0;
        double size = 0;
        double total = 0;
        double lowOfTotal = 0;
        for (int i = 0; i < count; i++) {
            double weight = weights[i];
            double product = weight * numbers[i];
            double next = sum + product;
            double added = next - sum;
            low += (sum - (next - added)) + (product - added) + Math.fma(weight, numbers[i], -product);
            sum = next;
            size += Math.abs(product);
            double nextTotal = total + weight;
            double addedTotal = nextTotal - total;
            lowOfTotal += (total - (nextTotal - addedTotal)) + (weight - addedTotal);
            total = nextTotal;
        }
        double divisor = total + lowOfTotal;
        double addedTotal = divisor - total;
        double rest = (total - (divisor - addedTotal)) + (lowOfTotal - addedTotal);
        return size == 0
                ? Double.NaN
                : quotient(sum, low, QuickSum.doubt(count, size), divisor, rest, QuickSum.doubt(count, total));
    }

    private static double carefully(double[] numbers, double[] weights, int count) {
        QuickSum sum = new QuickSum();
        QuickSum total = new QuickSum();
        for (int i = 0; i < count; i++) {
            sum.addProduct(weights[i], numbers[i]);
            total.add(weights[i]);
        }
        double mean = quotient(sum, total.high(), total.rest(), total.doubt());
        return Double.isNaN(mean) ? slowly(numbers, weights, count) : mean;
    }

    /**
     * Returns the mean of the first numbers of an array, all of the same weight.
     *
     * @param sum their sum
     */
    static double ofEqual(QuickSum sum, double[] numbers, int count) {
        double mean = quotient(sum, count, 0, 0);
        if (!Double.isNaN(mean)) {
            return mean;
        }
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return slowly(numbers, ones, count);
    }

    /**
     * Divides a sum in two parts by another sum; {@code NaN} where it is not certain which double is nearest.
     *
     * @param doubt by how much the two parts may be off
     * @param divisor the number nearest to the other sum
     * @param rest what that sum is above it
     * @param off by how much that may be off
     */
    private static double quotient(double sum, double low, double doubt, double divisor, double rest, double off) {
        double high = sum + low;
        if (!(Math.abs(high) > SMALL && Math.abs(high) < LARGE && divisor > SMALL && divisor < LARGE)) {
            return Double.NaN;
        }
        double added = high - sum;
        double left = (sum - (high - added)) + (low - added);
        double mean = high / divisor;
        double further = (Math.fma(-mean, divisor, high) + left - mean * rest) / divisor;
        double around = NEGLIGIBLE * Math.abs(mean) + (doubt + Math.abs(mean) * off) / divisor;
        double from = mean + (further - around);
        return from == mean + (further + around) ? from : Double.NaN;
    }

    /**
     * Divides a sum by another. The result is {@code NaN} where it is not certain which double is nearest.
     *
     * @param divisor the number nearest to the other sum
     * @param rest what that sum is above it
     * @param off by how much that may be off
     */
    private static double quotient(QuickSum sum, double divisor, double rest, double off) {
        double high = sum.high();
        double size = Math.abs(high);
        double doubt = sum.doubt();
        if (size == 0 && doubt == 0) {
            return 0;
        }
        if (!(size > SMALL && size < LARGE && divisor > SMALL && divisor < LARGE)) {
            return Double.NaN;
        }
        double mean = high / divisor;
        double over = Math.fma(-mean, divisor, high);
        double left = over + sum.rest() - mean * rest;
        double further = left / divisor;
        double around = NEGLIGIBLE * Math.abs(mean);
        if (doubt > 0 || off > 0) {
            around += (doubt + Math.abs(mean) * off) / divisor;
        }
        double from = mean + (further - around);
        if (from == mean + (further + around)) {
            return from;
        }
        // half way between two doubles, or nearly
        boolean exact = doubt == 0 && off == 0 && rest == 0 && left - over == sum.rest() && left - sum.rest() == over;
        return exact && Math.fma(-further, divisor, left) == 0 ? mean + further : Double.NaN;
    }

    private static double slowly(double[] numbers, double[] weights, int count) {
        double unit = unit(ExactSum.largest(numbers, count));
        double unitOfWeights = Math.scalb(1.0, -Math.getExponent(ExactSum.largest(weights, count)));
        ExactSum sum = new ExactSum();
        ExactSum total = new ExactSum();
        for (int i = 0; i < count; i++) {
            sum.addProduct(weights[i] * unitOfWeights, numbers[i] * unit);
            total.add(weights[i] * unitOfWeights);
        }
        double divisor = total.value();
        double mean = sum.value() / divisor;
        subtract(sum, mean, weights, unitOfWeights, count);
        double nearer = mean + sum.value() / divisor;
        subtract(sum, nearer - mean, weights, unitOfWeights, count);
        double over = sum.value();
        if (over != 0) {
            double next = over > 0 ? Math.nextUp(nearer) : Math.nextDown(nearer);
            subtract(sum, (next - nearer) / 2, weights, unitOfWeights, count);
            boolean even = (Double.doubleToRawLongBits(nearer) & 1) == 0;
            nearer = sum.value() * over > 0 || (sum.value() == 0 && !even) ? next : nearer;
        }
        return nearer / unit;
    }

    /** Takes a number times each weight from a sum. */
    private static void subtract(ExactSum sum, double number, double[] weights, double unit, int count) {
        for (int i = 0; i < count; i++) {
            sum.addProduct(-number, weights[i] * unit);
        }
    }

    /** Returns a power of 2 that numbers up to a size are to be multiplied by, so that no sum is too large or small. */
    private static double unit(double largest) {
        if (largest > LARGE) {
            return ExactSum.SMALLER;
        }
        return largest < LARGER_FROM ? LARGER : 1;
    }
}
