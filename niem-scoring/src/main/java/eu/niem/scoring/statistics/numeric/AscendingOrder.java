package eu.niem.scoring.statistics.numeric;

/**
 * The order of numbers from the least to the greatest, found digit by digit. The indexes are dealt out by the last byte
 * of the numbers, then by the byte before it, and so on, each time in the order so far. That takes a few steps for each
 * number, and compares none.
 *
 * <p>Source: Knuth, The Art of Computer Programming, volume 3 (2nd edition, 1998), section 5.2.5.
 */
public final class AscendingOrder {
    private static final int DIGITS = 1 << Byte.SIZE;

    private AscendingOrder() {}

    /**
     * Returns the indexes of numbers in ascending order; those of equal numbers keep their order.
     *
     * @param numbers none is {@code NaN}; the two zeros are one number
     */
    public static int[] of(double... numbers) {
        long[] keys = new long[numbers.length];
        int[] order = new int[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(numbers[i] + 0.0); // one zero
            order[i] = i;
        }
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            order = dealt(order, keys, shift);
        }
        return order;
    }

    /**
     * Returns bits that, read without a sign, are in the order of the numbers: of a negative number all are inverted,
     * of any other the sign alone.
     */
    private static long key(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
    }

    private static int[] dealt(int[] order, long[] keys, int shift) {
        int[] next = new int[DIGITS];
        for (long key : keys) {
            next[digit(key, shift)]++;
        }
        int before = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = next[digit];
            if (count == keys.length) {
                return order; // all have this digit
            }
            next[digit] = before;
            before += count;
        }
        int[] dealt = new int[order.length];
        for (int i : order) {
            dealt[next[digit(keys[i], shift)]++] = i;
        }
        return dealt;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }
}
