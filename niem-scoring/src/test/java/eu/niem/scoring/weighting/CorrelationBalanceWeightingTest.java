package eu.niem.scoring.weighting;

import static eu.niem.scoring.fixture.UnevenTree.RAW;
import static eu.niem.scoring.fixture.UnevenTree.panel;
import static eu.niem.scoring.weighting.LearnedWeights.MORE;
import static eu.niem.scoring.weighting.LearnedWeights.UP;
import static eu.niem.scoring.weighting.LearnedWeights.fit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Column;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.optimisation.BalancedWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrelationBalanceWeightingTest {
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
}
