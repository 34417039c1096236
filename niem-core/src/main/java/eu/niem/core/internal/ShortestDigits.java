package eu.niem.core.internal;

import java.math.BigInteger;

/**
 * The fewest decimal digits that read back to a double, and of those the nearest to it: <i>digits &times;
 * 10<sup>exponent</sup></i>. Of the decimals between the midpoints to the two neighbouring doubles it takes the one
 * with the largest power of ten, by multiplying with powers of ten that are known to 126 bits.
 *
 * <p>Source: R. Giulietti, The Schubfach way to render doubles (2020), figure 7 and section 9.
 *
 * @param digits above 0; may end in zeros
 * @param exponent the power of ten
 */
record ShortestDigits(long digits, int exponent) {
    private static final int MANTISSA_BITS = 52;
    private static final long HIDDEN_BIT = 1L << MANTISSA_BITS;
    private static final int LEAST_BINARY = -1074;
    private static final int LEAST_DECIMAL = -324;
    private static final int GREATEST_DECIMAL = 292;
    private static final long LOW_63_BITS = Long.MAX_VALUE;

    /** Finds the digits of a number above 0 and below infinity. */
    static ShortestDigits of(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int biased = (int) (bits >>> MANTISSA_BITS);
        long fraction = bits & (HIDDEN_BIT - 1);
        return biased == 0
                ? of(fraction, LEAST_BINARY, false)
                : of(HIDDEN_BIT | fraction, LEAST_BINARY + biased - 1, fraction == 0 && biased > 1);
    }

    /**
     * Finds the digits of <i>c &times; 2<sup>q</sup></i>.
     *
     * @param narrow whether the neighbour below is half as far away as the one above
     */
    private static ShortestDigits of(long c, int q, boolean narrow) {
        int k = narrow ? floorLog10ThreeQuartersPow2(q) : floorLog10Pow2(q);
        int shift = q + floorLog2Pow10(-k) + 2;
        long high = Powers.HIGH[k - LEAST_DECIMAL];
        long low = Powers.LOW[k - LEAST_DECIMAL];
        long out = c & 1; // the bounds themselves read back only where c is even
        long value = product(high, low, (4 * c) << shift);
        long below = product(high, low, (4 * c - (narrow ? 1 : 2)) << shift) + out;
        long above = product(high, low, (4 * c + 2) << shift) - out;
        long s = value >> 2;
        if (s >= 10) {
            long shorter = s / 10 * 10;
            boolean lowerReads = below <= 4 * shorter;
            boolean upperReads = 4 * (shorter + 10) <= above;
            if (lowerReads != upperReads) {
                return new ShortestDigits(lowerReads ? shorter : shorter + 10, k);
            }
        }
        boolean lowerReads = below <= 4 * s;
        boolean upperReads = 4 * (s + 1) <= above;
        if (lowerReads != upperReads) {
            return new ShortestDigits(lowerReads ? s : s + 1, k);
        }
        long beyondHalf = value - 2 * (2 * s + 1);
        boolean down = beyondHalf < 0 || (beyondHalf == 0 && (s & 1) == 0);
        return new ShortestDigits(down ? s : s + 1, k);
    }

    /** Returns the same number without zeros at the end of its digits. */
    ShortestDigits stripped() {
        long rest = digits;
        int power = exponent;
        while (rest % 10 == 0) {
            rest /= 10;
            power++;
        }
        return new ShortestDigits(rest, power);
    }

    /** Returns the upper bits of a product with a power of ten, the last of them set where any bit below is. */
    private static long product(long high, long low, long factor) {
        long x1 = Math.multiplyHigh(low, factor);
        long y0 = high * factor;
        long y1 = Math.multiplyHigh(high, factor);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | (((z & LOW_63_BITS) + LOW_63_BITS) >>> 63);
    }

    private static int floorLog10Pow2(int exponent) {
        return (int) ((exponent * 661_971_961_083L) >> 41);
    }

    private static int floorLog10ThreeQuartersPow2(int exponent) {
        return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2Pow10(int exponent) {
        return (int) ((exponent * 913_124_641_741L) >> 38);
    }

    /** The powers 10<sup>&minus;k</sup>, rounded up to 126 bits, of which the upper and lower 63 stand apart. */
    private static final class Powers {
        static final long[] HIGH = new long[GREATEST_DECIMAL - LEAST_DECIMAL + 1];
        static final long[] LOW = new long[HIGH.length];

        static {
            for (int k = LEAST_DECIMAL; k <= GREATEST_DECIMAL; k++) {
                int shift = 125 - floorLog2Pow10(-k);
                BigInteger power = BigInteger.TEN.pow(Math.abs(k));
                BigInteger scaled = k <= 0
                        ? shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift)
                        : BigInteger.ONE.shiftLeft(shift).divide(power);
                BigInteger above = scaled.add(BigInteger.ONE);
                HIGH[k - LEAST_DECIMAL] = above.shiftRight(63).longValueExact();
                LOW[k - LEAST_DECIMAL] = above.longValue() & LOW_63_BITS;
            }
        }
    }
}
