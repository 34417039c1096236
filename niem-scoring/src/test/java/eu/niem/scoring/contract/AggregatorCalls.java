package eu.niem.scoring.contract;

import eu.niem.scoring.method.MethodCall;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calls of the aggregations that have parameters, and the laws that each aggregation keeps to. */
final class AggregatorCalls {
    private static final MethodCall BOD = MethodCall.of("benefit-of-the-doubt");

    private static final Map<String, List<MethodCall>> CALLS = Map.of(
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
            "borda-count",
            each("borda-count", "form", "mean", "sum"),
            "benefit-of-the-doubt",
            Stream.of(BOD, BOD.with("direction", "mean"))
                    .flatMap(call -> Stream.of(
                            call,
                            call.with("minShare", 0.1).with("maxShare", 0.5),
                            call.with("minWeight", 0.05).with("maxWeight", 0.8)))
                    .toList());

    private static final Set<Law> MEAN =
            EnumSet.of(Law.BETWEEN_MIN_AND_MAX, Law.IDEMPOTENT, Law.MONOTONE, Law.ROW_BY_ROW);

    /** What aggregations keep to that are no means, by name or by a whole call. */
    private static final Map<String, Set<Law>> LAWS = Map.of(
            "median (definition interpolated)", EnumSet.of(Law.BETWEEN_MIN_AND_MAX, Law.IDEMPOTENT, Law.ROW_BY_ROW),
            "mazziotta-pareto", EnumSet.of(Law.IDEMPOTENT, Law.ROW_BY_ROW),
            "sum", EnumSet.of(Law.MONOTONE, Law.ROW_BY_ROW, Law.WEIGHTS_AS_GIVEN),
            "copeland", EnumSet.of(Law.MONOTONE),
            "borda-count", EnumSet.of(Law.MONOTONE),
            "borda-count (form sum)", EnumSet.of(Law.MONOTONE, Law.WEIGHTS_AS_GIVEN),
            "kemeny", EnumSet.noneOf(Law.class),
            "wroclaw", EnumSet.noneOf(Law.class),
            "benefit-of-the-doubt", EnumSet.noneOf(Law.class));

    private AggregatorCalls() {}

    private static List<MethodCall> each(String name, String parameter, Object... values) {
        return Arrays.stream(values)
                .map(value -> MethodCall.of(name).with(parameter, value))
                .toList();
    }

    /** The calls of a method; the bare name where it needs no parameter. */
    static List<MethodCall> of(String name) {
        return CALLS.getOrDefault(name, List.of(MethodCall.of(name)));
    }

    /** The laws of an aggregation. */
    static Law[] laws(MethodCall call) {
        return LAWS.getOrDefault(call.toString(), LAWS.getOrDefault(call.name(), MEAN))
                .toArray(Law[]::new);
    }
}
