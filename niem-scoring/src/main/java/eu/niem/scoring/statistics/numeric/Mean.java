package eu.niem.scoring.statistics.numeric;

import java.util.stream.DoubleStream;

/**
 * The arithmetic mean of finite numbers; {@code NaN} without numbers. Beside it there is the {@link WeightedMean}.
 *
 * <ul>
 *   <li>Nothing is rounded before the end: the order of numbers changes no bit, and equal numbers are their own mean.
 *   <li>Numbers near the largest double have a mean, though their sum would pass it.
 * </ul>
 */
public final class Mean {
    private Mean() {}

    /** Returns the mean of some numbers. */
    public static double of(DoubleStream numbers) {
        return of(numbers.toArray());
    }

    /** Returns the mean of some numbers. */
    public static double of(double... numbers) {
        return numbers.length == 0 ? Double.NaN : WeightedMean.ofEqual(QuickSum.of(numbers), numbers, numbers.length);
    }

    /** Returns the mean of some numbers in two parts; without numbers the first is {@code NaN} and the second 0. */
    public static Exactly exactly(double... numbers) {
        if (numbers.length == 0) {
            return new Exactly(Double.NaN, 0);
        }
        QuickSum sum = QuickSum.of(numbers);
        double mean = WeightedMean.ofEqual(sum, numbers, numbers.length);
        return new Exactly(mean, rest(mean, sum, numbers));
    }

    private static double rest(double mean, QuickSum quick, double... numbers) {
        double left = Math.fma(-mean, numbers.length, quick.high());
        if (quick.doubt() == 0 && Double.isFinite(left)) {
            return (left + quick.rest()) / numbers.length;
        }
        double scale = ExactSum.scale(numbers, numbers.length);
        ExactSum sum = new ExactSum();
        for (double number : numbers) {
            sum.add(number * scale);
        }
        sum.addProduct(-mean * scale, numbers.length);
        return sum.value() / numbers.length / scale;
    }

    /**
     * A mean in two parts. The second matters to numbers that differ by little more than the rounding of their mean.
     *
     * @param mean the mean
     * @param rest by how much the true mean is above the double that stands for it
     */
    public record Exactly(double mean, double rest) {
        /** Returns a number less the mean. */
        public double deviation(double number) {
            return number - mean - rest;
        }
    }
}
