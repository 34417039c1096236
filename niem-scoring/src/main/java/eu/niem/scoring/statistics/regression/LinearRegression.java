package eu.niem.scoring.statistics.regression;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.CentredNumbers;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A linear regression by least squares, <i>y = b<sub>0</sub> + b<sub>1</sub>x<sub>1</sub> + ... +
 * b<sub>k</sub>x<sub>k</sub></i>, over the rows in which outcome and predictors all have a number.
 *
 * <ul>
 *   <li>A predictor that is a combination of those before it, but for rounding, has the coefficient 0; so has one that
 *       is the same in all rows.
 *   <li>Without predictors the regression is the mean. Without a complete row there is no regression.
 * </ul>
 *
 * <p>Source: Gram-Schmidt orthogonalisation with a second pass, Bj&ouml;rck (1994), Linear Algebra and its Applications
 * 197&ndash;198, 297&ndash;316.
 */
public final class LinearRegression {
    private static final double COLLINEAR = 1e-10; // the length left of a predictor, as a share of its own

    private final int rows;
    private final double intercept;
    private final double[] coefficients;
    private final double unexplained;

    private LinearRegression(int rows, double intercept, double[] coefficients, double unexplained) {
        this.rows = rows;
        this.intercept = intercept;
        this.coefficients = coefficients;
        this.unexplained = unexplained;
    }

    /**
     * Fits the regression of a column on others.
     *
     * @param predictors columns with the same number of rows
     * @throws IllegalArgumentException if there is no row in which all have a number
     */
    public static LinearRegression of(Column outcome, List<Column> predictors) {
        int[] complete = complete(outcome, predictors);
        if (complete.length == 0) {
            throw new IllegalArgumentException("a regression of '" + outcome.id() + "' must have a row in which it and "
                    + predictors.stream().map(Column::id).toList() + " are all there, but there is none");
        }
        CentredNumbers y = new CentredNumbers(outcome.select(complete));
        List<CentredNumbers> xs = predictors.stream()
                .map(each -> new CentredNumbers(each.select(complete)))
                .toList();
        return new Orthogonal(xs).solve(y);
    }

    /**
     * Returns the share of an outcome's variance that one predictor explains: their squared correlation.
     *
     * @param least the number of rows in which both must have a number
     * @return 0 to 1; 0 where there are fewer rows, or either is the same in all of them
     */
    public static double share(Column outcome, Column predictor, int least) {
        Pairs pairs = Pairs.complete(outcome, predictor);
        double correlation = pairs.size() < least || !pairs.undefined().isEmpty() ? 0 : pairs.correlation();
        return correlation * correlation;
    }

    /** Returns the number of rows in which outcome and predictors all have a number. */
    public static int completeRows(Column outcome, List<Column> predictors) {
        return complete(outcome, predictors).length;
    }

    private static int[] complete(Column outcome, List<Column> predictors) {
        int[] complete = new int[outcome.size()];
        int count = 0;
        for (int row = 0; row < complete.length; row++) {
            if (outcome.isPresent(row)) {
                complete[count++] = row;
            }
        }
        for (Column predictor : predictors) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (predictor.isPresent(complete[i])) {
                    complete[kept++] = complete[i];
                }
            }
            count = kept;
        }
        return Arrays.copyOf(complete, count);
    }

    /** Returns the number of rows it was learned from. */
    public int rows() {
        return rows;
    }

    /** Returns the intercept b<sub>0</sub>. */
    public double intercept() {
        return intercept;
    }

    /** Returns the coefficients of the predictors, in their order. */
    public List<Double> coefficients() {
        return Arrays.stream(coefficients).boxed().toList();
    }

    /**
     * Returns the share of the outcome's variance that is explained, 0 to 1; empty where the outcome is the same in all
     * rows.
     */
    public OptionalDouble rSquared() {
        return Double.isNaN(unexplained) ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, 1 - unexplained));
    }

    /**
     * Returns the outcome predicted for values of the predictors.
     *
     * @param values as many as there are predictors, in their order
     */
    public double predict(List<Double> values) {
        if (values.size() != coefficients.length) {
            throw new IllegalArgumentException(
                    "there must be " + coefficients.length + " values, but were " + values.size());
        }
        ExactSum sum = new ExactSum();
        sum.add(intercept);
        for (int i = 0; i < coefficients.length; i++) {
            sum.addProduct(coefficients[i], values.get(i));
        }
        return sum.value();
    }

    /** Predictors decomposed into directions at right angles to each other. */
    private static final class Orthogonal {
        private final List<CentredNumbers> predictors;
        private final List<double[]> directions = new ArrayList<>();
        private final double[][] shares;

        Orthogonal(List<CentredNumbers> predictors) {
            this.predictors = predictors;
            this.shares = new double[predictors.size()][predictors.size()];
            for (int j = 0; j < predictors.size(); j++) {
                double[] left = predictors.get(j).differences();
                double length = length(left);
                for (int pass = 0; pass < 2; pass++) {
                    for (int i = 0; i < j; i++) {
                        shares[i][j] += takeOut(directions.get(i), left);
                    }
                }
                double rest = length(left);
                boolean kept = length > 0 && rest > COLLINEAR * length;
                shares[j][j] = kept ? rest : 0;
                directions.add(Arrays.stream(left)
                        .map(number -> kept ? number / rest : 0)
                        .toArray());
            }
        }

        LinearRegression solve(CentredNumbers outcome) {
            int k = predictors.size();
            double[] left = outcome.differences();
            double[] beta = new double[k];
            for (int j = 0; j < k; j++) {
                beta[j] = takeOut(directions.get(j), left);
            }
            for (int j = k - 1; j >= 0; j--) {
                for (int i = j + 1; i < k; i++) {
                    beta[j] -= shares[j][i] * beta[i];
                }
                beta[j] = shares[j][j] == 0 ? 0 : beta[j] / shares[j][j];
            }
            double intercept = outcome.mean();
            for (int j = 0; j < k; j++) {
                double unit = predictors.get(j).unit();
                beta[j] = unit == 0 ? 0 : beta[j] * outcome.unit() / unit;
                intercept -= beta[j] * predictors.get(j).mean();
            }
            double all = outcome.length();
            double share = length(left) / all;
            return new LinearRegression(left.length, intercept, beta, share * share);
        }

        /** Takes from numbers their share in a direction, and returns it. */
        private static double takeOut(double[] direction, double[] numbers) {
            double share = ExactSum.ofProducts(direction, numbers);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] -= share * direction[i];
            }
            return share;
        }

        private static double length(double[] numbers) {
            return Math.sqrt(ExactSum.ofSquares(numbers));
        }
    }
}
