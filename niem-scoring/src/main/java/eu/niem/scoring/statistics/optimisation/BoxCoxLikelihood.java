package eu.niem.scoring.statistics.optimisation;

import eu.niem.core.internal.SortedNumbers;
import eu.niem.scoring.statistics.description.Moments;
import java.util.Arrays;

/**
 * The profile log-likelihood of a Box-Cox transform: how well it brings numbers to a normal distribution. It is
 * <i>L(&lambda;) = &minus;(n/2) ln(&Sigma;(y &minus; y&#772;)<sup>2</sup>/n) + (&lambda; &minus; 1) &Sigma; ln z</i> of
 * the transformed numbers <i>y = (z<sup>&lambda;</sup> &minus; 1)/&lambda;</i>.
 *
 * <p>Source: Box and Cox (1964), doi:10.1111/j.2517-6161.1964.tb00553.x, equation 8.
 */
public final class BoxCoxLikelihood {
    private static final double WIDEST = 5;
    private static final int STEPS = 200;
    private static final double TOLERANCE = 1e-9;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final double[] logarithms;
    private final double sumOfLogarithms;

    private BoxCoxLikelihood(double[] numbers, double shift) {
        double[] sorted = SortedNumbers.of(numbers).toArray();
        logarithms = new double[sorted.length];
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (!(sorted[i] + shift > 0)) {
                throw new IllegalArgumentException(
                        "the shift must bring every number above 0, but " + sorted[i] + " + " + shift + " is not");
            }
            logarithms[i] = StrictMath.log(sorted[i] + shift);
            sum += logarithms[i];
        }
        sumOfLogarithms = sum;
    }

    /**
     * Returns the &lambda; of greatest likelihood from &minus;5 to 5, to about 1e-9. It takes the best of a grid, then
     * golden sections around it.
     *
     * @param numbers at least two different ones
     * @param shift added to each number, so that all are above 0
     * @throws IllegalArgumentException if a number is not above 0 after that
     */
    public static double best(double[] numbers, double shift) {
        BoxCoxLikelihood likelihood = new BoxCoxLikelihood(numbers, shift);
        double step = 2 * WIDEST / STEPS;
        double best = 0;
        for (int i = 0; i <= STEPS; i++) {
            double lambda = (i - STEPS / 2) * step;
            if (likelihood.of(lambda) > likelihood.of(best)) {
                best = lambda;
            }
        }
        return likelihood.maximum(Math.max(-WIDEST, best - step), Math.min(WIDEST, best + step));
    }

    private double maximum(double from, double to) {
        double low = from;
        double high = to;
        while (high - low > TOLERANCE) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (of(left) >= of(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /** Returns the log-likelihood without its constant; negative infinity where a power is too large to be computed. */
    private double of(double lambda) {
        double[] transformed = new double[logarithms.length];
        for (int i = 0; i < transformed.length; i++) {
            transformed[i] = lambda == 0 ? logarithms[i] : StrictMath.expm1(lambda * logarithms[i]) / lambda;
        }
        if (!Arrays.stream(transformed).allMatch(Double::isFinite)) {
            return Double.NEGATIVE_INFINITY;
        }
        double sd = Moments.of(transformed).sd().orElse(0);
        return -transformed.length * StrictMath.log(sd) + (lambda - 1) * sumOfLogarithms;
    }
}
