package eu.niem.scoring.statistics.numeric;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A sum without intermediate rounding: the double nearest to the true sum, in whatever order numbers are added.
 *
 * <p>The sum so far is kept as doubles that do not overlap, the smallest first. It must not pass the largest double.
 *
 * <p>Source: Shewchuk (1997), doi:10.1007/PL00009321; the last rounding is that of {@code math.fsum} in Python.
 */
public final class ExactSum {
    static final double SMALLER = 0x1p-40; // leaves room for any count of numbers

    private double[] parts = new double[4];
    private int size;

    /** Returns the sum of some numbers, infinite only where it is too large for a number. */
    public static double of(DoubleStream numbers) {
        return of(numbers.toArray());
    }

    /** Returns the sum of some numbers, infinite only where it is too large for a number. */
    public static double of(double... numbers) {
        return of(numbers, numbers.length);
    }

    /** Returns the sum of the first numbers of an array, infinite only where it is too large for a number. */
    public static double of(double[] numbers, int count) {
        double sum = QuickSum.of(numbers, count).value();
        return Double.isNaN(sum) ? slowly(numbers, count) : sum;
    }

    private static double slowly(double[] numbers, int count) {
        double scale = scale(numbers, count);
        ExactSum sum = new ExactSum();
        for (int i = 0; i < count; i++) {
            sum.add(numbers[i] * scale);
        }
        return sum.value() / scale;
    }

    /** Returns what the first numbers of an array are multiplied by, so that no sum of some of them is too large. */
    static double scale(double[] numbers, int count) {
        return largest(numbers, count) < Double.MAX_VALUE * SMALLER ? 1 : SMALLER;
    }

    /** Returns the largest size of the first numbers of an array. */
    static double largest(double[] numbers, int count) {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(numbers[i]));
        }
        return largest;
    }

    /** Returns the sum of the products of numbers at the same places. */
    public static double ofProducts(double[] ones, double[] others) {
        return ofProducts(ones, others, ones.length);
    }

    /** Returns the sum of the products of the first numbers of two arrays. */
    public static double ofProducts(double[] ones, double[] others, int count) {
        QuickSum quick = new QuickSum();
        for (int i = 0; i < count; i++) {
            quick.addProduct(ones[i], others[i]);
        }
        double sum = quick.value();
        if (!Double.isNaN(sum)) {
            return sum;
        }
        ExactSum exact = new ExactSum();
        for (int i = 0; i < count; i++) {
            exact.addProduct(ones[i], others[i]);
        }
        return exact.value();
    }

    /** Returns the sum of the squares of numbers. */
    public static double ofSquares(double... numbers) {
        return ofProducts(numbers, numbers);
    }

    /** Returns a sum of its own with what this one has. */
    ExactSum copy() {
        ExactSum copy = new ExactSum();
        copy.parts = parts.clone();
        copy.size = size;
        return copy;
    }

    /** Adds a finite number. */
    public void add(double number) {
        double carried = number;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double larger = Math.abs(carried) < Math.abs(parts[i]) ? parts[i] : carried;
            double smaller = Math.abs(carried) < Math.abs(parts[i]) ? carried : parts[i];
            double both = larger + smaller;
            double lost = smaller - (both - larger);
            if (lost != 0) {
                parts[kept++] = lost;
            }
            carried = both;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept] = carried;
        size = kept + 1;
    }

    /** Adds the product of two numbers, without rounding it either. */
    public void addProduct(double one, double other) {
        double product = one * other;
        add(product);
        add(Math.fma(one, other, -product));
    }

    /** Returns the sum so far, rounded once; 0 before the first number. */
    public double value() {
        int rest = size;
        double sum = 0;
        double lost = 0;
        while (rest > 0 && lost == 0) {
            double larger = sum;
            double smaller = parts[--rest];
            sum = larger + smaller;
            lost = smaller - (sum - larger);
        }
        // half way between two doubles, the remaining parts decide
        boolean same = rest > 0 && lost * parts[rest - 1] > 0;
        double further = sum + 2 * lost;
        return same && further - sum == 2 * lost ? further : sum;
    }
}
