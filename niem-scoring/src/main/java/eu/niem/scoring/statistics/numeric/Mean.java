package eu.niem.scoring.statistics.numeric;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The arithmetic mean of finite numbers; {@code NaN} without numbers. The library computes no other means but weighted
 * means of children, which are aggregations, and means that are estimated step by step.
 *
 * <ul>
 *   <li>Nothing is rounded before the end: the order of numbers changes no bit, and equal numbers are their own mean.
 *   <li>Numbers near the largest double have a mean, though their sum would pass it.
 * </ul>
 */
public final class Mean {
    private static final double SMALLER = 0x1p-64; // leaves room for any count of numbers

    private Mean() {}

    /** Returns the mean of some numbers. */
    public static double of(DoubleStream numbers) {
        return of(numbers.toArray());
    }

    /** Returns the mean of some numbers. */
    public static double of(double... numbers) {
        double largest = 0;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest < Double.MAX_VALUE * SMALLER
                ? ofSmall(numbers)
                : ofSmall(Arrays.stream(numbers).map(number -> number * SMALLER).toArray()) / SMALLER;
    }

    private static double ofSmall(double... numbers) {
        ExactSum sum = new ExactSum();
        for (double number : numbers) {
            sum.add(number);
        }
        double mean = sum.value() / numbers.length;
        sum.addProduct(-mean, numbers.length);
        return mean + sum.value() / numbers.length;
    }
}
