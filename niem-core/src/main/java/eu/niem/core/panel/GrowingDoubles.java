package eu.niem.core.panel;

import java.util.Arrays;

/** Numbers by the number of their row, as they come; not a number where none came. */
final class GrowingDoubles {
    private static final int LEAST = 16;

    private double[] numbers = new double[0];

    void set(int row, double number) {
        if (row >= numbers.length) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(LEAST, Math.max(row + 1, before + (before >> 1))));
            Arrays.fill(numbers, before, numbers.length, Double.NaN);
        }
        numbers[row] = number;
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    double get(int row) {
        return row < numbers.length ? numbers[row] : Double.NaN;
    }

    /** Returns the numbers of rows in another order. */
    double[] ordered(int[] rows) {
        double[] ordered = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ordered[i] = get(rows[i]);
        }
        return ordered;
    }
}
