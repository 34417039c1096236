package eu.niem.scoring.methodology;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.weighting.AnalyticHierarchyWeighting;
import eu.niem.scoring.weighting.BudgetAllocationWeighting;
import eu.niem.scoring.weighting.CorrelationBalanceWeighting;
import eu.niem.scoring.weighting.CriticWeighting;
import eu.niem.scoring.weighting.EntropyWeighting;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.FactorAnalysisWeighting;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.PrincipalComponentWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.List;

/** The weightings of the library under their names in documents. */
final class StandardWeightings {
    private StandardWeightings() {}

    static List<Method<?>> all() {
        return List.of(
                Method.of(Weighting.ROLE, "equal", EqualWeighting.class, with -> new EqualWeighting()),
                Method.of(Weighting.ROLE, "framework", FrameworkWeighting.class, with -> new FrameworkWeighting()),
                Method.of(
                        Weighting.ROLE,
                        "given",
                        GivenWeighting.class,
                        with -> new GivenWeighting(with.require("weights").numbersByName("weights"))),
                Method.of(
                        Weighting.ROLE,
                        "budget-allocation",
                        BudgetAllocationWeighting.class,
                        with -> new BudgetAllocationWeighting(
                                with.require("budgets").table("budgets", "expert"))),
                Method.of(
                        Weighting.ROLE,
                        "analytic-hierarchy",
                        AnalyticHierarchyWeighting.class,
                        with -> new AnalyticHierarchyWeighting(
                                with.texts("of"),
                                with.require("matrix").rows("matrix"),
                                with.number("limit", AnalyticHierarchyWeighting.USUAL_LIMIT))),
                Method.of(
                        Weighting.ROLE,
                        "principal-component",
                        PrincipalComponentWeighting.class,
                        with -> new PrincipalComponentWeighting(with.flag("squared", false))),
                Method.of(
                        Weighting.ROLE,
                        "factor-analysis",
                        FactorAnalysisWeighting.class,
                        StandardWeightings::factorAnalysis),
                Method.of(
                        Weighting.ROLE,
                        "correlation-balance",
                        CorrelationBalanceWeighting.class,
                        with -> new CorrelationBalanceWeighting(
                                with.numbersByName("target"),
                                with.number("tolerance", CorrelationBalanceWeighting.USUAL_TOLERANCE))),
                Method.of(Weighting.ROLE, "entropy", EntropyWeighting.class, with -> new EntropyWeighting()),
                Method.of(
                        Weighting.ROLE,
                        "critic",
                        CriticWeighting.class,
                        with -> new CriticWeighting(with.flag("rescaled", true))));
    }

    private static FactorAnalysisWeighting factorAnalysis(Parameters with) {
        FactorAnalysisWeighting standard = FactorAnalysisWeighting.standard();
        return new FactorAnalysisWeighting(
                with.number("minimumEigenvalue", standard.minimumEigenvalue()),
                with.number("minimumShare", standard.minimumShare()),
                with.number("minimumCumulative", standard.minimumCumulative()));
    }
}
