package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTest {
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

    @Test
    void statusesAreReadInBothVocabularies() {
        assertThat(ObsStatus.ofLetter('E')).contains(ObsStatus.ESTIMATED);
        assertThat(ObsStatus.ofLetter('e')).contains(ObsStatus.ESTIMATED);
        assertThat(ObsStatus.ofLetter('s')).contains(ObsStatus.IMPUTED);
        assertThat(ObsStatus.ofLetter('S')).contains(ObsStatus.STRIKE);
        assertThat(ObsStatus.ofLetter('\0')).as("no letter").isEmpty();
        assertThat(ObsStatus.ofLetter('A')).as("normal").isEmpty();
        assertThat(ConfStatus.ofLetter('c')).contains(ConfStatus.CONFIDENTIAL);
        assertThat(ConfStatus.ofLetter('z')).isEmpty();
    }

    @Test
    void numbersAreFinite() {
        assertThatThrownBy(() -> Value.of(Double.NaN)).hasMessage("a value must be a finite number, but was 'NaN'");
        assertThatThrownBy(() ->
                        new Observation("i", KEY, Value.of(1), Set.of(), ConfStatus.FREE, -1.0, null, List.of(), ""))
                .hasMessage("a sample size must be a number of 0 or more, but was '-1.0'");
    }

    @Test
    void statusesAreKeptInOneOrder() {
        Observation one = Observation.of("i", KEY, 1).withStatus(Set.of(ObsStatus.PROVISIONAL, ObsStatus.BREAK));
        assertThat(one.status()).containsExactly(ObsStatus.BREAK, ObsStatus.PROVISIONAL);
        assertThat(one.statusLetters()).isEqualTo("BP");
    }

    @Test
    void checksAreWrittenWithAPlusAndADashForNone() {
        assertThat(Value.checks("b", "a")).hasToString("b+a");
        assertThat(Value.checks()).hasToString("-");
        assertThatThrownBy(() -> Value.checks("a", "a")).hasMessageContaining("different from each other");
    }

    @Test
    void aSourceIsNotItsOwnSuccessorAndHasNoPlus() {
        assertThatThrownBy(() -> new EvidenceSource("a", EvidenceKind.SURVEY, "", "", "", "", "", "", "a"))
                .hasMessage("the successor of source 'a' must be another source, but was 'a'");
        assertThatThrownBy(() -> EvidenceSource.of("a+b", EvidenceKind.SURVEY, ""))
                .hasMessageContaining("have no '+'");
        assertThat(EvidenceKind.ofCode("legal-text")).contains(EvidenceKind.LEGAL_TEXT);
        assertThat(EvidenceKind.ofCode("legal_text")).isEmpty();
    }

    @Test
    void anAreaDoesNotLieInItselfAndARoundEndsAfterItStarts() {
        assertThatThrownBy(() -> new RefArea("AT", "Austria", "AT", Map.of())).hasMessageContaining("another area");
        LocalDate day = LocalDate.of(2021, 5, 1);
        assertThat(new Round("2021", "", "", "", day, day).referenceEnd()).isEqualTo(day);
        assertThatThrownBy(() -> new Round("2021", "", "", "", day, day.minusDays(1)))
                .hasMessageContaining("not end before they start");
        assertThatThrownBy(() -> RefArea.of(" AT", "")).hasMessageContaining("without space around it");
    }
}
