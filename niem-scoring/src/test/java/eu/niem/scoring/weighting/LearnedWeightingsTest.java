package eu.niem.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.optimisation.BalancedWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights learned from scores: a value or a reason. */
class LearnedWeightingsTest {
    private static final double NONE = Double.NaN;
    private static final Column UP = Column.of("up", 1, 2, 3, 4, 6);
    private static final Column MORE = Column.of("more", 2, 1, 4, 5, 9);
    private static final Column DOWN = Column.of("down", 9, 7, 5, 5, 1);

    static List<Weighting> learned() {
        return List.of(
                PrincipalComponentWeighting.standard(),
                PrincipalComponentWeighting.standard().withSquared(true),
                FactorAnalysisWeighting.standard(),
                CorrelationBalanceWeighting.standard(),
                EntropyWeighting.standard(),
                CriticWeighting.standard(),
                CriticWeighting.standard().withRescaled(false));
    }

    private static Map<String, Double> fit(Weighting weighting, Column... columns) {
        List<Column> children = List.of(columns);
        return weighting.fit(Dimensions.of(children), children).ofChild();
    }

    @ParameterizedTest
    @MethodSource("learned")
    void anOnlyChildGetsAllOfTheWeightWhateverItsScores(Weighting weighting) {
        assertThat(fit(weighting, UP)).isEqualTo(Map.of("up", 1.0));
        assertThat(fit(weighting, Column.of("none", NONE, NONE))).isEqualTo(Map.of("none", 1.0));
        assertThat(fit(weighting, Column.of("empty"))).isEqualTo(Map.of("empty", 1.0));
    }

