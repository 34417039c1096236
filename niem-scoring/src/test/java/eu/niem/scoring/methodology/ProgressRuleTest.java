package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgressRuleTest {
    private static final ProgressRule STANDARD = ProgressRule.standard();

    @Test
    void theStandardIsLinearWithTheLimitsOfTheContract() {
        assertThat(STANDARD.change()).isEqualTo(ProgressRule.Change.LINEAR);
        assertThat(STANDARD).isEqualTo(STANDARD.withLimits(0.95, 0.5, 0));
        assertThat(Methodology.standard().progress()).isEqualTo(STANDARD);
    }

    @Test
    void limitsFall() {
        assertThatThrownBy(() -> STANDARD.withLimits(0.5, 0.5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but were 0.5, 0.5 and 0");
        assertThatThrownBy(() -> STANDARD.withLimits(0.9, 0.5, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withLimits(Double.NaN, 0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withLimits(1, 0.5, Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withLimits(Double.POSITIVE_INFINITY, 0.5, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitOfMinusZeroIsZero() {
        assertThat(STANDARD.withLimits(-0.0, -0.5, -1)).isEqualTo(STANDARD.withLimits(0, -0.5, -1));
        assertThat(STANDARD.withLimits(1.2, -0.0, -0.5)).isEqualTo(STANDARD.withLimits(1.2, 0, -0.5));
        assertThat(STANDARD.withLimits(1.2, 0.5, -0.0)).isEqualTo(STANDARD.withLimits(1.2, 0.5, 0));
    }

    @Test
    void aMethodologyPrintsItWhereItIsNotTheStandard() {
        ProgressRule compound = ProgressRule.standard().withChange(ProgressRule.Change.COMPOUND);
        assertThat(Methodology.standard().toString()).doesNotContain("progress");
        assertThat(Methodology.standard().withProgress(compound).toString())
                .contains("progress       compound change, on track from 0.95, moving from 0.5, stagnating from 0");
    }
}
