package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.fixture.Serialisation;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.normalisation.AboveBelowMean;
import eu.niem.scoring.normalisation.Borda;
import eu.niem.scoring.normalisation.Categorical;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.RatioToMean;
import eu.niem.scoring.weighting.CorrelationBalanceWeighting;
import eu.niem.scoring.weighting.PrincipalComponentWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodsTest {
    private static final Methods METHODS = Methods.of();

    private static Normaliser normaliser(MethodCall call) {
        return METHODS.make(Normaliser.ROLE, call);
    }

    private static void assertRefused(Role<?> role, MethodCall call, MethodException.Kind kind, String message) {
        assertThatThrownBy(() -> METHODS.make(role, call))
                .isInstanceOfSatisfying(
                        MethodException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(message);
    }

    @Test
    void theNamesOfTheContractAreThere() {
        assertThat(METHODS.names(Normaliser.ROLE))
                .contains(
                        "points",
                        "goalposts",
                        "min-max",
                        "z-score",
                        "rank",
                        "percentile-rank",
                        "borda",
                        "distance-to-target",
                        "distance-to-reference",
                        "fraction-of-best",
                        "ratio-to-mean",
                        "above-below-mean",
                        "categorical",
                        "none");
        assertThat(METHODS.names(Weighting.ROLE)).contains("equal", "framework", "given");
        assertThat(METHODS.names(Aggregator.ROLE))
                .contains(
                        "arithmetic-mean",
                        "geometric-mean",
                        "harmonic-mean",
                        "power-mean",
                        "minimum",
                        "maximum",
                        "median",
                        "owa",
                        "mean-min",
                        "mazziotta-pareto",
                        "benefit-of-the-doubt",
                        "copeland",
                        "borda-count",
                        "kemeny",
                        "wroclaw",
                        "product",
                        "ratio",
                        "topsis",
                        "sum");
    }

    @Test
    void parametersHaveTheDefaultsOfTheContract() {
        assertThat(normaliser(MethodCall.of("goalposts"))).isEqualTo(Goalposts.standard());
        assertThat(normaliser(MethodCall.of("min-max").with("upper", 1)))
                .isEqualTo(MinMax.standard().withRange(0, 1));
        assertThat(normaliser(MethodCall.of("rank"))).isEqualTo(Rank.standard());
        assertThat(normaliser(MethodCall.of("rank").with("ties", "average")))
                .isEqualTo(Rank.standard().withTies(Rank.Ties.AVERAGE));
        assertThat(normaliser(MethodCall.of("distance-to-target").with("target", 8)))
                .isEqualTo(DistanceToTarget.of(8));
        assertThat(normaliser(MethodCall.of("distance-to-reference").with("refArea", "SE")))
                .isEqualTo(DistanceToReference.of("SE"));
        assertThat(normaliser(MethodCall.of("above-below-mean"))).isEqualTo(AboveBelowMean.standard());
        assertThat(normaliser(MethodCall.of("categorical"))).isEqualTo(Categorical.standard());
        assertThat(normaliser(MethodCall.of("ratio-to-mean"))).isEqualTo(RatioToMean.standard());
    }

    @Test
    void namesOfCoinrStandForOurs() {
        assertThat(normaliser(MethodCall.of("n_prank"))).isEqualTo(PercentileRank.standard());
        assertThat(normaliser(MethodCall.of("n_borda"))).isEqualTo(Borda.standard());
        assertThat(normaliser(MethodCall.of("n_fracmax"))).isEqualTo(FractionOfBest.standard());
        assertThat(normaliser(MethodCall.of("n_dist2max")))
                .isEqualTo(MinMax.standard().withRange(0, 1));
        assertThat(normaliser(MethodCall.of("n_dist2targ").with("target", 8).with("cap", true)))
                .isEqualTo(DistanceToTarget.of(8).withCap(true));
        assertThat(normaliser(MethodCall.of("n_dist2ref").with("refArea", "SE")))
                .isEqualTo(DistanceToReference.of("SE"));
    }

    @Test
    void foreignNamesAreAliases() {
        assertThat(normaliser(MethodCall.of("n_minmax"))).isEqualTo(MinMax.standard());
        assertThat(METHODS.<Aggregator>make(Aggregator.ROLE, MethodCall.of("a_gmean")))
                .isEqualTo(GeometricMean.standard());
        assertThat(METHODS.names(Aggregator.ROLE)).doesNotContain("a_gmean");
    }

    @Test
    void unknownNamesAreAnsweredWithTheKnownOnes() {
        assertRefused(
                Aggregator.ROLE,
                MethodCall.of("mean"),
                MethodException.Kind.UNKNOWN_METHOD,
                "there is no aggregation 'mean'; known are [arithmetic-mean, geometric-mean");
        assertRefused(
                Weighting.ROLE, MethodCall.of("min-max"), MethodException.Kind.UNKNOWN_METHOD, "known are [equal");
        assertRefused(
                Aggregator.ROLE,
                MethodCall.of("Median"),
                MethodException.Kind.UNKNOWN_METHOD,
                "no aggregation 'Median'");
    }

    @Test
    void parametersThatAreUnknownMissingOrOfTheWrongTypeAreRefused() {
        assertRefused(
                Normaliser.ROLE,
                MethodCall.of("min-max").with("lowest", 1.0),
                MethodException.Kind.UNKNOWN_PARAMETER,
                "'min-max' has no parameter [lowest]; known are [lower, upper");
        assertRefused(
                Aggregator.ROLE,
                MethodCall.of("power-mean"),
                MethodException.Kind.MISSING_PARAMETER,
                "'power-mean' needs the parameter 'exponent'; add it");
        assertRefused(
                Aggregator.ROLE,
                MethodCall.of("power-mean").with("exponent", "two"),
                MethodException.Kind.INVALID_PARAMETER,
                "the parameter 'exponent' of 'power-mean' must be a number, but was 'two'");
        assertRefused(
                Normaliser.ROLE,
                MethodCall.of("rank").with("ties", "first"),
                MethodException.Kind.INVALID_PARAMETER,
                "must be one of [min, max, average], but was 'first'");
        assertRefused(
                Normaliser.ROLE,
                MethodCall.of("min-max").with("lower", 100.0),
                MethodException.Kind.INVALID_PARAMETER,
                "must have 'lower' below 'upper'");
        assertRefused(
                Weighting.ROLE,
                MethodCall.of("given").with("weights", Map.of("a", "one")),
                MethodException.Kind.INVALID_PARAMETER,
                "must be numbers by name");
    }

    @Test
    void whatIsMadeIsDescribedAsItWasCalled() {
        MethodCall call = MethodCall.of("power-mean").with("exponent", 0.5);
        assertThat(METHODS.describe(PowerMean.of(0.5))).contains(call);
        assertThat(METHODS.describe(ArithmeticMean.standard())).contains(MethodCall.of("arithmetic-mean"));
        RowAggregator lambda = (values, weights, count) -> 1;
        assertThat(METHODS.describe(lambda)).isEmpty();
        assertThat(call).hasToString("power-mean (exponent 0.5)");
    }

    @Test
    void aCallCopiesWhatItIsGivenAndTakesNumbersOfAnyKind() {
        List<Object> list = new ArrayList<>(List.of(1, 2L));
        Map<String, Object> nested = new HashMap<>(Map.of("a", 3));
        MethodCall call =
                MethodCall.of("x").with("list", list).with("map", nested).with("number", 4);
        list.add(5);
        nested.put("b", 6);
        assertThat(call.parameters())
                .isEqualTo(Map.of("list", List.of(1.0, 2.0), "map", Map.of("a", 3.0), "number", 4.0));
        assertThatThrownBy(() -> call.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void methodologiesAreValues() {
        Methodology one =
                Methodology.standard().withNormalisation(MinMax.standard().withRange(1, 100));
        Methodology other =
                Methodology.standard().withNormalisation(MinMax.standard().withRange(1, 100));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(Methodology.standard());
        assertThat(Serialisation.serialised(one)).isEqualTo(one);
        assertThatThrownBy(() -> one.withView(List.of())).hasMessageContaining("one axis or more");
        assertThatThrownBy(() -> one.withView(List.of("tree", "tree"))).hasMessageContaining("each once");
        assertThatThrownBy(() -> one.withExclude(List.of("a", "a"))).hasMessageContaining("each node once");
        assertThatThrownBy(() -> one.withId("a b")).hasMessageContaining("letters, digits");
    }

    @Test
    void namesOfOtherToolsAreUnderstood() {
        Methods methods = Methods.of();
        assertThat(methods.make(Weighting.ROLE, MethodCall.of("get_PCA")))
                .isEqualTo(PrincipalComponentWeighting.standard());
        assertThat(methods.make(Weighting.ROLE, MethodCall.of("get_opt_weights")))
                .isEqualTo(CorrelationBalanceWeighting.standard());
    }
}
