package eu.niem.scoring.weighting;

import static eu.niem.scoring.weighting.LearnedWeights.MORE;
import static eu.niem.scoring.weighting.LearnedWeights.NONE;
import static eu.niem.scoring.weighting.LearnedWeights.UP;
import static eu.niem.scoring.weighting.LearnedWeights.fit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every weighting that learns gives: a value or a reason. */
class WeightingTest {
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
    void parametersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> FactorAnalysisWeighting.standard().withMinimumShare(2))
                .hasMessageContaining("'minimumShare'");
        assertThatThrownBy(() -> CorrelationBalanceWeighting.standard().withTolerance(0))
                .hasMessageContaining("'tolerance'");
        assertThatThrownBy(() -> CorrelationBalanceWeighting.of(Map.of("a", -1.0)))
                .hasMessageContaining("a target of 'correlation-balance'");
    }
}
