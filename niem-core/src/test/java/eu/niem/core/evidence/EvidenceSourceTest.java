package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EvidenceSourceTest {
    @Test
    void aSourceIsNotItsOwnSuccessorAndHasNoPlus() {
        assertThatThrownBy(() -> EvidenceSource.of("a", EvidenceKind.SURVEY, "").withSupersededBy("a"))
                .hasMessage("the successor of source 'a' must be another source, but was 'a'");
        assertThatThrownBy(() -> EvidenceSource.of("a+b", EvidenceKind.SURVEY, ""))
                .hasMessageContaining("have no '+'");
    }
}
