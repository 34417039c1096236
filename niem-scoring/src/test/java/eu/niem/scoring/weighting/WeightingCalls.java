package eu.niem.scoring.weighting;

import eu.niem.scoring.method.MethodCall;
import java.util.List;
import java.util.Map;

/** Calls of the weightings that have parameters; see the contract's dimension. */
public final class WeightingCalls {
    private static final Map<String, List<MethodCall>> CALLS = Map.of(
            "given",
            List.of(MethodCall.of("given").with("weights", Map.of("c1", 1.0, "c2", 0.5, "c3", 0.0, "c4", 2.0))),
            "budget-allocation",
            List.of(MethodCall.of("budget-allocation")
                    .with(
                            "budgets",
                            Map.of(
                                    "ann", Map.of("c1", 40.0, "c2", 30.0, "c3", 20.0, "c4", 10.0),
                                    "ben", Map.of("c1", 1.0, "c4", 3.0)))),
            "analytic-hierarchy",
            List.of(MethodCall.of("analytic-hierarchy")
                    .with("of", List.of("c4", "c1", "c3", "c2"))
                    .with(
                            "matrix",
                            List.of(
                                    List.of(1.0, 2.0, 4.0, 2.0),
                                    List.of(0.5, 1.0, 2.0, 1.0),
                                    List.of(0.25, 0.5, 1.0, 0.5),
                                    List.of(0.5, 1.0, 2.0, 1.0)))),
            "principal-component",
            List.of(
                    MethodCall.of("principal-component"),
                    MethodCall.of("principal-component").with("squared", true)),
            "factor-analysis",
            List.of(
                    MethodCall.of("factor-analysis"),
                    MethodCall.of("factor-analysis")
                            .with("minimumEigenvalue", 0.8)
                            .with("minimumCumulative", 0.9)),
            "correlation-balance",
            List.of(
                    MethodCall.of("correlation-balance"),
                    MethodCall.of("correlation-balance")
                            .with("target", Map.of("c1", 1.0, "c2", 2.0, "c3", 1.0, "c4", 3.0))
                            .with("tolerance", 1.0)),
            "critic",
            List.of(MethodCall.of("critic"), MethodCall.of("critic").with("rescaled", false)));

    private WeightingCalls() {}

    /** The calls to check; that without parameters where none is listed. */
    public static List<MethodCall> of(String name) {
        return CALLS.getOrDefault(name, List.of(MethodCall.of(name)));
    }
}
