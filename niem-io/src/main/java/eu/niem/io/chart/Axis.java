package eu.niem.io.chart;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A scale of numbers with round steps.
 *
 * @param from its lower end
 * @param to its upper end, above the lower one
 * @param step from one line to the next, 1, 2 or 5 times a power of ten; infinite where only the ends have lines
 * @param words gives the text of a step
 */
public record Axis(double from, double to, double step, DoubleFunction<String> words) {
    private static final double HUNDRED = 100;
    private static final int STEPS = 5;
    private static final int MOST_DECIMALS = 9;
    private static final double HUGE = 1e300;
    private static final double LEAST_SPAN = 0.01;

    /**
     * Makes that of some numbers, from 0 and with room for all of them. Percentages, points and shares have their whole
     * range, and so has a {@linkplain Formatting#onScale scale} of which the ends are said.
     */
    public static Axis over(Collection<? extends @Nullable Double> numbers, Formatting formatting) {
        DoubleSummaryStatistics all = summary(numbers);
        double least = all.getMin();
        double greatest = all.getMax();
        if (formatting instanceof OnScale scale) {
            return of(Math.min(scale.lower, least), Math.max(scale.upper, greatest), formatting);
        }
        if (all.getCount() == 0 || (least >= 0 && greatest <= 1)) {
            return of(0, 1, formatting);
        } else if (least >= 0 && greatest <= HUNDRED && greatest > HUNDRED / STEPS) {
            return of(0, HUNDRED, formatting);
        }
        return of(Math.min(0, least), Math.max(0, greatest), formatting);
    }

    /** Makes that of some numbers, as near to them as round steps allow. It need not have a 0: it is not for bars. */
    static Axis near(Collection<? extends @Nullable Double> numbers, Formatting formatting) {
        DoubleSummaryStatistics all = summary(numbers);
        if (all.getCount() == 0) {
            return of(0, 1, formatting);
        }
        double size = Math.max(Math.abs(all.getMin()), Math.abs(all.getMax()));
        double least = all.getMin();
        return of(least, Math.max(all.getMax(), least + size * LEAST_SPAN), formatting);
    }

    private static DoubleSummaryStatistics summary(Collection<? extends @Nullable Double> numbers) {
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        for (Double number : numbers) {
            if (number != null) {
                all.accept(number);
            }
        }
        return all;
    }

    private static Axis of(double least, double greatest, Formatting formatting) {
        double span = greatest > least ? greatest - least : 1;
        if (span > HUGE) {
            return new Axis(least, greatest, Double.POSITIVE_INFINITY, tick -> formatting.text(tick, 0));
        }
        double step = round(span / STEPS);
        int decimals = (int) Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
        double from = Math.floor(least / step + 1e-9) * step;
        double to = Math.ceil(greatest / step - 1e-9) * step;
        return new Axis(from, to > from ? to : from + step, step, tick -> formatting.text(tick, decimals));
    }

    /** Returns the next of 1, 2 and 5 times a power of ten. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double digits = step / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }

    /** Writes a number with so many decimals. */
    @FunctionalInterface
    public interface Formatting {
        /** Returns the text of a number. */
        String text(double number, int decimals);

        /**
         * Returns the same for numbers of a scale that an axis shows whole, such as 1 to 10.
         *
         * @param lower its lower end
         * @param upper its upper end, above the lower one
         */
        default Formatting onScale(double lower, double upper) {
            return new OnScale(this, lower, upper);
        }
    }

    /** Writes numbers of a scale that has ends. */
    private record OnScale(Formatting words, double lower, double upper) implements Formatting {
        @Override
        public String text(double number, int decimals) {
            return words.text(number, decimals);
        }
    }

    /** Returns its steps. */
    double[] ticks() {
        if (Double.isInfinite(step)) {
            return new double[] {from, to};
        }
        int count = (int) Math.rint((to - from) / step) + 1;
        return DoubleStream.iterate(0, tick -> tick + 1)
                .limit(count)
                .map(tick -> Math.rint(from / step + tick) * step)
                .toArray();
    }

    /** Returns where bars begin: at 0, or at the end that is nearest to it. */
    double base() {
        return Math.max(from, Math.min(to, 0));
    }

    /** Returns where a number stands between two places. */
    double place(double number, double start, double end) {
        return start + (number / 2 - from / 2) / (to / 2 - from / 2) * (end - start);
    }
}
