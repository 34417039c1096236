package eu.niem.scoring.treatment;

import eu.niem.scoring.method.MethodCall;
import java.util.List;
import java.util.Map;

/** Calls of treatments that need a parameter, and further calls of those that have some; see the contract's framework. */
public final class TreatmentCalls {
    private static final Map<String, List<MethodCall>> CALLS = Map.of(
            "screen",
            List.of(
                    MethodCall.of("screen").with("minimumAvailable", 0.5),
                    MethodCall.of("screen")
                            .with("minimumAvailable", 0.9)
                            .with("minimumNonZero", 0.5)
                            .with("keep", List.of("A01"))
                            .with("drop", List.of("A02"))),
            "denominate",
            List.of(MethodCall.of("denominate")
                    .with("by", Map.of("c1", "size", "c4", "c1"))
                    .with("scale", 1000.0)),
            "impute-mean",
            List.of(
                    MethodCall.of("impute-mean"),
                    MethodCall.of("impute-mean").with("indicators", List.of("c2", "size"))),
            "impute-group-mean",
            List.of(MethodCall.of("impute-group-mean").with("peerGroup", "REGION")),
            "impute-group-median",
            List.of(MethodCall.of("impute-group-median").with("peerGroup", "REGION")),
            "impute-dimension-mean",
            List.of(
                    MethodCall.of("impute-dimension-mean"),
                    MethodCall.of("impute-dimension-mean")
                            .with("statistic", "median")
                            .with("levelsUp", 3.0)),
            "carry-forward",
            List.of(
                    MethodCall.of("carry-forward"),
                    MethodCall.of("carry-forward").with("maxGap", 1.0)),
            "interpolate",
            List.of(
                    MethodCall.of("interpolate"),
                    MethodCall.of("interpolate").with("ends", "none").with("between", "previous")),
            "impute-regression",
            List.of(
                    MethodCall.of("impute-regression"),
                    MethodCall.of("impute-regression").with("predictors", List.of("c1", "size"))),
            "impute-em",
            List.of(
                    MethodCall.of("impute-em"),
                    MethodCall.of("impute-em").with("ridge", 0.1),
                    MethodCall.of("impute-em").with("ridge", 0.1).with("byDimension", true)));

    private TreatmentCalls() {}

    /** The calls to check; that without parameters where none is listed. */
    public static List<MethodCall> of(String name) {
        return CALLS.getOrDefault(name, List.of(MethodCall.of(name)));
    }
}
