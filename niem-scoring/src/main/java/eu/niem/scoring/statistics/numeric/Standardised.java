package eu.niem.scoring.statistics.numeric;

import eu.niem.core.panel.Column;
import java.util.stream.IntStream;

/**
 * A standardised column: the differences of its numbers from their mean, in sample standard deviations. They are scaled
 * by the largest difference first, so that no square is too large or too small for a double.
 */
public final class Standardised {
    private final double mean;
    private final double largest;
    private final double deviation;
    private final double[] numbers;

    /** Standardises a column without missing numbers, of two rows or more that are not all the same. */
    public Standardised(Column column) {
        this(column.present());
    }

    private Standardised(double... raw) {
        mean = mean(raw);
        double most = 0;
        for (double number : raw) {
            most = Math.max(most, Math.abs(number - mean));
        }
        largest = most;
        double squares = 0;
        for (double number : raw) {
            double difference = (number - mean) / largest;
            squares += difference * difference;
        }
        deviation = Math.sqrt(squares / (raw.length - 1));
        numbers = new double[raw.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = apply(raw[row]);
        }
    }

    private static double mean(double[] raw) {
        double first = 0;
        for (double number : raw) {
            first += number / raw.length;
        }
        double correction = 0;
        for (double number : raw) {
            correction += (number - first) / raw.length;
        }
        return first + correction;
    }

    /**
     * Returns the correlation over the rows in which both columns have a number; not a number where it is undefined.
     */
    public static double correlation(Column first, Column second) {
        int[] both = IntStream.range(0, first.size())
                .filter(row -> first.isPresent(row) && second.isPresent(row))
                .toArray();
        double[] one = first.select(both).present();
        double[] other = second.select(both).present();
        boolean defined = both.length > 1 && !CompleteRows.isConstant(one) && !CompleteRows.isConstant(other);
        return defined ? new Standardised(one).correlation(new Standardised(other)) : Double.NaN;
    }

    /** Standardises a number with the mean and standard deviation of this column. */
    public double apply(double number) {
        return (number - mean) / largest / deviation;
    }

    /** Returns the sample standard deviation. */
    public double deviation() {
        return deviation * largest;
    }

    /** Returns the correlation with another column over the same rows. */
    public double correlation(Standardised other) {
        double sum = 0;
        for (int row = 0; row < numbers.length; row++) {
            sum += numbers[row] * other.numbers[row];
        }
        return Math.max(-1, Math.min(1, sum / (numbers.length - 1))); // rounding may pass 1
    }

    /** Returns the matrix of correlations of columns with each other. */
    public static double[][] correlations(Standardised... columns) {
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = columns[i].correlation(columns[j]);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }
}
