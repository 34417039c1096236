package eu.niem.scoring.statistics.description;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The quantiles of numbers, interpolated linearly. With the numbers sorted, <i>x<sub>1</sub> &le; ... &le;
 * x<sub>n</sub></i>, the quantile at p stands at the place <i>1 + (n &minus; 1)p</i>.
 *
 * <ul>
 *   <li>This is type 7 of Hyndman and Fan, the default of R, NumPy and the spreadsheets' {@code QUANTILE.INC}; at 0 it
 *       is the least number, at 1/2 the median, at 1 the largest.
 *   <li>Missing numbers, {@code NaN}, are left out. Without numbers there is no quantile.
 * </ul>
 *
 * <p>Source: Hyndman and Fan (1996), doi:10.2307/2684934.
 */
public final class Quantiles implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double ROUNDING = 4 * Math.ulp(1.0); // a place this near a number is that number's, as in R

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Returns the quantiles of some numbers.
     *
     * @param numbers finite, or {@code NaN} for none
     * @throws IllegalArgumentException if a number is infinite
     */
    public static Quantiles of(double... numbers) {
        Require.notNull("numbers", numbers);
        return new Quantiles(Moments.sorted(numbers));
    }

    /** Returns the quantiles of the numbers of a column that are there. */
    public static Quantiles of(Column column) {
        Require.notNull("column", column);
        return of(column.present());
    }

    /** Returns the number of numbers. */
    public int n() {
        return sorted.length;
    }

    /**
     * Returns the quantile below which a share of the numbers lies; empty without numbers.
     *
     * @param share from 0 to 1
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public OptionalDouble at(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of a quantile must lie from 0 to 1, but was '" + share + "'");
        }
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place + ROUNDING);
        double part = place - below;
        double lower = sorted[below];
        if (part <= ROUNDING || below + 1 == sorted.length) {
            return OptionalDouble.of(lower);
        }
        double upper = sorted[below + 1];
        return OptionalDouble.of(Math.max(lower, Math.min(upper, (1 - part) * lower + part * upper)));
    }

    /** Returns the quantile at 1/2; empty without numbers. */
    public OptionalDouble median() {
        return at(0.5);
    }

    /** Returns the smallest number; empty without numbers. */
    public OptionalDouble least() {
        return at(0);
    }

    /** Returns the largest number; empty without numbers. */
    public OptionalDouble largest() {
        return at(1);
    }

    /** Returns the five numbers at 0, 1/4, 1/2, 3/4 and 1. */
    @Override
    public String toString() {
        return sorted.length == 0
                ? "no numbers"
                : "quantiles of " + sorted.length + ": " + at(0).getAsDouble() + ", "
                        + at(0.25).getAsDouble() + ", " + at(0.5).getAsDouble() + ", "
                        + at(0.75).getAsDouble() + ", " + at(1).getAsDouble();
    }
}
