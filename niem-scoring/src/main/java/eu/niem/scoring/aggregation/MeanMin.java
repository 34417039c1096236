package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;

/**
 * {@code mean-min}: the weighted mean less a penalty for how far the lowest child lies below it, <i>M &minus; &alpha;
 * (&radic;((M &minus; min)<sup>2</sup> + &beta;<sup>2</sup>) &minus; &beta;)</i>. It lies between the minimum (&alpha;
 * = 1, &beta; = 0) and the mean (&alpha; = 0): how much of a low child others can make up for is a choice.
 *
 * <ul>
 *   <li>&beta; = 0 takes &alpha; times the whole distance off; the larger &beta;, in points of the scores, the less a
 *       small distance costs.
 *   <li>It is taken of each area's own children, on the scale they have been normalised to.
 * </ul>
 *
 * <p>Source: R. Casadio Tarabusi and G. Guarini, An unbalance adjustment method for development indicators, Social
 * Indicators Research 112 (2013), doi:10.1007/s11205-012-0070-4.
 *
 * @param alpha the strength of the penalty, from 0 to 1
 * @param beta the distance that costs little, 0 or more
 */
public record MeanMin(double alpha, double beta) implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
                    Aggregator.ROLE,
                    "mean-min",
                    MeanMin.class,
                    with -> new MeanMin(with.number("alpha", 0.5), with.number("beta", 0)))
            .withAliases("ci_mean_min");

    /** Checks the parameters. */
    public MeanMin {
        if (!(alpha >= 0 && alpha <= 1) || !(beta >= 0) || !Double.isFinite(beta)) {
            throw new IllegalArgumentException("'mean-min' must have an 'alpha' from 0 to 1 and a finite 'beta' of 0 or"
                    + " more, but was " + alpha + " and " + beta);
        }
    }

    /** Makes the method that takes half of the distance between mean and minimum off. */
    public static MeanMin standard() {
        return new MeanMin(0.5, 0);
    }

    /** Returns a copy with another strength of the penalty. */
    public MeanMin withAlpha(double newAlpha) {
        return new MeanMin(newAlpha, beta);
    }

    /** Returns a copy with another distance that costs little. */
    public MeanMin withBeta(double newBeta) {
        return new MeanMin(alpha, newBeta);
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double mean = new ArithmeticMean().aggregate(values, weights, count);
        double least = new Minimum().aggregate(values, weights, count);
        double distance = mean - least;
        if (!(distance > 0)) {
            return mean;
        }
        // the difference of root and beta without the loss of digits where beta is large
        return mean - alpha * (distance * (distance / (StrictMath.hypot(distance, beta) + beta)));
    }
}
