package eu.niem.scoring.statistics.description;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Descriptive statistics of a column of numbers: how many there are, how many differ, and their {@link Moments} and
 * {@link Quantiles}, none of them rounded.
 *
 * <ul>
 *   <li>A number that is not applicable is not expected, and changes no share.
 *   <li>The flags look at the shares that are shown: of 25 numbers in 30 rows that all differ, all are unique. (COINr
 *       1.1.14 shows that share, but flags by that of the rows.)
 *   <li>A share that equals its limit is enough. Skewness and kurtosis that both equal theirs are outliers, as for the
 *       treatment of outliers, which goes on until one is below. (COINr's two functions differ there.)
 *   <li>Where there is nothing to judge there is no flag: there is no shape of fewer than four numbers or of numbers
 *       that are all the same.
 * </ul>
 *
 * @param moments mean, spread and shape
 * @param quantiles least, median and largest among them
 * @param expected the number of rows that could have a number
 * @param nonZero the number of numbers that are not 0
 * @param unique the number of different numbers
 * @param same how often the most frequent number occurs; 0 without numbers
 */
public record DescriptiveStatistics(
        Moments moments, Quantiles quantiles, int expected, int nonZero, int unique, int same) implements Serializable {
    /** Checks that there are no more numbers than rows. */
    public DescriptiveStatistics {
        Require.notNull("moments", moments);
        Require.notNull("quantiles", quantiles);
        if (expected < moments.n() || nonZero > moments.n() || unique > moments.n() || same > moments.n()) {
            throw new IllegalArgumentException("there must be no more numbers than rows that could have one, nor more "
                    + "of some kind than numbers, but there are " + moments.n() + " numbers in " + expected + " rows, "
                    + nonZero + " not 0, " + unique + " different, " + same + " the same");
        }
    }

    /** Returns the statistics of a column; rows to which it does not apply are left out. */
    public static DescriptiveStatistics of(Column column) {
        Require.notNull("column", column);
        int expected = 0;
        for (int row = 0; row < column.size(); row++) {
            expected += column.isPresent(row) || column.missing(row) != MissingReason.NOT_APPLICABLE ? 1 : 0;
        }
        return of(expected, column.present());
    }

    /**
     * Returns the statistics of some numbers.
     *
     * @param expected how many there could be
     * @param numbers finite, or {@code NaN} for none
     * @throws IllegalArgumentException if a number is infinite, or there are more than expected
     */
    public static DescriptiveStatistics of(int expected, double... numbers) {
        Require.notNull("numbers", numbers);
        double[] sorted = Moments.sorted(numbers);
        int nonZero = 0;
        int unique = 0;
        int same = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            nonZero += sorted[i] == 0 ? 0 : 1;
            boolean another = i == 0 || sorted[i] != sorted[i - 1];
            unique += another ? 1 : 0;
            run = another ? 1 : run + 1;
            same = Math.max(same, run);
        }
        return new DescriptiveStatistics(Moments.of(sorted), Quantiles.of(sorted), expected, nonZero, unique, same);
    }

    /** Returns the number of numbers. */
    public int available() {
        return moments.n();
    }

    /** Returns the share of the rows that have a number, from 0 to 1; null where none could. */
    public @Nullable Double shareAvailable() {
        return share(available(), expected);
    }

    /** Returns the share of the numbers that are not 0, from 0 to 1; null without numbers. */
    public @Nullable Double shareNonZero() {
        return share(nonZero, available());
    }

    /** Returns the number of different numbers divided by that of all numbers, from 0 to 1; null without numbers. */
    public @Nullable Double shareUnique() {
        return share(unique, available());
    }

    /** Returns the share of the numbers that equal the most frequent one, from 0 to 1; null without numbers. */
    public @Nullable Double shareSame() {
        return share(same, available());
    }

    private static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : (Double) ((double) part / whole);
    }

    /** Returns whether too few rows have a number; empty where none could. */
    public Optional<Boolean> isScarce(Limits limits) {
        Require.notNull("limits", limits);
        return below(shareAvailable(), limits.available());
    }

    /** Returns whether too many numbers are 0; empty without numbers. */
    public Optional<Boolean> isMostlyZero(Limits limits) {
        Require.notNull("limits", limits);
        return below(shareNonZero(), limits.nonZero());
    }

    /** Returns whether too few numbers differ; empty without numbers. */
    public Optional<Boolean> isRepetitive(Limits limits) {
        Require.notNull("limits", limits);
        return below(shareUnique(), limits.unique());
    }

    /**
     * Returns whether the numbers have outliers: both skewness and kurtosis reach their limits; empty where these do
     * not tell.
     */
    public Optional<Boolean> hasOutliers(Limits limits) {
        Require.notNull("limits", limits);
        if (moments.skewness().isEmpty()) {
            return Optional.empty();
        }
        if (Math.abs(moments.skewness().getAsDouble()) < limits.skewness()) {
            return Optional.of(false);
        }
        return moments.kurtosis().isEmpty()
                ? Optional.empty()
                : Optional.of(moments.kurtosis().getAsDouble() >= limits.kurtosis());
    }

    private static Optional<Boolean> below(@Nullable Double share, double limit) {
        return share == null ? Optional.empty() : Optional.of(share < limit);
    }

    /**
     * The limits from which a column of numbers is worth a second look. {@link #standard} has the limits of COINr's
     * {@code get_stats}.
     *
     * @param skewness the absolute skewness from which on, together with {@code kurtosis}, there are outliers; above 0
     * @param kurtosis the excess kurtosis from which on, together with {@code skewness}, there are outliers
     * @param available the share of rows below which too few have a number, from 0 to 1
     * @param nonZero the share of numbers below which too few are other than 0, from 0 to 1
     * @param unique the share of numbers below which too few are different, from 0 to 1
     */
    public record Limits(double skewness, double kurtosis, double available, double nonZero, double unique)
            implements Serializable {
        /** Checks the ranges. */
        public Limits {
            if (!(skewness > 0) || Double.isNaN(kurtosis)) {
                throw new IllegalArgumentException(
                        "the limit of skewness must be above 0 and that of kurtosis a number, " + "but they were '"
                                + skewness + "' and '" + kurtosis + "'");
            }
            requireShare("available", available);
            requireShare("nonZero", nonZero);
            requireShare("unique", unique);
        }

        private static void requireShare(String name, double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "the share '" + name + "' must lie from 0 to 1, but was '" + share + "'");
            }
        }

        /** Makes the standard limits: skewness 2 with kurtosis 3.5; 65 % available, half not 0, half different. */
        public static Limits standard() {
            return new Limits(2, 3.5, 0.65, 0.5, 0.5);
        }

        /** Returns a copy with other limits of skewness and kurtosis. */
        public Limits withShape(double newSkewness, double newKurtosis) {
            return new Limits(newSkewness, newKurtosis, available, nonZero, unique);
        }

        /** Returns a copy with other limits of the shares available, not 0 and different. */
        public Limits withShares(double newAvailable, double newNonZero, double newUnique) {
            return new Limits(skewness, kurtosis, newAvailable, newNonZero, newUnique);
        }
    }
}
