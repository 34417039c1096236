package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void aScoreHasAValueOrAReason() {
        RowKey key = RowKey.of("A", "2021");
        assertThatThrownBy(() -> new Score("n", key, null, Coverage.NONE, Quality.UNKNOWN, "", null))
                .hasMessageContaining("have either a value or a reason");
        assertThatThrownBy(() -> new Score("n", key, 1.0, Coverage.NONE, Quality.UNKNOWN, "", AbsenceReason.MISSING))
                .hasMessageContaining("have either a value or a reason");
        assertThatThrownBy(() -> new Score("n", key, Double.NaN, Coverage.NONE, Quality.UNKNOWN, "", null))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new Coverage(2, 1)).hasMessageContaining("coverage must lie from 0");
    }
}
