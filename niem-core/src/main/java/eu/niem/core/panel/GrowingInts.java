package eu.niem.core.panel;

import java.util.Arrays;

/** Whole numbers by the number of their row, as they come; 0 where none came. */
final class GrowingInts {
    private static final int LEAST = 16;

    private int[] numbers = new int[0];

    void set(int row, int number) {
        if (row >= numbers.length) {
            numbers =
                    Arrays.copyOf(numbers, Math.max(LEAST, Math.max(row + 1, numbers.length + (numbers.length >> 1))));
        }
        numbers[row] = number;
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    int get(int row) {
        return row < numbers.length ? numbers[row] : 0;
    }

    /** Returns the numbers of rows in another order. */
    int[] ordered(int[] rows) {
        int[] ordered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ordered[i] = get(rows[i]);
        }
        return ordered;
    }
}
