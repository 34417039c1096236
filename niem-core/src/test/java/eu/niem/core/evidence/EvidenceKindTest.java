package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceKindTest {
    @Test
    void aKindIsReadByItsCode() {
        assertThat(EvidenceKind.ofCode("legal-text")).contains(EvidenceKind.LEGAL_TEXT);
        assertThat(EvidenceKind.ofCode("legal_text")).isEmpty();
    }
}
