package eu.niem.core.result;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The answer to whether two scores are equal: they are if they round, half to even, to the same multiple of
 * 10<sup>exponent</sup>. That is {@value #DIGITS} digits below the scale of the scores, so what the last bits of
 * arithmetic do never makes a difference.
 *
 * <ul>
 *   <li>The scale is the power of ten at or above the largest magnitude, as of the children that a score is made of.
 *   <li>Being equal is an equivalence, and rounding keeps the order: equal scores can share a rank.
 *   <li>Numbers are rounded as they are in binary, exactly; the result is the double nearest to the decimal number.
 *   <li>Without any magnitude, or where all is 0, the scale is 100.
 * </ul>
 *
 * @param exponent the power of ten to whose multiples numbers are rounded, from &minus;335 to 297
 */
public record Resolution(int exponent) implements Serializable {
    /** The digits that count below the scale. */
    public static final int DIGITS = 12;

    private static final int LEAST = -335;
    private static final int GREATEST = 297;
    private static final Resolution STANDARD = new Resolution(2 - DIGITS);

    /** The powers of ten that a double is exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final double COUNTED = 0x1p51; // halves are doubles below it

    /** Checks that the exponent is one of a scale that numbers can have. */
    public Resolution {
        Require.that(
                exponent >= LEAST && exponent <= GREATEST,
                "the exponent of a resolution",
                "lie from " + LEAST + " to " + GREATEST,
                exponent);
    }

    /** Makes the resolution of a scale to 100, where nothing is known of the scores. */
    public static Resolution standard() {
        return STANDARD;
    }

    /**
     * Makes the resolution of scores whose children are no larger than a number.
     *
     * @param largest the largest magnitude, finite and 0 or more; 0 where there is none
     */
    public static Resolution of(double largest) {
        Require.notNegative("the largest magnitude", largest);
        if (largest == 0) {
            return STANDARD;
        }
        return new Resolution(scale(largest) - DIGITS);
    }

    /** Returns the least power of ten whose nearest double is not below a number above 0. */
    private static int scale(double largest) {
        int last = POWERS.length - 1;
        if (largest > POWERS[last] || largest < 1 / POWERS[last]) {
            BigDecimal exact = new BigDecimal(largest);
            int scale = exact.precision() - exact.scale();
            return Double.parseDouble("1e" + (scale - 1)) >= largest ? scale - 1 : scale;
        }
        int power = 0;
        if (largest > 1) {
            while (POWERS[power] < largest) {
                power++;
            }
            return power;
        }
        while (power < last && 1 / POWERS[power + 1] >= largest) {
            power++;
        }
        return -power;
    }

    /** Makes the resolution of numbers that are compared among themselves; {@code NaN} stands for none. */
    public static Resolution among(double... numbers) {
        double largest = 0;
        for (double number : Require.notNull("numbers", numbers)) {
            double size = Math.abs(number);
            if (size > largest && Double.isFinite(size)) {
                largest = size;
            }
        }
        return of(largest);
    }

    /** Returns the coarser of two resolutions, for scores that are of one each. */
    public Resolution coarser(Resolution other) {
        return Require.notNull("other", other).exponent > exponent ? other : this;
    }

    /**
     * Rounds a number to a multiple of 10<sup>exponent</sup>, half to even.
     *
     * @param number any; {@code NaN} and infinities stay
     * @return the double nearest to the multiple, never &minus;0
     */
    public double round(double number) {
        int places = -exponent;
        int size = Math.abs(places);
        if (size >= POWERS.length) {
            return exactly(number);
        }
        double power = POWERS[size];
        double scaled = places >= 0 ? number * power : number / power;
        if (!(Math.abs(scaled) < COUNTED)) {
            return exactly(number);
        }
        double units = Math.rint(scaled);
        if (Math.abs(scaled - units) == 0.5) {
            double beyond = places >= 0 ? Math.fma(number, power, -scaled) : Math.fma(-scaled, power, number);
            units = beyond == 0 ? units : beyond > 0 ? Math.ceil(scaled) : Math.floor(scaled);
        }
        return (places >= 0 ? units / power : units * power) + 0.0;
    }

    private double exactly(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number)
                                .setScale(-exponent, RoundingMode.HALF_EVEN)
                                .doubleValue()
                        + 0.0
                : number;
    }

    /** Returns whether two scores are equal; {@code NaN} equals nothing. */
    public boolean equal(double one, double other) {
        return one == other || round(one) == round(other);
    }

    /** Returns the difference of two scores; 0 where they are equal. */
    public double difference(double from, double to) {
        return equal(from, to) ? 0 : to - from;
    }
}
