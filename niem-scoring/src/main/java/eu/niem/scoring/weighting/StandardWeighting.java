package eu.niem.scoring.weighting;

import eu.niem.scoring.method.Method;

/** The weightings that come with the library; all are records, equal where their parameters are. */
sealed interface StandardWeighting extends Weighting
        permits EqualWeighting,
                FrameworkWeighting,
                GivenWeighting,
                BudgetAllocationWeighting,
                AnalyticHierarchyWeighting,
                PrincipalComponentWeighting,
                FactorAnalysisWeighting,
                CorrelationBalanceWeighting,
                EntropyWeighting,
                CriticWeighting,
                InverseStandardDeviationWeighting {
    @Override
    default String methodName() {
        return Method.nameOf(this, WeightingMethods.all());
    }
}
