package eu.niem.scoring.treatment;

import eu.niem.scoring.statistics.description.Moments;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of which more and more of the ends are taken as the next less extreme one, and whether that frees them of
 * outliers.
 *
 * <p>Numbers that no turn can reach are summed once, so that a turn costs as little as the ends are few. Such sums are
 * rounded on the way. Where that could decide, {@link Moments} are taken, so that the answers are always theirs.
 */
final class Clamping {
    private static final double NEAR = 1e-9; // more than what counts as having reached a limit

    private static final double SMALL = 0x1p-900;
    private static final double LARGE = 0x1p900;

    private final Normality normality;
    private final SortedEnds numbers;
    private final double middle;
    private final double scale; // a power of 2
    private final PowerSums between = new PowerSums();
    private int below;
    private int above;
    private RoughShape shape;
    private @Nullable Moments moments;

    /** Begins with one or more numbers as they are. */
    Clamping(Normality normality, SortedEnds numbers) {
        this.normality = normality;
        this.numbers = numbers;
        int end = end();
        double sum = 0;
        for (int place = numbers.count(); place < end; place++) {
            sum += numbers.get(place);
        }
        this.middle = numbers.count() < end ? sum / (end - numbers.count()) : numbers.get(numbers.size() / 2);
        double largest = Math.max(numbers.get(numbers.size() - 1) - middle, middle - numbers.get(0));
        boolean ordinary = largest > SMALL && largest < LARGE;
        this.scale =
                ordinary ? Math.scalb(1.0, -Math.getExponent(largest)) : Double.NaN; // then nothing is known roughly
        for (int place = numbers.count(); place < end; place++) {
            between.add(scaled(numbers.get(place)));
        }
        this.shape = shape();
    }

    /** Returns the place of the first of the greatest numbers that a turn can reach, after all of the least. */
    private int end() {
        return Math.max(numbers.count(), numbers.size() - numbers.count());
    }

    private double scaled(double number) {
        return (number - middle) * scale;
    }

    private RoughShape shape() {
        PowerSums sums = new PowerSums(between);
        double least = scaled(numbers.get(below));
        double greatest = scaled(numbers.get(numbers.size() - 1 - above));
        for (int place = 0; place < numbers.count(); place++) {
            sums.add(Math.min(greatest, Math.max(least, scaled(numbers.get(place)))));
        }
        for (int place = end(); place < numbers.size(); place++) {
            sums.add(Math.min(greatest, Math.max(least, scaled(numbers.get(place)))));
        }
        return RoughShape.of(sums);
    }

    /** Takes so many of the least and of the greatest as the next one; one number is left between them, or more. */
    void clamp(int newBelow, int newAbove) {
        below = newBelow;
        above = newAbove;
        moments = null;
        shape = shape();
    }

    /** Returns how many of the least are taken as the next one. */
    int below() {
        return below;
    }

    /** Returns how many of the greatest are taken as the next one. */
    int above() {
        return above;
    }

    /** Returns whether no outliers are left. */
    boolean isNormal() {
        double skewness = Math.abs(shape.skewness());
        if (isBelow(skewness, shape.offSkewness(), normality.skewness())) {
            return true;
        }
        if (isAbove(skewness, shape.offSkewness(), normality.skewness())) {
            if (isBelow(shape.kurtosis(), shape.offKurtosis(), normality.kurtosis())) {
                return true;
            }
            if (isAbove(shape.kurtosis(), shape.offKurtosis(), normality.kurtosis())) {
                return false;
            }
        }
        return normality.holds(moments());
    }

    private static boolean isBelow(double value, double off, double limit) {
        return value + off < limit - NEAR * Math.max(1, Math.abs(limit));
    }

    private static boolean isAbove(double value, double off, double limit) {
        return value - off > limit + NEAR * Math.max(1, Math.abs(limit));
    }

    /** Returns whether the long tail, if there is one, is that of large numbers. */
    boolean isTailAbove() {
        return Math.abs(shape.skewness()) > shape.offSkewness()
                ? shape.skewness() > 0
                : moments().skewness().orElse(0) >= 0;
    }

    private Moments moments() {
        if (moments == null) {
            moments = Moments.of(numbers.clamped(below, above));
        }
        return moments;
    }
}
