package eu.niem.scoring.statistics.regression;

import eu.niem.scoring.statistics.numeric.CentredNumbers;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The straight line of least squares through points, with the slope <i>b = &Sigma; (x &minus; x&#772;)(y &minus;
 * y&#772;) / &Sigma; (x &minus; x&#772;)<sup>2</sup></i>, through the means of both.
 *
 * <ul>
 *   <li>Pairs in which either number is missing are left out; the order of pairs changes no bit.
 *   <li>Fewer than two different x have no line.
 *   <li>Two points lie on their line: its slope has no error.
 * </ul>
 *
 * @param n the number of points it goes through
 * @param slope the change of y for every 1 of x
 * @param error the standard error of the slope; null below three points
 * @param meanOfX the mean of x
 * @param meanOfY the mean of y, which is the height of the line there
 * @param explained the share of the variance of y that the line explains, from 0 to 1; null where y is the same
 *     everywhere
 */
public record LeastSquaresLine(
        int n,
        double slope,
        @Nullable Double error,
        double meanOfX,
        double meanOfY,
        @Nullable Double explained) implements Serializable {

    /**
     * Fits the line through points.
     *
     * @param x numbers, null where one is missing
     * @param y as many numbers, in the same order
     * @return empty where there are fewer than two different x
     * @throws IllegalArgumentException if there are not as many x as y, or a number is not finite
     */
    public static Optional<LeastSquaresLine> through(
            List<? extends @Nullable Double> x, List<? extends @Nullable Double> y) {
        Pairs pairs = Pairs.complete(x, y);
        int n = pairs.size();
        if (!pairs.firstVaries()) {
            return Optional.empty();
        }
        CentredNumbers xs = pairs.centredFirst();
        CentredNumbers ys = pairs.centredSecond();
        double[] fromX = xs.differences();
        double[] fromY = ys.differences();
        double xx = ExactSum.ofSquares(fromX);
        double yy = ExactSum.ofSquares(fromY);
        double slope = ExactSum.ofProducts(fromX, fromY) / xx;
        double residual = residual(fromX, fromY, slope);
        double unit = ys.unit() / xs.unit(); // all of the above is in units of the largest differences
        Double error = n < 3 ? null : (Double) (unit * Math.sqrt(residual / (n - 2) / xx));
        Double explained = yy == 0 ? null : (Double) Math.max(0, Math.min(1, 1 - residual / yy));
        return Optional.of(new LeastSquaresLine(n, unit * slope, error, xs.mean(), ys.mean(), explained));
    }

    private static double residual(double[] fromX, double[] fromY, double slope) {
        double[] left = new double[fromX.length];
        Arrays.setAll(left, i -> fromY[i] - slope * fromX[i]);
        return ExactSum.ofSquares(left);
    }

    /** Returns the height of the line at an x. */
    public double at(double x) {
        return meanOfY + slope * (x - meanOfX);
    }
}
