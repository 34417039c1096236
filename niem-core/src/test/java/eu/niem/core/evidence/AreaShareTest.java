package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaShareTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aShareIsAboveZeroAndUpToOne(double weight) {
        assertThatThrownBy(() -> new AreaShare("A", "B", weight)).hasMessageContaining("above 0 and up to 1");
    }

    @Test
    void onlyAnAreaThatGoesToItselfIsTheSame() {
        assertThat(new AreaShare("A", "A", 1).isSame()).isTrue();
        assertThat(new AreaShare("A", "B", 1).isSame()).isFalse();
    }
}
