package eu.niem.core.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Numbers in ascending order, with the place of any number among them. All ranks of the library come from here: every
 * rule for ties follows from how many numbers are below one and how many are not above it.
 *
 * <ul>
 *   <li>A missing number, {@code NaN}, is left out, and has no rank.
 *   <li>The two zeros are one number.
 * </ul>
 */
public final class SortedNumbers {
    /** The mark in place of a rank where there is no number. */
    public static final int NO_RANK = 0;

    private final int size;
    private final IntToDoubleFunction ascending;

    private SortedNumbers(int size, IntToDoubleFunction ascending) {
        this.size = size;
        this.ascending = ascending;
    }

    /** Sorts a copy of some numbers. */
    public static SortedNumbers of(double... numbers) {
        double[] sorted = new double[numbers.length];
        int size = 0;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                sorted[size++] = oneZero(number);
            }
        }
        Arrays.sort(sorted, 0, size);
        return new SortedNumbers(size, place -> sorted[place]);
    }

    /** Wraps numbers that are in ascending order already, without copying them. */
    public static SortedNumbers ofAscending(List<Double> numbers) {
        return new SortedNumbers(numbers.size(), numbers::get);
    }

    private static double oneZero(double number) {
        return number + 0.0;
    }

    /** Ranks scores of which more is better: 1 for the best, equal ones share the lower rank (1, 1, 3). */
    public static int[] ranks(double... scores) {
        SortedNumbers sorted = of(scores);
        return Arrays.stream(scores)
                .mapToInt(score -> Double.isNaN(score) ? NO_RANK : sorted.rank(score))
                .toArray();
    }

    /** Returns the number of numbers. */
    public int size() {
        return size;
    }

    /** Returns the number at a place, from 0 for the least. */
    public double get(int place) {
        return ascending.applyAsDouble(place);
    }

    /** Counts the numbers below a number. */
    public int below(double number) {
        return upTo(Math.nextDown(oneZero(number)));
    }

    /** Counts the numbers not above a number. */
    public int upTo(double number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Ranks a number of which more is better: 1 more than the count of numbers above it. */
    public int rank(double number) {
        return 1 + size - upTo(number);
    }

    /** Returns the numbers in ascending order. */
    public double[] toArray() {
        double[] copy = new double[size];
        Arrays.setAll(copy, ascending);
        return copy;
    }
}
