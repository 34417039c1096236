package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void numbersAreFinite() {
        assertThatThrownBy(() -> Value.of(Double.NaN)).hasMessage("a value must be a finite number, but was 'NaN'");
    }

    @Test
    void checksAreWrittenWithAPlusAndADashForNone() {
        assertThat(Value.checks("b", "a")).hasToString("b+a");
        assertThat(Value.checks()).hasToString("-");
        assertThatThrownBy(() -> Value.checks("a", "a")).hasMessageContaining("different from each other");
    }
}
