package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.MethodCall;
import eu.niem.scoring.Methods;
import eu.niem.scoring.Role;
import eu.niem.scoring.aggregation.StandardAggregator;
import eu.niem.scoring.normalisation.StandardNormaliser;
import eu.niem.scoring.weighting.StandardWeighting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method that comes with the library, found by its name so that none is forgotten, keeps to its contract. */
class StandardMethodsContractTest {
    private static final Methods METHODS = Methods.of();

    /** Calls of methods that need a parameter, and further calls of those that have some. */
    private static final Map<String, List<MethodCall>> CALLS = Map.of(
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
                    MethodCall.of("z-score").with("mean", 10.0).with("sd", 2.0)),
            "rank",
            Stream.of("min", "max", "average")
                    .map(ties -> MethodCall.of("rank").with("ties", ties))
                    .toList());

    private static final Map<String, List<MethodCall>> WEIGHTINGS = Map.of(
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

    private static <M> Stream<M> all(Role<M> role) {
        return METHODS.names(role).stream()
                .flatMap(name ->
                        CALLS.getOrDefault(name, WEIGHTINGS.getOrDefault(name, NormaliserCalls.of(name))).stream())
                .map(call -> METHODS.make(role, call));
    }

    static Stream<StandardAggregator> aggregators() {
        return all(Role.AGGREGATION).map(StandardAggregator.class::cast);
    }

    static Stream<StandardNormaliser> normalisers() {
        return all(Role.NORMALISATION).map(StandardNormaliser.class::cast);
    }

    static Stream<StandardWeighting> weightings() {
        return all(Role.WEIGHTING).map(StandardWeighting.class::cast);
    }

    @ParameterizedTest
    @MethodSource("aggregators")
    void aggregators(StandardAggregator aggregator) {
        AggregatorContract.of(aggregator)
                .claiming(Law.BETWEEN_MIN_AND_MAX, Law.IDEMPOTENT, Law.MONOTONE, Law.ROW_BY_ROW)
                .check();
    }

    @ParameterizedTest
    @MethodSource("normalisers")
    void normalisers(StandardNormaliser normaliser) {
        NormaliserContract contract = NormaliserContract.of(normaliser);
        switch (METHODS.describe(normaliser).orElseThrow().name()) {
            case "none", "points", "cyclical", "balance-of-opinions", "annual-difference" -> contract.check();
            case "goalposts" -> checkGoalposts(normaliser, contract);
            case "distance-to-target", "above-below-mean" ->
                contract.claiming(Law.ORDERED).check();
            case "fraction-of-best", "ratio-to-mean", "ratio-to-worst", "ratio-to-reference" ->
                contract.claiming(Law.ORDERED).check();
            default -> contract.claiming(Law.ORDERED, Law.AFFINE_INVARIANT).check();
        }
    }

    /** Goalposts of the method's own have their own direction; the indicator's have the indicator's. */
    private static void checkGoalposts(StandardNormaliser normaliser, NormaliserContract contract) {
        boolean own = METHODS.describe(normaliser).orElseThrow().parameters().containsKey("worst");
        (own ? contract : contract.claiming(Law.ORDERED)).check();
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void weightings(StandardWeighting weighting) {
        WeightingContract.of(weighting).check();
    }

    @Test
    void everyStandardTypeHasAName() {
        assertThat(aggregators().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(StandardAggregator.class));
        assertThat(normalisers().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(StandardNormaliser.class));
        assertThat(weightings().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(permitted(StandardWeighting.class));
    }

    private static List<Class<?>> permitted(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }
}
