package eu.niem.scoring.treatment;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.Moments;

/** The numbers of a column in units of their standard deviation. Where they do not vary, they say nothing of a row. */
final class Standing {
    private final double unit;
    private final double[] numbers; // 0 where there is none
    private final double[] present; // 1 where there is a number, 0 where there is none

    Standing(Column column) {
        unit = Moments.of(column).sd().orElse(0);
        numbers = new double[column.size()];
        present = new double[column.size()];
        for (int row = 0; row < numbers.length; row++) {
            if (varies() && column.isPresent(row)) {
                numbers[row] = of(column.get(row));
                present[row] = 1;
            }
        }
    }

    boolean varies() {
        return unit > 0;
    }

    /** Returns a number in the unit. */
    double of(double number) {
        return number / unit;
    }

    /** Returns the number in a row; {@code NaN} where there is none. */
    double get(int row) {
        return present[row] == 0 ? Double.NaN : numbers[row];
    }

    /**
     * Adds for each row its squared distance from a number, and that there is one. There is no branch, so that several
     * rows are taken at a time.
     */
    void addSquares(double own, double[] squares, double[] counts) {
        for (int row = 0; row < numbers.length; row++) {
            double difference = (own - numbers[row]) * present[row];
            squares[row] += difference * difference;
            counts[row] += present[row];
        }
    }
}
