package eu.niem.scoring.statistics.description;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The mean, spread and shape of numbers.
 *
 * <p>With <i>d = x &minus; x&#772;</i>: the standard deviation is <i>s = &radic;(&Sigma; d<sup>2</sup>/(n &minus;
 * 1))</i>, the skewness <i>G<sub>1</sub> = &radic;n &Sigma; d<sup>3</sup> / (&Sigma; d<sup>2</sup>)<sup>3/2</sup>
 * &middot; &radic;(n(n &minus; 1))/(n &minus; 2)</i>, and the excess kurtosis <i>G<sub>2</sub> = ((n + 1)(r &minus; 3)
 * + 6)(n &minus; 1)/((n &minus; 2)(n &minus; 3))</i> with <i>r = n &Sigma; d<sup>4</sup>/(&Sigma;
 * d<sup>2</sup>)<sup>2</sup></i>: those that spreadsheets call {@code SKEW} and {@code KURT}.
 *
 * <ul>
 *   <li>Missing numbers, {@code NaN}, are left out.
 *   <li>The order of numbers changes no bit of a result. Skewness and kurtosis have no unit.
 *   <li>Without numbers there is no mean, with one no spread, with two no skewness, with three no kurtosis.
 *   <li>Numbers that are all the same have a spread of 0, and neither skewness nor kurtosis.
 * </ul>
 *
 * <p>Source: Joanes and Gill (1998), doi:10.1111/1467-9884.00122.
 */
public final class Moments implements Serializable {
    private static final long serialVersionUID = 1;

    private final int n;
    private final double mean;
    private final double unit; // of deviations: a power of 2, so that dividing by it rounds nothing
    private final double second;
    private final double third;
    private final double fourth;

    private Moments(double[] numbers) {
        n = numbers.length;
        Mean.Exactly exactly = Mean.exactly(numbers);
        mean = exactly.mean();
        double[] deviations = new double[n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            deviations[i] = exactly.deviation(numbers[i]);
            largest = Math.max(largest, Math.abs(deviations[i]));
        }
        unit = largest == 0 ? 1 : Math.scalb(1.0, Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            deviations[i] /= unit;
            squares[i] = deviations[i] * deviations[i];
        }
        second = ExactSum.of(squares);
        third = ExactSum.ofProducts(squares, deviations);
        fourth = ExactSum.ofSquares(squares);
    }

    /**
     * Returns the moments of some numbers.
     *
     * @param numbers finite, or {@code NaN} for none
     * @throws IllegalArgumentException if a number is infinite
     */
    public static Moments of(double... numbers) {
        Require.notNull("numbers", numbers);
        return new Moments(present(numbers));
    }

    /** Returns the moments of the numbers of a column that are there. */
    public static Moments of(Column column) {
        Require.notNull("column", column);
        return of(column.present());
    }

    /** Returns the numbers that are there, in their order. */
    private static double[] present(double... numbers) {
        double[] present = new double[numbers.length];
        int count = 0;
        for (double number : numbers) {
            if (Double.isInfinite(number)) {
                throw new IllegalArgumentException(
                        "a number must be finite, or NaN for none, but was '" + number + "'");
            }
            if (!Double.isNaN(number)) {
                present[count++] = number + 0.0; // one zero
            }
        }
        return count == present.length ? present : Arrays.copyOf(present, count);
    }

    /** Returns the numbers that are there, in ascending order. */
    static double[] sorted(double... numbers) {
        double[] sorted = present(numbers);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the number of numbers. */
    public int n() {
        return n;
    }

    /** Returns the arithmetic mean; empty without numbers. */
    public OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** Returns the standard deviation with the divisor n &minus; 1, 0 or more; empty below two numbers. */
    public OptionalDouble sd() {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(unit * Math.sqrt(second / (n - 1)));
    }

    /**
     * Returns the skewness, above 0 where the long tail is that of large numbers; empty below three numbers or where
     * all are the same.
     */
    public OptionalDouble skewness() {
        if (n < 3 || second == 0) {
            return OptionalDouble.empty();
        }
        double size = n;
        double plain = Math.sqrt(size) * third / (second * Math.sqrt(second));
        return OptionalDouble.of(plain * Math.sqrt(size * (size - 1)) / (size - 2));
    }

    /** Returns the excess kurtosis, 0 for a normal distribution; empty below four numbers or where all are the same. */
    public OptionalDouble kurtosis() {
        if (n < 4 || second == 0) {
            return OptionalDouble.empty();
        }
        double size = n;
        double plain = size * fourth / (second * second);
        return OptionalDouble.of(((size + 1) * (plain - 3) + 6) * (size - 1) / ((size - 2) * (size - 3)));
    }

    /** Returns a short text, for example {@code n 3, mean 2.0, sd 1.0, skewness 0.0, no kurtosis}. */
    @Override
    public String toString() {
        return "n " + n + ", " + show("mean", mean()) + ", " + show("sd", sd()) + ", " + show("skewness", skewness())
                + ", " + show("kurtosis", kurtosis());
    }

    private static String show(String name, OptionalDouble value) {
        return value.isPresent() ? name + " " + value.getAsDouble() : "no " + name;
    }

    /**
     * The divisor of the sum of squared distances from the mean in a variance; in documents {@code n} and {@code n-1}.
     */
    public enum Divisor {
        /** The number of numbers, which are then the whole population. */
        N,
        /** One less than the number of numbers, which are then a sample. */
        N_1;

        /** Returns the divisor for a number of numbers. */
        public int of(int count) {
            return this == N ? count : count - 1;
        }
    }
}
