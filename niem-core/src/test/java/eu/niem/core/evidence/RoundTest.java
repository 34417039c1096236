package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundTest {
    @Test
    void aRoundEndsNotBeforeItStarts() {
        LocalDate day = LocalDate.of(2021, 5, 1);
        assertThat(Round.of("2021").withReference(day, day).referenceEnd()).isEqualTo(day);
        assertThatThrownBy(() -> Round.of("2021").withReference(day, day.minusDays(1)))
                .hasMessageContaining("not end before they start");
    }
}
