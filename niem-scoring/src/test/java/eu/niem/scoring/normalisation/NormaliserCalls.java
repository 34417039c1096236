package eu.niem.scoring.normalisation;

import static java.util.Map.entry;

import eu.niem.scoring.contract.Law;
import eu.niem.scoring.method.MethodCall;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls of normalisations that need a parameter, and further calls of those that have some; see the contract's rows. */
public final class NormaliserCalls {
    private static final Map<String, List<MethodCall>> CALLS = Map.ofEntries(
            entry(
                    "goalposts",
                    List.of(
                            MethodCall.of("goalposts"),
                            MethodCall.of("goalposts")
                                    .with("worst", 90.0)
                                    .with("best", 10.0)
                                    .with("clamp", false),
                            MethodCall.of("goalposts")
                                    .with("worst", 0.0)
                                    .with("best", 60.0)
                                    .with("upper", 1.0),
                            MethodCall.of("goalposts")
                                    .with("worst", 1.0)
                                    .with("best", 60.0)
                                    .with("transform", "log"),
                            MethodCall.of("goalposts")
                                    .with("worst", 0.0)
                                    .with("best", 60.0)
                                    .with("byGroup", Map.of("F", Map.of("worst", 10.0, "best", 50.0))))),
            entry(
                    "min-max",
                    List.of(MethodCall.of("min-max"), MethodCall.of("min-max").with("lower", 1.0))),
            entry(
                    "z-score",
                    List.of(
                            MethodCall.of("z-score"),
                            MethodCall.of("z-score").with("mean", 10.0).with("sd", 2.0),
                            MethodCall.of("z-score").with("divisor", "n"))),
            entry(
                    "rank",
                    List.of(
                            MethodCall.of("rank").with("ties", "min"),
                            MethodCall.of("rank").with("ties", "max"),
                            MethodCall.of("rank").with("ties", "average"))),
            entry(
                    "distance-to-target",
                    List.of(
                            MethodCall.of("distance-to-target").with("target", 60.0),
                            MethodCall.of("distance-to-target")
                                    .with("target", 20.0)
                                    .with("cap", true),
                            MethodCall.of("distance-to-target")
                                    .with("target", 20.0)
                                    .with("lower", 1.0)
                                    .with("upper", 100.0))),
            entry(
                    "distance-to-reference",
                    List.of(
                            MethodCall.of("distance-to-reference").with("refArea", "A0"),
                            MethodCall.of("distance-to-reference")
                                    .with("refArea", "A1")
                                    .with("cap", true))),
            entry(
                    "ratio-to-reference",
                    List.of(
                            MethodCall.of("ratio-to-reference").with("refArea", "A0"),
                            MethodCall.of("ratio-to-reference")
                                    .with("refArea", "A1")
                                    .with("centre", 0.0))),
            entry(
                    "ratio-to-mean",
                    List.of(
                            MethodCall.of("ratio-to-mean"),
                            MethodCall.of("ratio-to-mean").with("centre", 0.0))),
            entry(
                    "ratio-to-worst",
                    List.of(
                            MethodCall.of("ratio-to-worst"),
                            MethodCall.of("ratio-to-worst").with("centre", 0.0))),
            entry(
                    "above-below-mean",
                    List.of(
                            MethodCall.of("above-below-mean"),
                            MethodCall.of("above-below-mean").with("p", 0.0))),
            entry(
                    "categorical",
                    List.of(
                            MethodCall.of("categorical"),
                            MethodCall.of("categorical")
                                    .with("percentiles", List.of(0.0, 100.0 / 3, 100.0))
                                    .with("points", List.of(-1.0, 0.0, 0.5, 7.0)))),
            entry(
                    "cyclical",
                    List.of(MethodCall.of("cyclical"), MethodCall.of("cyclical").with("mean", 100.0))));

    private static final Set<Law> NONE = Set.of();
    private static final Set<Law> ORDERED = Set.of(Law.ORDERED);
    private static final Set<Law> AFFINE = Set.of(Law.ORDERED, Law.AFFINE_INVARIANT);

    /** The laws that each normalisation keeps to, by its name. */
    private static final Map<String, Set<Law>> LAWS = Map.ofEntries(
            entry("points", NONE),
            entry("goalposts", ORDERED),
            entry("min-max", AFFINE),
            entry("adjusted-mazziotta-pareto", AFFINE),
            entry("z-score", AFFINE),
            entry("none", NONE),
            entry("rank", AFFINE),
            entry("percentile-rank", AFFINE),
            entry("percentile", AFFINE),
            entry("borda", AFFINE),
            entry("distance-to-target", ORDERED),
            entry("distance-to-reference", AFFINE),
            entry("fraction-of-best", ORDERED),
            entry("ratio-to-mean", ORDERED),
            entry("ratio-to-worst", ORDERED),
            entry("ratio-to-reference", ORDERED),
            entry("above-below-mean", ORDERED),
            entry("categorical", AFFINE),
            entry("cyclical", NONE),
            entry("balance-of-opinions", NONE),
            entry("annual-difference", NONE));

    private NormaliserCalls() {}

    /** The calls to check; that without parameters where none is listed. */
    public static List<MethodCall> of(String name) {
        return CALLS.getOrDefault(name, List.of(MethodCall.of(name)));
    }

    /** The laws to check; whoever adds a normalisation says which it keeps to. */
    public static Law[] laws(MethodCall call) {
        Set<Law> laws = LAWS.get(call.name());
        if (laws == null) {
            throw new AssertionError("NormaliserCalls must say which laws '" + call.name()
                    + "' keeps to, but has no entry in LAWS: add one; NONE if it keeps to none");
        }
        // goalposts of the method's own have their own direction; the indicator's have the indicator's
        return (call.parameters().containsKey("worst") ? NONE : laws).toArray(Law[]::new);
    }
}
