package eu.niem.scoring.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NormalEstimationTest {
    private static final double NONE = Double.NaN;

    /** Little and Rubin (2002), example 7.8: Draper and Smith's data without some, printed to three decimals. */
    @Test
    void draperAndSmithsDataGiveTheEstimatesOfTheBook() {
        List<Column> columns = List.of(
                Column.of("x1", 7, 1, 11, 11, 7, 11, 3, 1, 2, NONE, NONE, NONE, NONE),
                Column.of("x2", 26, 29, 56, 31, 52, 55, 71, 31, 54, NONE, NONE, NONE, NONE),
                Column.of("x3", 6, 15, 8, 8, 6, 9, 17, 22, 18, 4, 23, 9, 8),
                Column.of("x4", 60, 52, 20, 47, 33, 22, NONE, NONE, NONE, NONE, NONE, NONE, NONE),
                Column.of("x5", 78.5, 74.3, 104.3, 87.6, 95.9, 109.2, 102.7, 72.5, 93.1, 115.9, 83.8, 113.3, 109.4));
        NormalModel model = new NormalEstimation(0, 1e-10, 20_000).fit(columns);
        double[] means = {6.655, 49.965, 11.769, 27.047, 95.423};
        double[] variances = {21.826, 238.012, 37.870, 294.183, 208.905};
        for (int i = 0; i < means.length; i++) {
            String id = columns.get(i).id();
            assertThat(mean(model, id)).as(id).isCloseTo(means[i], within(6e-4));
            assertThat(covariance(model, id, id)).as(id).isCloseTo(variances[i], within(6e-3));
        }
    }

    private static double mean(NormalModel model, String id) {
        return Objects.requireNonNull(model.means().get(id));
    }

    private static double covariance(NormalModel model, String one, String other) {
        return Objects.requireNonNull(
                Objects.requireNonNull(model.covariances().get(one)).get(other));
    }

    @Test
    void completeDataGiveTheirMeansAndCovariancesWithDivisorN() {
        NormalModel model = new NormalEstimation(0, 1e-12, 10)
                .fit(List.of(Column.of("a", 1, 2, 3, 6), Column.of("b", 4, 1, 1, 2), Column.of("c", 5, 5, 5, 5)));
        assertThat(mean(model, "a")).isCloseTo(3, within(1e-12));
        assertThat(covariance(model, "a", "a")).isCloseTo(3.5, within(1e-12));
        assertThat(covariance(model, "a", "b")).isCloseTo(-0.75, within(1e-12));
        assertThat(mean(model, "c")).isEqualTo(5);
        assertThat(model.covariances()).containsOnlyKeys("a", "b");
    }

    @Test
    void whatIsExpectedFollowsTheLineOfRegression() {
        NormalModel model = NormalModel.of(
                Map.of("a", 10.0, "b", 20.0, "c", 7.0),
                Map.of("a", Map.of("a", 4.0, "b", 3.0), "b", Map.of("a", 3.0, "b", 9.0)));
        assertThat(model.expected(Map.of("a", 12.0)).get("b")).isCloseTo(21.5, within(1e-7));
        assertThat(model.expected(Map.of("b", 29.0)).get("a")).isCloseTo(13, within(1e-7));
        assertThat(model.expected(Map.of())).isEqualTo(Map.of("a", 10.0, "b", 20.0, "c", 7.0));
        assertThat(model.expected(Map.of("c", 8.0, "other", 1.0))).isEqualTo(Map.of("a", 10.0, "b", 20.0));
    }

    @Test
    void aRidgeDrawsCorrelationsToZeroAndNotVariances() {
        List<Column> columns = List.of(Column.of("a", 1, 2, 3), Column.of("b", 1, 2, 4));
        NormalModel plain = new NormalEstimation(0, 1e-12, 10).fit(columns);
        NormalModel drawn = new NormalEstimation(1, 1e-12, 10).fit(columns);
        assertThat(covariance(drawn, "a", "b")).isCloseTo(covariance(plain, "a", "b") / 2, within(1e-12));
        assertThat(covariance(drawn, "a", "a")).isCloseTo(covariance(plain, "a", "a"), within(1e-12));
    }

    @Test
    void estimatesThatDoNotSettleAndCovariancesOfNoDataAreRefused() {
        List<Column> columns = List.of(Column.of("a", 1, 2, 3, 7, NONE), Column.of("b", 1, NONE, 2, 4, 9));
        assertThatThrownBy(() -> new NormalEstimation(0, 1e-12, 1).fit(columns))
                .hasMessageContaining("must settle within 1 turns")
                .hasMessageContaining("give a 'ridge'");
        assertThatThrownBy(() -> NormalModel.of(
                        Map.of("a", 1.0, "b", 1.0),
                        Map.of("a", Map.of("a", 1.0, "b", 2.0), "b", Map.of("a", 2.0, "b", 1.0))))
                .hasMessageContaining("no variable can vary as they say");
        assertThatThrownBy(() -> new NormalEstimation(-1, 1e-8, 1)).hasMessageContaining("'ridge' must be");
    }
}