    @ParameterizedTest
    @MethodSource("learned")
    void whatSaysNothingIsRefusedWithWhatToDo(Weighting weighting) {
        for (int rows = 0; rows < 2; rows++) {
            double[] some = new double[rows];
            assertThatThrownBy(() -> fit(weighting, Column.of("a", some), Column.of("b", some)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("two rows or more");
        }
        assertThatThrownBy(() -> fit(weighting, Column.of("a", NONE, NONE), Column.of("b", 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fit(weighting, Column.of("a", 5, 5, 5), Column.of("b", 7, 7, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same");
    }

    @ParameterizedTest
    @MethodSource("learned")
    void childrenThatGoTogetherGetWeightsOfZeroOrMoreThatAddUpToOne(Weighting weighting) {
        Map<String, Double> weights = fit(weighting, UP, MORE);
        assertThat(weights.get("up") + weights.get("more")).isCloseTo(1, within(1e-15));
        assertThat(weights.values()).allMatch(weight -> weight >= 0);
    }

    @Test
    void loadingsOfBothSignsAreNoWeights() {
        assertThatThrownBy(() -> fit(PrincipalComponentWeighting.standard(), UP, MORE, DOWN))
                .hasMessageContaining("in 'all' [down] run against the other children");
        assertThat(fit(PrincipalComponentWeighting.standard().withSquared(true), UP, MORE, DOWN)
                        .values())
                .allMatch(weight -> weight > 0);
    }

    @Test
    void aComponentThatIsNotDeterminedGivesNoWeights() {
        Column x = Column.of("x", 1, 1, -1, -1);
        Column y = Column.of("y", 1, -1, 1, -1);
        assertThatThrownBy(() -> fit(PrincipalComponentWeighting.standard(), x, y))
                .hasMessageContaining("two explain the same");
        assertThat(fit(FactorAnalysisWeighting.standard(), x, y).get("x")).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void entropyNeedsScoresOfZeroOrMore() {
        assertThatThrownBy(() -> fit(EntropyWeighting.standard(), UP, Column.of("z", -1, 0, 1, 2, 3)))
                .hasMessageContaining("'z' has -1.0: normalise to a scale that begins at 0 or above");
        assertThat(fit(EntropyWeighting.standard(), UP, Column.of("z", 0, 0, 0, 0, 1))
                        .get("z"))
                .isBetween(0.5, 1.0);
        assertThat(fit(EntropyWeighting.standard(), UP, Column.of("flat", 3, 3, 3, 3, 3)))
                .containsEntry("flat", 0.0);
    }

    @Test
    void childrenThatSayTheSameHaveNoCritic() {
        assertThatThrownBy(() -> fit(CriticWeighting.standard(), UP, Column.of("twice", 2, 4, 6, 8, 12)))
                .hasMessageContaining("say the same, with correlations of 1");
    }

    /** With two children equal correlations mean equal standard deviations of the weighted children. */
    @Test
    void balanceOfTwoChildrenIsInverseToTheirDeviations() {
        Map<String, Double> weights =
                fit(CorrelationBalanceWeighting.standard(), UP, Column.of("wide", 10, 50, 20, 40, 60));
        double ratio = 20.73644135332772 / 1.9235384061671346; // sd(c(10,50,20,40,60)) / sd(c(1,2,3,4,6))
        assertThat(weights.get("up") / weights.get("wide")).isCloseTo(ratio, within(1e-9));
    }

    @Test
    void aTargetOutOfReachIsRefusedWithHowFarOffTheNearestIs() {
        var weighting = CorrelationBalanceWeighting.of(Map.of("up", 20.0, "more", 1.0));
        assertThatThrownBy(() -> fit(weighting, UP, MORE))
                .hasMessageContaining("no weights of 0 or more for 'all' that reach its target up to 0.000001")
                .hasMessageContaining("the nearest are off by 0.")
                .hasMessageContaining("'more' weight 0.0");
        Map<String, Double> nearest =
                fit(CorrelationBalanceWeighting.of(weighting.target()).withTolerance(1), UP, MORE);
        assertThat(nearest.get("more")).isBetween(0.0, 1e-3);
    }

    @Test
    void aTargetForSomeChildrenOnlyIsRefused() {
        var weighting = CorrelationBalanceWeighting.of(Map.of("up", 1.0));
        assertThatThrownBy(() -> fit(weighting, UP, MORE)).hasMessageContaining("but not for all of [up, more]");
        var ofOthers = CorrelationBalanceWeighting.of(Map.of("elsewhere", 1.0));
        assertThat(fit(ofOthers, UP, MORE)).isEqualTo(fit(CorrelationBalanceWeighting.standard(), UP, MORE));
    }

    @Test
    void childrenThatCancelHaveNoBalance() {
        assertThatThrownBy(() -> fit(
                        CorrelationBalanceWeighting.standard(), Column.of("a", 1, 2, 3, 4), Column.of("b", 4, 3, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("check their directions");
    }

    @Test
    void aBalanceShowsTheCorrelationsOfTheWeightsItFound() {
        List<Column> children = List.of(UP, Column.of("more", 2, 6, 4, 1, 9), Column.of("third", 3, 1, 6, 2, 5));
        var weighting = CorrelationBalanceWeighting.of(Map.of("up", 1.0, "more", 1.0, "third", 1.0));
        BalancedWeights found = weighting.balance(
                Dimensions.of(children),
                children,
                weights -> Column.of(
                        "all",
                        java.util.stream.IntStream.range(0, 5)
                                .mapToDouble(row -> children.stream()
                                        .mapToDouble(child ->
                                                weights.ofChild().getOrDefault(child.id(), 0.0) * child.get(row))
                                        .sum())
                                .toArray()));
        assertThat(found.distance()).isLessThan(1e-12);
        assertThat(found.parts().get(0).correlation())
                .isCloseTo(found.parts().get(2).correlation(), within(1e-12));
        assertThat(found.data().columns()).contains("WEIGHT", "CORRELATION", "SHARE", "TARGET");
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> FactorAnalysisWeighting.standard().withMinimumShare(2))
                .hasMessageContaining("'minimumShare'");
        assertThatThrownBy(() -> CorrelationBalanceWeighting.standard().withTolerance(0))
                .hasMessageContaining("'tolerance'");
        assertThatThrownBy(() -> CorrelationBalanceWeighting.of(Map.of("a", -1.0)))
                .hasMessageContaining("a target of 'correlation-balance'");
    }

    /** Two children that go together and one that goes with neither: the second eigenvalue is 1 but for rounding. */
    @Test
    void anEigenvalueThatRoundingRaisesAboveItsLimitIsNotAboveIt() {
        List<Column> children = List.of(
                Column.of("a", 1, 2, 3, 4, 1, 2, 3, 4),
                Column.of("b", 1, 2, 3, 5, 1, 2, 3, 5),
                Column.of("c", 1, 1, 1, 1, 2, 2, 2, 2));
        Map<String, Double> weights = FactorAnalysisWeighting.standard()
                .fit(Dimensions.of(children), children)
                .ofChild();
        for (int[] order : new int[][] {{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            List<Column> turned = Arrays.stream(order).mapToObj(children::get).toList();
            FactorAnalysisWeighting.standard()
                    .fit(Dimensions.of(turned), turned)
                    .ofChild()
                    .forEach((child, weight) -> assertThat(weight).isCloseTo(weights.get(child), within(1e-12)));
        }
        assertThat(weights.get("c")).isLessThan(1e-12);
    }

    /** Three variables at angles of 120 degrees in a plane: turned by any angle they are as good. */
    @Test
    void factorsThatAnyRotationSuitsAreRefused() {
        List<Column> children = List.of(Column.of("a", 1, 0, 0), Column.of("b", 0, 1, 0), Column.of("c", 0, 0, 1));
        assertThatThrownBy(() -> FactorAnalysisWeighting.standard().fit(Dimensions.of(children), children))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no best rotation of 2 components");
    }
}
