package eu.niem.scoring.normalisation;

import eu.niem.scoring.method.Method;

/** The scalings that normalisations of the library learn; all are records, equal where their parameters are. */
sealed interface StandardScaling extends Scaling
        permits IdentityScaling,
                LinearScaling,
                LogarithmicScaling,
                CappedScaling,
                RankScaling,
                PlaceScaling,
                CategoricalScaling,
                StandardScoreScaling,
                InverseScaling,
                AboveBelowScaling,
                UndefinedScaling,
                CyclicalScaling,
                BalanceOfOpinionsScaling,
                AnnualDifferenceScaling {
    @Override
    default String methodName() {
        return Method.nameOf(this, NormalisationMethods.all());
    }
}
