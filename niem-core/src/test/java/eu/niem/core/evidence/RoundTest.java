package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundTest {
    @Test
    void aRoundEndsNotBeforeItStarts() {
        LocalDate day = LocalDate.of(2021, 5, 1);
        assertThat(new Round("2021", "", "", "", day, day).referenceEnd()).isEqualTo(day);
        assertThatThrownBy(() -> new Round("2021", "", "", "", day, day.minusDays(1)))
                .hasMessageContaining("not end before they start");
    }
}
