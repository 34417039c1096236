package eu.niem.scoring.weighting;

import eu.niem.scoring.method.Method;
import java.util.List;

/** The weightings of the library. */
final class WeightingMethods {
    private static final List<Method<?>> ALL = List.of(
            EqualWeighting.METHOD,
            FrameworkWeighting.METHOD,
            GivenWeighting.METHOD,
            BudgetAllocationWeighting.METHOD,
            AnalyticHierarchyWeighting.METHOD,
            PrincipalComponentWeighting.METHOD,
            FactorAnalysisWeighting.METHOD,
            CorrelationBalanceWeighting.METHOD,
            EntropyWeighting.METHOD,
            CriticWeighting.METHOD,
            InverseStandardDeviationWeighting.METHOD);

    private WeightingMethods() {}

    /** Returns all methods, in the order in which messages name them. */
    static List<Method<?>> all() {
        return ALL;
    }
}
