package eu.niem.scoring.normalisation;

import eu.niem.scoring.method.Method;

/** The normalisations that come with the library; all are records, equal where their parameters are. */
sealed interface StandardNormaliser extends Normaliser
        permits Points,
                Goalposts,
                MinMax,
                ZScore,
                Rank,
                PercentileRank,
                Percentile,
                Borda,
                DistanceToTarget,
                DistanceToReference,
                FractionOfBest,
                RatioToMean,
                RatioToWorst,
                RatioToReference,
                AboveBelowMean,
                Categorical,
                Cyclical,
                BalanceOfOpinions,
                AnnualDifference,
                AdjustedMazziottaPareto,
                NoNormalisation {
    @Override
    default String methodName() {
        return Method.nameOf(this, NormalisationMethods.all());
    }
}
