package eu.niem.scoring.statistics.numeric;

import eu.niem.core.panel.Column;
import java.util.stream.IntStream;

/**
 * Numbers less their mean, in a unit in which the largest difference is 1, so that no square is too large or too small
 * for a double.
 */
public final class CentredNumbers {
    private final double mean;
    private final double rest; // what the mean is above the double that stands for it
    private final double unit;
    private final double[] differences;
    private final double squares;
    private final double length;

    /** Takes the mean from the numbers of a column that are there. */
    public CentredNumbers(Column column) {
        this(column.present());
    }

    /** Takes the mean from finite numbers. */
    public CentredNumbers(double... numbers) {
        Mean.Exactly exactly = Mean.exactly(numbers);
        mean = exactly.mean();
        rest = exactly.rest();
        differences = new double[numbers.length];
        double largest = 0;
        for (int i = 0; i < numbers.length; i++) {
            differences[i] = numbers[i] - mean - rest;
            largest = Math.max(largest, Math.abs(differences[i]));
        }
        unit = largest;
        for (int i = 0; i < numbers.length; i++) {
            differences[i] = unit == 0 ? 0 : differences[i] / unit;
        }
        squares = ExactSum.ofSquares(differences);
        length = Math.sqrt(squares);
    }

    /** Returns the mean. */
    public double mean() {
        return mean;
    }

    /** Returns what the true mean is above {@link #mean}: part of its last place. */
    public double rest() {
        return rest;
    }

    /** Returns the largest difference from the mean; 0 where all numbers are the same. */
    public double unit() {
        return unit;
    }

    /** Returns the differences in their order. */
    public double[] differences() {
        return differences.clone();
    }

    /** Returns the root of the sum of the squared differences. */
    public double length() {
        return length;
    }

    /** Returns the sample standard deviation; not a number below two numbers. */
    public double deviation() {
        return unit * deviationInUnits();
    }

    /** Returns the root of the sum of squared differences divided by a number. */
    public double deviation(double divisor) {
        return unit * (length / Math.sqrt(divisor));
    }

    private double deviationInUnits() {
        return length / Math.sqrt(differences.length - 1.0);
    }

    /** Returns the difference of any number from the mean, in sample standard deviations. */
    public double standardise(double number) {
        return (number - mean - rest) / unit / deviationInUnits();
    }

    /**
     * Returns Pearson's correlation with other numbers of the same count, from &minus;1 to 1; not a number where either
     * are constant. One root is taken, not two, so that numbers on a line give exactly 1 or &minus;1 where their
     * differences are exact.
     */
    public double correlation(CentredNumbers other) {
        return Math.max(-1, Math.min(1, product(other) / Math.sqrt(squares * other.squares))); // rounding
    }

    /** Returns the sum of the products with other differences, in units of both. */
    double product(CentredNumbers other) {
        return ExactSum.ofProducts(differences, other.differences);
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
        return defined ? new CentredNumbers(one).correlation(new CentredNumbers(other)) : Double.NaN;
    }

    /** Returns the correlations of columns over the same rows with each other. */
    public static double[][] correlations(CentredNumbers... columns) {
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
