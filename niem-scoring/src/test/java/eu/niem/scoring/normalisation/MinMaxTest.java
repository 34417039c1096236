package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class MinMaxTest {
    @Test
    void minMaxSpansTheReference() {
        assertThat(apply(MinMax.standard(), MORE, 2, 4, 6)).containsExactly(0.0, 50.0, 100.0);
        assertThat(apply(MinMax.standard(), LESS, 2, 4, 6)).containsExactly(100.0, 50.0, 0.0);
        assertThat(apply(MinMax.standard().withRange(1, 5), MORE, 2, 4, 6)).containsExactly(1.0, 3.0, 5.0);
        assertThat(MinMax.standard().fit(MORE, Column.of("more", 0, 10)).apply(20))
                .as("beyond the reference")
                .isEqualTo(200);
    }

    @Test
    void whatHasNoRangeIsUndefinedWithTheReason() {
        assertThat(undefined(MinMax.standard(), MORE))
                .isEqualTo("no area has a value to learn the range of 'more' from");
        assertThat(undefined(MinMax.standard(), MORE, 0.002, 0.002))
                .isEqualTo("all 2 values of 'more' are 0.002, which gives no range");
    }

    @Test
    void aRangeMustAscend() {
        assertThatThrownBy(() -> MinMax.standard().withRange(5, 5))
                .hasMessage("'min-max' must have 'lower' below 'upper', but was 5.0 and 5.0");
    }
}
