package eu.niem.core.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a number as the shortest decimal text that reads back to the same bits. The text is the same on every JDK
 * ({@link Double#toString} is not always the shortest before JDK 19).
 */
public final class ShortestDecimal {
    private static final double WHOLE = 1e15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final int LONGEST_PLAIN = 25;
    private static final long[] LONG_POWERS = new long[19];

    static {
        LONG_POWERS[0] = 1;
        for (int i = 1; i < LONG_POWERS.length; i++) {
            LONG_POWERS[i] = 10 * LONG_POWERS[i - 1];
        }
    }

    private ShortestDecimal() {}

    /**
     * Returns the text of a number: without a fraction where there is none, with an exponent where it would otherwise
     * be longer than 25 characters.
     *
     * @param number finite
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a number must be finite, but was '" + number + "'");
        }
        if (Math.abs(number) < WHOLE && number == Math.rint(number)) {
            boolean negativeZero = number == 0 && 1 / number < 0;
            return negativeZero ? "-0" : Long.toString((long) number);
        }
        String few = fewDecimals(number);
        if (!few.isEmpty()) {
            return few;
        }
        ShortestDigits shortest = ShortestDigits.of(Math.abs(number)).stripped();
        long digits = number < 0 ? -shortest.digits() : shortest.digits();
        int decimals = -shortest.exponent();
        if (decimals > 0 && plainLength(digits, decimals) <= LONGEST_PLAIN) {
            return plain(digits, decimals);
        }
        BigDecimal decimal = BigDecimal.valueOf(digits, decimals);
        String plain = decimal.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : decimal.toString();
    }

    /**
     * Returns the text of the shortest decimal of a number, rounded to so many decimals. Halves are rounded away from
     * zero; what rounds to 0 has no sign.
     *
     * @param number finite
     * @param decimals 0 or more
     */
    public static String rounded(double number, int decimals) {
        if (number == 0) {
            return fixed(0, decimals);
        }
        ShortestDigits shortest = ShortestDigits.of(Math.abs(number));
        int shift = decimals + shortest.exponent(); // by how many places the digits move to the left
        if (shift > 0 && (shift >= LONG_POWERS.length || shortest.digits() >= Long.MAX_VALUE / LONG_POWERS[shift])) {
            return new BigDecimal(of(number))
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        long digits;
        if (shift >= 0) {
            digits = shortest.digits() * LONG_POWERS[shift];
        } else if (-shift < LONG_POWERS.length) {
            long power = LONG_POWERS[-shift];
            long rest = shortest.digits() % power;
            digits = shortest.digits() / power + (rest >= power - rest ? 1 : 0);
        } else {
            digits = 0; // far below half of the last place
        }
        return fixed(number < 0 ? -digits : digits, decimals);
    }

    private static String fixed(long digits, int decimals) {
        return decimals == 0 ? Long.toString(digits) : plain(digits, decimals);
    }

    /** Returns how many signs a number with decimals takes without an exponent. */
    private static int plainLength(long digits, int decimals) {
        String text = Long.toString(Math.abs(digits));
        return (digits < 0 ? 1 : 0) + 1 + Math.max(text.length(), decimals + 1);
    }

    /**
     * Returns the text of a number with few decimals, as most have; empty if it has more. Of the numbers with up to 15
     * digits only one reads back to the same bits, and digits divided by a power of ten are what is read back.
     */
    private static String fewDecimals(double number) {
        for (int decimals = 1; decimals < POWERS.length; decimals++) {
            double digits = Math.rint(number * POWERS[decimals]);
            if (Math.abs(digits) >= WHOLE) {
                return "";
            }
            if (digits / POWERS[decimals] == number) {
                return plain((long) digits, decimals);
            }
        }
        return "";
    }

    private static String plain(long digits, int decimals) {
        String text = Long.toString(Math.abs(digits));
        int whole = text.length() - decimals;
        StringBuilder plain = new StringBuilder(LONGEST_PLAIN).append(digits < 0 ? "-" : "");
        if (whole > 0) {
            return plain.append(text, 0, whole)
                    .append('.')
                    .append(text, whole, text.length())
                    .toString();
        }
        return plain.append("0.").append("0".repeat(-whole)).append(text).toString();
    }
}
