package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfStatusTest {
    @Test
    void aStatusIsReadByItsLetter() {
        assertThat(ConfStatus.ofLetter('c')).contains(ConfStatus.CONFIDENTIAL);
        assertThat(ConfStatus.ofLetter('z')).isEmpty();
    }
}
