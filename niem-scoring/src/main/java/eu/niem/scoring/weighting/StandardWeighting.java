package eu.niem.scoring.weighting;

/** The weightings that come with the library; all are records, equal where their parameters are. */
public sealed interface StandardWeighting extends Weighting
        permits EqualWeighting,
                FrameworkWeighting,
                GivenWeighting,
                BudgetAllocationWeighting,
                AnalyticHierarchyWeighting,
                PrincipalComponentWeighting,
                FactorAnalysisWeighting,
                CorrelationBalanceWeighting,
                EntropyWeighting,
                CriticWeighting {}
