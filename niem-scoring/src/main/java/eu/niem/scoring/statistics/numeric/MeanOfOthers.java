package eu.niem.scoring.statistics.numeric;

/**
 * The arithmetic means of some finite numbers without one of them: for each in a few steps, however many there are.
 *
 * <ul>
 *   <li>One's own number is taken away from a sum that is not rounded: nothing is left of it.
 *   <li>Where there is no other number, the mean is {@code NaN}.
 *   <li>The order of numbers changes no bit, and equal numbers are their own mean: the bits are those of {@link Mean}.
 * </ul>
 */
public final class MeanOfOthers {
    private final int count;
    private final double scale;
    private final ExactSum sum = new ExactSum();

    private MeanOfOthers(double... numbers) {
        this.count = numbers.length;
        this.scale = ExactSum.scale(numbers, count);
        for (double number : numbers) {
            sum.add(number * scale);
        }
    }

    /** Makes those of some numbers. */
    public static MeanOfOthers of(double... numbers) {
        return new MeanOfOthers(numbers);
    }

    /** Returns how many numbers there are. */
    public int count() {
        return count;
    }

    /** Returns the mean of all numbers. */
    public double ofAll() {
        return mean(sum.copy(), count);
    }

    /**
     * Returns the mean of all numbers but one.
     *
     * @param own that number, one of those given
     */
    public double without(double own) {
        ExactSum others = sum.copy();
        others.add(-own * scale);
        return mean(others, count - 1);
    }

    /** Returns the double that is nearest to a mean: what a quotient leaves of the sum corrects it. */
    private double mean(ExactSum left, int divisor) {
        if (divisor == 0) {
            return Double.NaN;
        }
        double quotient = left.value() / divisor;
        left.addProduct(-quotient, divisor);
        double mean = quotient + left.value() / divisor;
        left.addProduct(quotient - mean, divisor);
        double over = left.value();
        if (over == 0) {
            return mean / scale;
        }
        double next = over > 0 ? Math.nextUp(mean) : Math.nextDown(mean);
        left.addProduct((mean - next) / 2, divisor);
        double beyondHalf = Math.signum(left.value()) * Math.signum(over);
        boolean even = (Double.doubleToRawLongBits(mean) & 1) == 0;
        return (beyondHalf > 0 || (beyondHalf == 0 && !even) ? next : mean) / scale;
    }
}
