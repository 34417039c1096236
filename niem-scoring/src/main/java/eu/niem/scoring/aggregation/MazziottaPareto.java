package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.WeightedMean;

/**
 * {@code mazziotta-pareto}: the mean of the children, lowered or raised by how unbalanced they are. It is <i>M &minus;
 * S cv</i> or <i>M + S cv</i> with <i>cv = S / M</i>, where M is their weighted mean and S their standard deviation
 * around it.
 *
 * <ul>
 *   <li>On z-scores of mean 100 and standard deviation 10 it is the Mazziotta-Pareto index. The authors take the
 *       standard deviation of the n areas with divisor n: {@code z-score} with {@code divisor} n. On the normalisation
 *       {@code adjusted-mazziotta-pareto} it is the adjusted index, which compares over time.
 *   <li>{@code minus} where more is better, as after every normalisation of this library: imbalance lowers the score.
 *       {@code plus} for an index of something bad, in which the children are left with more as worse.
 *   <li><i>S<sup>2</sup> = &Sigma; w<sub>i</sub> (x<sub>i</sub> &minus; M)<sup>2</sup> / &Sigma; w<sub>i</sub></i>;
 *       with the divisor {@code n-1} times n / (n &minus; 1), n being how many children there are.
 *   <li>One child alone is not unbalanced: its score. A child that rises may lower the score, if it adds imbalance.
 *   <li>Undefined where the mean is 0 or less: there is no coefficient of variation.
 * </ul>
 *
 * <p>Source: M. Mazziotta and A. Pareto, On a generalized non-compensatory composite index for measuring socio-economic
 * phenomena, Social Indicators Research 127 (2016), doi:10.1007/s11205-015-0998-2.
 *
 * @param penalty whether imbalance is taken off the mean or added
 * @param divisor what the squared distances from the mean are divided by
 */
public record MazziottaPareto(Penalty penalty, Moments.Divisor divisor) implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE,
                    "mazziotta-pareto",
                    MazziottaPareto.class,
                    with -> new MazziottaPareto(
                            with.choice("penalty", Penalty.class, Penalty.MINUS),
                            with.choice("divisor", Moments.Divisor.class, Moments.Divisor.N)))
            .withAliases("ci_mpi");

    /** The choice whether imbalance is taken off the mean or added. */
    public enum Penalty {
        /** Imbalance lowers the score. */
        MINUS,
        /** Imbalance raises the score. */
        PLUS
    }

    /** Checks the parameters. */
    public MazziottaPareto {
        Require.notNull("penalty", penalty);
        Require.notNull("divisor", divisor);
    }

    /** Makes the method for scores of which more is better, with the divisor of the authors. */
    public static MazziottaPareto standard() {
        return new MazziottaPareto(Penalty.MINUS, Moments.Divisor.N);
    }

    /** Returns a copy that takes imbalance off the mean or adds it. */
    public MazziottaPareto withPenalty(Penalty newPenalty) {
        return new MazziottaPareto(newPenalty, divisor);
    }

    /** Returns a copy with another divisor of the squared distances from the mean. */
    public MazziottaPareto withDivisor(Moments.Divisor newDivisor) {
        return new MazziottaPareto(penalty, newDivisor);
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double mean = new ArithmeticMean().aggregate(values, weights, count);
        if (!(mean > 0)) {
            return Double.NaN;
        }
        double imbalance = imbalance(values, weights, count, mean);
        return penalty == Penalty.MINUS ? mean - imbalance : mean + imbalance;
    }

    /** Returns the variance divided by the mean, by way of squares that are neither too large nor too small. */
    private double imbalance(double[] values, double[] weights, int count, double mean) {
        double farthest = 0;
        for (int i = 0; i < count; i++) {
            farthest = Math.max(farthest, Math.abs(values[i] - mean));
        }
        if (farthest == 0) {
            return 0;
        }
        double[] squares = new double[count];
        for (int i = 0; i < count; i++) {
            double distance = (values[i] - mean) / farthest;
            squares[i] = distance * distance;
        }
        double variance = WeightedMean.of(squares, weights, count);
        if (divisor == Moments.Divisor.N_1 && count > 1) {
            variance *= count / (count - 1.0);
        }
        return variance * (farthest / mean) * farthest;
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        double mean = new ArithmeticMean().aggregate(values, weights, count);
        return mean > 0
                ? "the imbalance of these children is too large for a number"
                : "a Mazziotta-Pareto index has no value where the mean of the children is " + ShortestDecimal.of(mean)
                        + ": normalise to a scale whose mean is far above 0, such as z-scores of mean 100 and standard"
                        + " deviation 10";
    }
}
