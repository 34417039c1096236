package eu.niem.scoring.normalisation;

import eu.niem.scoring.method.Method;
import java.util.List;

/** The normalisations of the library, and the scalings that they learn. */
final class NormalisationMethods {
    private static final List<Method<?>> ALL = List.of(
            Points.METHOD,
            Goalposts.METHOD,
            MinMax.METHOD,
            AdjustedMazziottaPareto.METHOD,
            ZScore.METHOD,
            NoNormalisation.METHOD,
            Rank.METHOD,
            PercentileRank.METHOD,
            Percentile.METHOD,
            Borda.METHOD,
            DistanceToTarget.METHOD,
            DistanceToReference.METHOD,
            MinMax.DISTANCE_TO_BEST,
            FractionOfBest.METHOD,
            RatioToMean.METHOD,
            RatioToWorst.METHOD,
            RatioToReference.METHOD,
            AboveBelowMean.METHOD,
            Categorical.METHOD,
            Cyclical.METHOD,
            BalanceOfOpinions.METHOD,
            AnnualDifference.METHOD,
            IdentityScaling.METHOD,
            LinearScaling.METHOD,
            LogarithmicScaling.METHOD,
            CappedScaling.METHOD,
            RankScaling.METHOD,
            PlaceScaling.METHOD,
            CategoricalScaling.METHOD,
            StandardScoreScaling.METHOD,
            InverseScaling.METHOD,
            AboveBelowScaling.METHOD,
            UndefinedScaling.METHOD,
            CyclicalScaling.METHOD,
            BalanceOfOpinionsScaling.METHOD,
            AnnualDifferenceScaling.METHOD);

    private NormalisationMethods() {}

    /** Returns all methods, in the order in which messages name them. */
    static List<Method<?>> all() {
        return ALL;
    }
}
