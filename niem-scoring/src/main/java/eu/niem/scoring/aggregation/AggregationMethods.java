package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;
import java.util.List;

/** The aggregations of the library. */
final class AggregationMethods {
    private static final List<Method<?>> ALL = List.of(
            ArithmeticMean.METHOD,
            GeometricMean.METHOD,
            HarmonicMean.METHOD,
            PowerMean.METHOD,
            Minimum.METHOD,
            Maximum.METHOD,
            Median.METHOD,
            OrderedWeightedAverage.METHOD,
            MeanMin.METHOD,
            MazziottaPareto.METHOD,
            Sum.METHOD,
            BenefitOfTheDoubt.METHOD,
            Copeland.METHOD,
            BordaCount.METHOD,
            Kemeny.METHOD,
            Wroclaw.METHOD,
            Product.METHOD,
            Ratio.METHOD,
            Topsis.METHOD);

    private AggregationMethods() {}

    /** Returns all methods, in the order in which messages name them. */
    static List<Method<?>> all() {
        return ALL;
    }
}
