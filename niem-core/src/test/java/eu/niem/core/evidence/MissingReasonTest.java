package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingReasonTest {
    private static final RowKey KEY = RowKey.of("AT", "2021");

    @Test
    void aMissingValueSaysWhy() {
        assertThat(MissingReason.ofLetter('M')).contains(MissingReason.NOT_APPLICABLE);
        assertThat(MissingReason.ofLetter('l')).contains(MissingReason.NOT_COLLECTED);
        assertThat(MissingReason.ofLetter('O')).contains(MissingReason.MISSING);
        assertThat(MissingReason.ofLetter('Q')).contains(MissingReason.SUPPRESSED);
        assertThat(MissingReason.ofLetter('A')).isEmpty();
        assertThat(Observation.of("i", KEY, Value.missing(MissingReason.SUPPRESSED))
                        .withStatus(Set.of(ObsStatus.PROVISIONAL))
                        .statusLetters())
                .isEqualTo("QP");
    }
}
