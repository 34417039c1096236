package eu.niem.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactorAnalysisWeightingTest {
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
