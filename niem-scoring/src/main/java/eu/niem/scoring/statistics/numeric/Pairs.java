package eu.niem.scoring.statistics.numeric;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs in which both numbers are there. What is computed of them is ranks and sums that nothing is rounded in, so
 * it does not depend on the order given.
 */
public final class Pairs {
    private final double[] first;
    private final double[] second;

    private Pairs(double[] first, double[] second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Makes the pairs of two rows, without those in which a number is null; refuses rows of different length and
     * infinite numbers.
     */
    public static Pairs complete(List<? extends @Nullable Double> first, List<? extends @Nullable Double> second) {
        Require.notNull("first", first);
        Require.notNull("second", second);
        requireSameSize(first.size(), second.size());
        double[] ones = new double[first.size()];
        double[] others = new double[first.size()];
        int count = 0;
        for (int i = 0; i < ones.length; i++) {
            Double one = first.get(i);
            Double other = second.get(i);
            if (one != null && other != null) {
                ones[count] = finite(one);
                others[count++] = finite(other);
            }
        }
        return of(ones, others, count);
    }

    /** Makes the pairs of two columns; refuses columns of different length and infinite numbers. */
    public static Pairs complete(Column first, Column second) {
        Require.notNull("first", first);
        Require.notNull("second", second);
        requireSameSize(first.size(), second.size());
        double[] ones = new double[first.size()];
        double[] others = new double[first.size()];
        int count = 0;
        for (int row = 0; row < ones.length; row++) {
            if (first.isPresent(row) && second.isPresent(row)) {
                ones[count] = finite(first.get(row));
                others[count++] = finite(second.get(row));
            }
        }
        return of(ones, others, count);
    }

    private static Pairs of(double[] ones, double[] others, int count) {
        return count == ones.length
                ? new Pairs(ones, others)
                : new Pairs(Arrays.copyOf(ones, count), Arrays.copyOf(others, count));
    }

    private static void requireSameSize(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException(
                    "both rows must have as many numbers (null for none), but they have " + first + " and " + second);
        }
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a number must be finite, or null for none, but was '" + number + "'");
        }
        return number + 0.0; // one zero
    }

    /** Returns the number of pairs. */
    public int size() {
        return first.length;
    }

    /** Returns the first numbers of all pairs, less their mean. */
    public CentredNumbers centredFirst() {
        return new CentredNumbers(first);
    }

    /** Returns the second numbers of all pairs, less their mean. */
    public CentredNumbers centredSecond() {
        return new CentredNumbers(second);
    }

    /** Returns Pearson's correlation, from &minus;1 to 1; meaningless where it is {@link #undefined}. */
    public double correlation() {
        return centredFirst().correlation(centredSecond());
    }

    /** Returns the covariance with the divisor n &minus; 1; {@code NaN} below two pairs. */
    public double covariance() {
        if (first.length < 2) {
            return Double.NaN;
        }
        CentredNumbers one = centredFirst();
        CentredNumbers other = centredSecond();
        return one.unit() * (one.product(other) / (first.length - 1)) * other.unit();
    }

    /** Returns the ranks of the first numbers. */
    public MidRanks ranksOfFirst() {
        return new MidRanks(first);
    }

    /** Returns the ranks of the second numbers. */
    public MidRanks ranksOfSecond() {
        return new MidRanks(second);
    }

    /** Returns whether two of the first numbers differ. */
    public boolean firstVaries() {
        return varies(first);
    }

    private static boolean varies(double[] numbers) {
        for (double number : numbers) {
            if (number != numbers[0]) {
                return true;
            }
        }
        return false;
    }

    /** Returns why no correlation of these pairs is defined; empty where it is. */
    public String undefined() {
        if (first.length < 2) {
            return "fewer than two pairs of numbers";
        }
        if (!varies(first)) {
            return "all numbers of the first row are the same";
        }
        return varies(second) ? "" : "all numbers of the second row are the same";
    }
}
