package eu.niem.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Panel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Values are hidden, and what is imputed is compared with them. */
class ImputationQualityTest {
    private static final double NONE = Double.NaN;

    private static double number(Double value) {
        return Objects.requireNonNull(value);
    }

    /** The mean of the others misses x by n/(n - 1) times what the mean of all does: 1, 2, 3, 6 by 8/3, 4/3, 0, -4. */
    @Test
    void leavingOneOutOfAMeanHasAClosedForm() {
        Panel panel =
                PanelByColumns.of("a", 1, 2, 3, 6, NONE).and("b", 5, 5, 5, 5, 5).areas();
        ImputationQuality quality =
                ImputationQuality.of(List.of(ImputeMean.standard()), panel, ImputationQuality.ONE_AT_A_TIME, 1);
        ImputationQuality.OfIndicator a = quality.indicator("a");
        assertThat(a.values()).isEqualTo(4);
        assertThat(a.imputed()).isEqualTo(4);
        assertThat(number(a.rootMeanSquare())).isCloseTo(Math.sqrt((64 + 16 + 0 + 144) / 36.0), within(1e-14));
        assertThat(number(a.meanAbsolute())).isCloseTo(2, within(1e-14));
        assertThat(number(a.bias())).isCloseTo(0, within(1e-14));
        assertThat(number(a.rSquared())).isCloseTo(1 - 16 / 9.0, within(1e-14));
        assertThat(quality.indicator("b").rSquared())
                .as("no variance to explain")
                .isNull();
        assertThat(quality.indicator("b").rootMeanSquare()).isEqualTo(0);
    }

    @Test
    void whatStaysMissingIsCountedNotCompared() {
        Panel panel = PanelByColumns.of("a", 1, 2, 3).and("b", NONE, NONE, 4).areas("North", "North", "South");
        ImputationQuality quality = ImputationQuality.of(ImputeGroupMean.of("REGION"), panel);
        assertThat(quality.indicator("a").values()).isEqualTo(3);
        assertThat(quality.indicator("a").imputed()).isEqualTo(2);
        assertThat(quality.indicator("b").imputed()).isZero();
        assertThat(quality.indicator("b").meanAbsolute()).isNull();
        assertThat(quality.data().columns())
                .containsExactly("INDICATOR", "VALUES", "IMPUTED", "RMSE", "MAE", "BIAS", "R2");
        assertThat(quality.toString()).contains("INDICATOR").contains("b");
    }

    @Test
    void aPerfectRelationIsFound() {
        Panel panel = PanelByColumns.of("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .and("y", 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25)
                .areas();
        ImputationQuality quality = ImputationQuality.of(
                List.of(ImputeRegression.on("x").withMost(1).withIndicators(List.of("y"))), panel, 4, 7);
        assertThat(quality.indicator("y").imputed())
                .as("where x is not hidden too")
                .isPositive();
        assertThat(number(quality.indicator("y").rSquared())).isCloseTo(1, within(1e-12));
        assertThat(quality.indicator("x").imputed()).as("not concerned").isZero();
    }

    @Test
    void aTreatmentBeforeItChangesBothSides() {
        Panel panel =
                PanelByColumns.of("a", 10, 20, 30, 40).and("size", 2, 2, 2, 2).areas();
        List<Treatment> chain = List.of(Denominate.of(java.util.Map.of("a", "size")), ImputeMean.standard());
        ImputationQuality quality = ImputationQuality.of(chain, panel, ImputationQuality.ONE_AT_A_TIME, 1);
        assertThat(number(quality.indicator("a").meanAbsolute()))
                .as("5, 10, 15, 20 missed by 4/3 of their distance from 12.5")
                .isCloseTo(20 / 3.0, within(1e-14));
        assertThat(quality.toString())
                .isEqualTo(ImputationQuality.of(chain, panel, ImputationQuality.ONE_AT_A_TIME, 1)
                        .toString());
    }

    @Test
    void oneFoldHidesAllAndIsRefused() {
        Panel panel = PanelByColumns.of("a", 1, 2).areas();
        assertThatThrownBy(() -> ImputationQuality.of(List.of(ImputeMean.standard()), panel, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'folds' must be 2 or more, but was 1");
    }
}
