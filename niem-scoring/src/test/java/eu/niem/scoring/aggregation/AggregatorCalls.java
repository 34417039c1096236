package eu.niem.scoring.aggregation;

import static java.util.Map.entry;

import eu.niem.scoring.contract.Law;
import eu.niem.scoring.method.MethodCall;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calls of the aggregations that have parameters, and the laws that each aggregation keeps to. */
public final class AggregatorCalls {
    private static final MethodCall RATIO =
            MethodCall.of("ratio").with("numerator", "c1").with("denominator", "c2");
    private static final MethodCall BOD = MethodCall.of("benefit-of-the-doubt");

    private static final Map<String, List<MethodCall>> CALLS = Map.of(
            "power-mean",
            each("power-mean", "exponent", -1e300, -40, -1, -1e-9, 0, 1e-300, 1e-9, 0.5, 1, 2, 40, 1e300),
            "median",
            each("median", "definition", "mean", "lower", "upper", "interpolated"),
            "owa",
            Stream.of(
                            each("owa", "positionWeights", List.of(1), List.of(3, 2, 1), List.of(0, 0, 0, 1)),
                            each("owa", "atLeast", 1, 3),
                            each("owa", "moreThan", 2, 9))
                    .flatMap(List::stream)
                    .toList(),
            "mean-min",
            each("mean-min", "beta", 0, 2, 1e9),
            "mazziotta-pareto",
            Stream.of(each("mazziotta-pareto", "penalty", "minus", "plus"), each("mazziotta-pareto", "divisor", "n-1"))
                    .flatMap(List::stream)
                    .toList(),
            "ratio",
            List.of(
                    RATIO,
                    RATIO.with("complement", true),
                    MethodCall.of("ratio").with("numerator", "c2").with("denominator", "c1")),
            "borda-count",
            each("borda-count", "form", "mean", "sum"),
            "benefit-of-the-doubt",
            Stream.of(BOD, BOD.with("direction", "mean"))
                    .flatMap(call -> Stream.of(
                            call,
                            call.with("minShare", 0.1).with("maxShare", 0.5),
                            call.with("minWeight", 0.05).with("maxWeight", 0.8)))
                    .toList());

    private static final Set<Law> MEAN = Set.of(Law.BETWEEN_MIN_AND_MAX, Law.IDEMPOTENT, Law.MONOTONE, Law.ROW_BY_ROW);
    private static final Set<Law> NONE = Set.of();

    /** The laws that each aggregation keeps to, by its name, or by a whole call that has others. */
    private static final Map<String, Set<Law>> LAWS = Map.ofEntries(
            entry("arithmetic-mean", MEAN),
            entry("geometric-mean", MEAN),
            entry("harmonic-mean", MEAN),
            entry("power-mean", MEAN),
            entry("minimum", MEAN),
            entry("maximum", MEAN),
            entry("median", MEAN),
            entry("median (definition interpolated)", Set.of(Law.BETWEEN_MIN_AND_MAX, Law.IDEMPOTENT, Law.ROW_BY_ROW)),
            entry("owa", MEAN),
            entry("mean-min", MEAN),
            entry("mazziotta-pareto", Set.of(Law.IDEMPOTENT, Law.ROW_BY_ROW)),
            entry("sum", Set.of(Law.MONOTONE, Law.ROW_BY_ROW, Law.WEIGHTS_AS_GIVEN)),
            entry("benefit-of-the-doubt", NONE),
            entry("copeland", Set.of(Law.MONOTONE)),
            entry("borda-count", Set.of(Law.MONOTONE)),
            entry("borda-count (form sum)", Set.of(Law.MONOTONE, Law.WEIGHTS_AS_GIVEN)),
            entry("kemeny", NONE),
            entry("wroclaw", NONE),
            entry("product", Set.of(Law.ROW_BY_ROW, Law.WEIGHTS_AS_EXPONENTS)),
            entry("ratio", Set.of(Law.ROW_BY_ROW)),
            entry("topsis", NONE));

    private AggregatorCalls() {}

    private static List<MethodCall> each(String name, String parameter, Object... values) {
        return Arrays.stream(values)
                .map(value -> MethodCall.of(name).with(parameter, value))
                .toList();
    }

    /** The calls of a method; the bare name where it needs no parameter. */
    public static List<MethodCall> of(String name) {
        return CALLS.getOrDefault(name, List.of(MethodCall.of(name)));
    }

    /** The laws to check; whoever adds an aggregation says which it keeps to. */
    public static Law[] laws(MethodCall call) {
        Set<Law> laws = LAWS.getOrDefault(call.toString(), LAWS.get(call.name()));
        if (laws == null) {
            throw new AssertionError("AggregatorCalls must say which laws '" + call.name()
                    + "' keeps to, but has no entry in LAWS: add one; MEAN if it is a mean, NONE if it keeps to none");
        }
        return laws.toArray(Law[]::new);
    }
}
