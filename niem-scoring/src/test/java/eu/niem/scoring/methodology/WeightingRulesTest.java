package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.analysis.EffectiveWeights;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.weighting.AnalyticHierarchyWeighting;
import eu.niem.scoring.weighting.BudgetAllocationWeighting;
import eu.niem.scoring.weighting.CorrelationBalanceWeighting;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.PrincipalComponentWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weightings in a methodology: rules that other tools broke, warnings, and the weights that a plan uses. */
class WeightingRulesTest {
    private static final Methodology RAW = Methodology.standard().withNormalisation(NoNormalisation.standard());

    /** Children in an order that is not that of the alphabet. */
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("z", "Z", indicator("z1"), indicator("z2")),
                    indicator("m"),
                    indicator("a")));

    private static Indicator indicator(String id) {
        return Indicator.of(id, id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    }

    private static Panel panel(String... periods) {
        Random random = new Random(20260401);
        List<Observation> observations = new ArrayList<>();
        for (String period : periods) {
            for (int area = 10; area < 35; area++) {
                double common = 20 + 60 * random.nextDouble();
                for (Indicator indicator : FRAMEWORK.indicators()) {
                    double spread = indicator.id().equals("m") ? 40 : 15;
                    observations.add(Observation.of(
                            indicator.id(), RowKey.of("A" + area, period), common + spread * random.nextDouble()));
                }
            }
        }
        return Panel.of(FRAMEWORK, observations);
    }

    private static double correlation(Scorecard card, String node) {
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (RowKey key : card.rows()) {
            one.add(Objects.requireNonNull(card.score(node, key).value()));
            other.add(Objects.requireNonNull(card.score("all", key).value()));
        }
        return Objects.requireNonNull(Correlation.pearson().of(one, other).coefficient());
    }

    static List<Aggregator> aggregators() {
        return List.of(ArithmeticMean.standard(), GeometricMean.standard());
    }

    /** COINr's targets are in the order of the weights, its correlations in that of the alphabet. */
    @ParameterizedTest
    @MethodSource("aggregators")
    void targetsAreMatchedByNameAndReachedUnderTheOwnAggregation(Aggregator aggregator) {
        Map<String, Double> target = Map.of("m", 35.0, "a", 33.0, "z", 34.0);
        Scorecard card = Study.of(
                        RAW.withAggregation(aggregator)
                                .withWeighting(PerNode.<Weighting>of(EqualWeighting.standard())
                                        .with("all", CorrelationBalanceWeighting.of(target))),
                        panel("2020"))
                .score();
        double m = correlation(card, "m");
        assertThat(correlation(card, "a") / m).isCloseTo(33.0 / 35, within(1e-6));
        assertThat(correlation(card, "z") / m).isCloseTo(34.0 / 35, within(1e-6));
    }

    /** COINr's get_eff_weights reads the weights of its meta table, not those it aggregated with. */
    @Test
    void effectiveWeightsAreThoseThePlanScoresWith() {
        Plan plan = Study.of(
                        RAW.withWeighting(
                                GivenWeighting.of(Map.of("z", 1.0, "m", 2.0, "a", 1.0, "z1", 3.0, "z2", 1.0))),
                        panel("2020"))
                .fit();
        EffectiveWeights weights = EffectiveWeights.of(plan);
        assertThat(weights.line("z1").effective()).isEqualTo(0.1875);
        assertThat(weights.line("z1").weight()).isEqualTo(0.75);
        assertThat(weights.line("m").effective()).isEqualTo(0.5);
        assertThat(weights.line("all").parent()).isEmpty();
        assertThat(weights.data().columns())
                .containsExactly("NODE", "NAME", "PARENT", "TIME_PERIOD", "WEIGHT", "EFFECTIVE_WEIGHT");
        assertThat(weights.lines().stream().map(EffectiveWeights.Line::node).toList())
                .containsExactly("all", "z", "z1", "z2", "m", "a");
    }

    @Test
    void whatIsExcludedWeighsNothing() {
        EffectiveWeights weights = EffectiveWeights.of(
                Study.of(RAW.withExclude(List.of("z")), panel("2020")).fit());
        assertThat(weights.line("z").weight()).isZero();
        assertThat(weights.line("z1").weight()).isEqualTo(0.5);
        assertThat(weights.line("z1").effective()).isZero();
        assertThat(weights.line("m").effective()).isEqualTo(0.5);
    }

    @Test
    void everyYardstickHasItsWeights() {
        EffectiveWeights weights = EffectiveWeights.of(Study.of(
                        RAW.withReference(Reference.eachPeriod()).withWeighting(PrincipalComponentWeighting.standard()),
                        panel("2020", "2021"))
                .fit());
        assertThat(weights.lines()).hasSize(12);
        assertThat(weights.lines().get(0).timePeriod()).isEqualTo("2020");
        assertThat(weights.lines().get(11).timePeriod()).isEqualTo("2021");
        assertThatThrownBy(() -> weights.line("nowhere")).hasMessageContaining("there is no scored node 'nowhere'");
    }

    /** Handbook, table 4. */
    @Test
    void ratesOfExchangeAreNoImportance() {
        AnalyticHierarchyWeighting hierarchy = AnalyticHierarchyWeighting.of(
                List.of("z", "m", "a"),
                List.of(List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0)));
        PerNode<Weighting> weights =
                PerNode.<Weighting>of(EqualWeighting.standard()).with(PerNode.ROOT, hierarchy);
        Methodology pairwise = RAW.withAggregation(new Pairwise()).withWeighting(weights);
        assertThat(pairwise.check(FRAMEWORK)).singleElement().satisfies(problem -> {
            assertThat(problem.error()).isFalse();
            assertThat(problem.code()).isEqualTo("weights-and-aggregation");
            assertThat(problem.path()).isEqualTo("/aggregation");
            assertThat(problem.message()).contains("of 'all' takes weights for importance");
        });
        assertThat(pairwise.withWeighting(EqualWeighting.standard()).check(FRAMEWORK))
                .isEmpty();
        assertThat(RAW.withAggregation(GeometricMean.standard())
                        .withWeighting(weights)
                        .check(FRAMEWORK))
                .isEmpty();
    }

    private record Pairwise() implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            System.arraycopy(children[0], 0, out, 0, out.length);
        }

        @Override
        public boolean needsImportance() {
            return true;
        }
    }

    @Test
    void aNodeThatIsNamedAndDoesNotExistIsAnError() {
        var budgets = BudgetAllocationWeighting.of(
                Map.of("ann", Map.of("z", 1.0, "m", 1.0, "a", 1.0, "z1", 1.0, "z2", 1.0, "zz", 1.0)));
        assertThat(RAW.withWeighting(budgets).check(FRAMEWORK)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-node");
            assertThat(problem.path()).isEqualTo("/weighting/standard/budgets/ann/zz");
        });
        assertThat(RAW.withWeighting(CorrelationBalanceWeighting.of(Map.of("q", 1.0)))
                        .check(FRAMEWORK))
                .extracting(Problem::path)
                .containsExactly("/weighting/standard/target/q");
    }

    @Test
    void rowsOfAMatrixWithoutNamesAreWarnedOf() {
        var weighting = AnalyticHierarchyWeighting.of(
                        List.of(), List.of(List.of(1.0, 2.0, 2.0), List.of(0.5, 1.0, 1.0), List.of(0.5, 1.0, 1.0)))
                .withLimit(0.1);
        assertThat(RAW.withWeighting(
                                PerNode.<Weighting>of(EqualWeighting.standard()).with(PerNode.ROOT, weighting))
                        .check(FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("children-by-position");
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
