package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObsStatusTest {
    @Test
    void statusesAreReadInBothVocabularies() {
        assertThat(ObsStatus.ofLetter('E')).contains(ObsStatus.ESTIMATED);
        assertThat(ObsStatus.ofLetter('e')).contains(ObsStatus.ESTIMATED);
        assertThat(ObsStatus.ofLetter('s')).contains(ObsStatus.IMPUTED);
        assertThat(ObsStatus.ofLetter('S')).contains(ObsStatus.STRIKE);
        assertThat(ObsStatus.ofLetter('\0')).as("no letter").isEmpty();
        assertThat(ObsStatus.ofLetter('A')).as("normal").isEmpty();
    }
}
