package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
        assertThatThrownBy(() ->
                        new Observation("i", KEY, Value.of(1), Set.of(), ConfStatus.FREE, -1.0, null, List.of(), ""))
                .hasMessage("a sample size must be a number of 0 or more, but was '-1.0'");
    }
}
