package eu.niem.core.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes a number as the shortest decimal text that reads back to the same bits. The text is the same on every JDK
 * ({@link Double#toString} is not always the shortest before JDK 19).
 */
public final class ShortestDecimal {
    private static final double WHOLE = 1e15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final double TINY = 1e-290;
    private static final int SURE_DIGITS = 15;
    private static final int LONGEST_PLAIN = 25;

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
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String plain = shortest.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : shortest.toString();
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
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(digits)));
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        return text.insert(text.length() - decimals, '.')
                .insert(0, digits < 0 ? "-" : "")
                .toString();
    }

    /**
     * Searches the fewest digits that read back. Just below a power of two, where doubles lie twice as dense, that may
     * be the farther neighbour.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = Math.abs(number) < TINY ? 1 : SURE_DIGITS; ; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == number) {
                return nearest;
            }
            BigDecimal farther = exact.round(new MathContext(digits, RoundingMode.UP));
            if (farther.doubleValue() == number) {
                return farther;
            }
        }
    }
}
