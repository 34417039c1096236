package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static final RowKey KEY = RowKey.of("AT", "2021");

    @Test
    void statusesAreKeptInOneOrder() {
        Observation one = Observation.of("i", KEY, 1).withStatus(Set.of(ObsStatus.PROVISIONAL, ObsStatus.BREAK));
        assertThat(one.status()).containsExactly(ObsStatus.BREAK, ObsStatus.PROVISIONAL);
        assertThat(one.statusLetters()).isEqualTo("BP");
    }

    @Test
    void aSampleSizeIsNotBelowZero() {
        assertThatThrownBy(() -> Observation.of("i", KEY, 1).withSampleSize(-1.0))
                .hasMessage("a sample size must be a number of 0 or more, but was '-1.0'");
    }
}
