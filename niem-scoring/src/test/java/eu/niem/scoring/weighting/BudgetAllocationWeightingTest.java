package eu.niem.scoring.weighting;

import static eu.niem.scoring.fixture.UnevenTree.FRAMEWORK;
import static eu.niem.scoring.fixture.UnevenTree.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import eu.niem.scoring.methodology.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetAllocationWeightingTest {
    private static final BudgetAllocationWeighting BUDGETS = BudgetAllocationWeighting.of(
            Map.of("ann", Map.of("a", 30.0, "b", 10.0, "x", 60.0), "ben", Map.of("a", 1.0, "b", 1.0)));

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
    void everyExpertHasTheSameSayInEveryDimension() {
        assertThat(BUDGETS.fit(Dimensions.of("a", "b"), List.of()).ofChild())
                .containsExactly(entry("a", 62.5), entry("b", 37.5));
        assertThat(BUDGETS.fit(Dimensions.of("x"), List.of()).ofChild()).containsExactly(entry("x", 100.0));
    }

    @Test
    void theSpreadOfExpertsIsShown() {
        BudgetAllocationWeighting.Budgets spread = BUDGETS.spread(Dimensions.of("b", "a"));
        BudgetAllocationWeighting.Budgets.Line line = spread.lines().get(1);
        assertThat(line.child()).isEqualTo("a");
        assertThat(line.mean()).isEqualTo(62.5);
        assertThat(line.min()).isEqualTo(50);
        assertThat(line.max()).isEqualTo(75);
        assertThat(line.sd()).isEqualTo(Math.sqrt(2 * 12.5 * 12.5));
        assertThat(spread.data().columns()).contains("MEAN", "SD", "EXPERT ann", "EXPERT ben");
        assertThat(BUDGETS.spread(Dimensions.of("x")).lines().get(0).sd()).isNull();
    }

    @Test
    void aChildThatNoExpertNamesIsAnError() {
        assertThatThrownBy(() -> BUDGETS.fit(Dimensions.of("a", "c"), List.of()))
                .hasMessageContaining("no points for 'c' below 'all': let one expert at least give it some");
        assertThatThrownBy(() -> BudgetAllocationWeighting.of(Map.of("ann", Map.of("a", -1.0))))
                .hasMessageContaining("the points of 'ann' must be a number of 0 or more");
        assertThatThrownBy(() -> BudgetAllocationWeighting.of(Map.of())).hasMessageContaining("there are none");
    }

    @Test
    void pointsOfZeroLeaveAChildOut() {
        var budgets = BudgetAllocationWeighting.of(Map.of("ann", Map.of("a", 5.0, "b", 0.0)));
        assertThat(budgets.fit(Dimensions.of("a", "b"), List.of()).ofChild())
                .containsExactly(entry("a", 100.0), entry("b", 0.0));
        assertThatThrownBy(() -> budgets.fit(Dimensions.of("b"), List.of()))
                .hasMessageContaining("no point for any child");
    }
}
