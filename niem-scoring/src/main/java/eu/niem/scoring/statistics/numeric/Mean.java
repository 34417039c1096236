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
        return numbers.length == 0 ? Double.NaN : WeightedMean.ofEqual(numbers, numbers.length);
    }

    /**
     * Returns by how much the mean of some numbers is above the double that stands for it. It matters to numbers that
     * differ by little more than the rounding of their mean.
     *
     * @param mean their mean, as {@link #of} gives it
     */
    public static double rest(double mean, double... numbers) {
        QuickSum quick = new QuickSum();
        for (double number : numbers) {
            quick.add(number);
        }
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
}
