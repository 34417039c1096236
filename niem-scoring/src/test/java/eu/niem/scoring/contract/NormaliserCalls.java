package eu.niem.scoring.contract;

import eu.niem.scoring.method.MethodCall;
import java.util.List;
import java.util.Map;

/** Calls of normalisations that need a parameter, and further calls of those that have some; see the contract's rows. */
final class NormaliserCalls {
    private static final Map<String, List<MethodCall>> CALLS = Map.of(
            "distance-to-target",
            List.of(
                    MethodCall.of("distance-to-target").with("target", 60.0),
                    MethodCall.of("distance-to-target").with("target", 20.0).with("cap", true)),
            "distance-to-reference",
            List.of(
                    MethodCall.of("distance-to-reference").with("refArea", "A0"),
                    MethodCall.of("distance-to-reference").with("refArea", "A1").with("cap", true)),
            "ratio-to-reference",
            List.of(
                    MethodCall.of("ratio-to-reference").with("refArea", "A0"),
                    MethodCall.of("ratio-to-reference").with("refArea", "A1").with("centre", 0.0)),
            "ratio-to-mean",
            List.of(
                    MethodCall.of("ratio-to-mean"),
                    MethodCall.of("ratio-to-mean").with("centre", 0.0)),
            "ratio-to-worst",
            List.of(
                    MethodCall.of("ratio-to-worst"),
                    MethodCall.of("ratio-to-worst").with("centre", 0.0)),
            "above-below-mean",
            List.of(
                    MethodCall.of("above-below-mean"),
                    MethodCall.of("above-below-mean").with("p", 0.0)),
            "categorical",
            List.of(
                    MethodCall.of("categorical"),
                    MethodCall.of("categorical")
                            .with("percentiles", List.of(0.0, 100.0 / 3, 100.0))
                            .with("points", List.of(-1.0, 0.0, 0.5, 7.0))),
            "cyclical",
            List.of(MethodCall.of("cyclical"), MethodCall.of("cyclical").with("mean", 100.0)));

    private NormaliserCalls() {}

    /** The calls to check; that without parameters where none is listed. */
    static List<MethodCall> of(String name) {
        return CALLS.getOrDefault(name, List.of(MethodCall.of(name)));
    }
}
