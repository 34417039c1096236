package eu.niem.scoring.contract;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calls of every method of the library: the bare name, or what it needs and what else it can be given. */
public final class StandardCalls {
    private static final Map<String, List<MethodCall>> FIRST = Map.of(
            "power-mean",
            Stream.of(-1e300, -40.0, -1.0, -1e-9, 0.0, 1e-300, 1e-9, 0.5, 1.0, 2.0, 40.0, 1e300)
                    .map(exponent -> MethodCall.of("power-mean").with("exponent", exponent))
                    .toList(),
            "given",
            List.of(MethodCall.of("given").with("weights", Map.of("c1", 1.0, "c2", 0.5, "c3", 0.0, "c4", 2.0))),
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
                            .with("upper", 1.0)),
            "min-max",
            List.of(MethodCall.of("min-max"), MethodCall.of("min-max").with("lower", 1.0)),
            "z-score",
            List.of(
                    MethodCall.of("z-score"),
                    MethodCall.of("z-score").with("mean", 10.0).with("sd", 2.0),
                    MethodCall.of("z-score").with("divisor", "n")),
            "rank",
            Stream.of("min", "max", "average")
                    .map(ties -> MethodCall.of("rank").with("ties", ties))
                    .toList());

    private StandardCalls() {}

    /** The calls of a method; children of a weighting are called {@code c1} to {@code c4}, areas {@code A0} and on. */
    public static List<MethodCall> of(Role<?> role, String name) {
        if (FIRST.containsKey(name)) {
            return FIRST.get(name);
        }
        if (role.equals(Treatment.ROLE)) {
            return TreatmentCalls.of(name);
        }
        if (role.equals(Weighting.ROLE)) {
            return WeightingCalls.of(name);
        }
        return role.equals(Aggregator.ROLE) ? AggregatorCalls.of(name) : NormaliserCalls.of(name);
    }
}
