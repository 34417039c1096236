package eu.niem.scoring.aggregation;

import eu.niem.scoring.method.Method;

/** The aggregations that come with the library; all are records, equal where their parameters are. */
sealed interface StandardAggregator extends Aggregator
        permits ArithmeticMean,
                GeometricMean,
                HarmonicMean,
                PowerMean,
                Minimum,
                Maximum,
                Median,
                Sum,
                Product,
                Ratio,
                OrderedWeightedAverage,
                MeanMin,
                MazziottaPareto,
                Wroclaw,
                BenefitOfTheDoubt,
                Copeland,
                BordaCount,
                Kemeny,
                Topsis {
    @Override
    default String methodName() {
        return Method.nameOf(this, AggregationMethods.all());
    }
}
