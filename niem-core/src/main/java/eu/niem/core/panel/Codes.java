package eu.niem.core.panel;

import java.io.Serializable;
import java.util.Arrays;

/** A small number for each row, 0 or more, in one byte each where that is enough. */
final class Codes implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int BYTE = 0xFF;

    private final byte[] small;
    private final int[] large;

    private Codes(byte[] small, int[] large) {
        this.small = small;
        this.large = large;
    }

    /** Takes numbers, which nobody else may change. */
    static Codes of(int[] numbers) {
        int largest = 0;
        for (int number : numbers) {
            largest = Math.max(largest, number);
        }
        if (largest > BYTE) {
            return new Codes(new byte[0], numbers);
        }
        byte[] small = new byte[numbers.length];
        for (int row = 0; row < small.length; row++) {
            small[row] = (byte) numbers[row];
        }
        return new Codes(small, new int[0]);
    }

    int get(int row) {
        return large.length > 0 ? large[row] : small[row] & BYTE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codes codes && Arrays.equals(codes.small, small) && Arrays.equals(codes.large, large);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(small) + Arrays.hashCode(large);
    }
}
