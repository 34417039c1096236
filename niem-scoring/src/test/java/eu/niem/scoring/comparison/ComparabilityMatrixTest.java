package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparabilityMatrixTest {
    private static final Slice IN_2023 = Slice.of("2023");

    private static Observation employed(String area, String source) {
        return Observation.of("EMP", RowKey.of(area, "2023"), 70).withSources(List.of(source));
    }

    private static final Study STUDY = Study.of(
                    Methodology.standard(),
                    Panel.of(
                            Citizens.FRAMEWORK,
                            List.of(
                                    employed("A", "survey"),
                                    employed("B", "survey").withStatus(Set.of(ObsStatus.DEFINITION_DIFFERS)),
                                    employed("C", "register"),
                                    employed("D", "unknown"),
                                    employed("E", "survey"),
                                    Observation.of("EMP", RowKey.of("F", "2023"), Value.missing(MissingReason.MISSING)),
                                    employed("EU27_2020", "survey")),
                            List.of(),
                            List.of(
                                    EvidenceSource.of("survey", EvidenceKind.SURVEY, "Survey"),
                                    EvidenceSource.of("register", EvidenceKind.ADMINISTRATIVE_DATA, "Register"))))
            .withRounds(List.of(
                    Round.of("2023").withFrameworkVersion("2"),
                    Round.of("2023").withRefArea("E").withFrameworkVersion("1")));

    private static final ComparabilityMatrix MATRIX = ComparabilityMatrix.of(STUDY, "EMP", IN_2023);

    @Test
    void areasAreKeptApartByDefinitionSourceAndEdition() {
        assertThat(MATRIX.why("A", "B")).containsExactly("the definition differs for B only, by its flag 'd'");
        assertThat(MATRIX.why("A", "C")).containsExactly("the kind of source is 'survey' and 'administrative-data'");
        assertThat(MATRIX.why("E", "A")).containsExactly("the edition of the framework is '1' and '2'");
        assertThat(MATRIX.why("A", "F")).containsExactly("no value of F");
        assertThat(MATRIX.why("A", "D"))
                .as("the kind of a source that is not described")
                .isEmpty();
    }

    @Test
    void everyPairStandsOnceAndAggregatesAreLeftOut() {
        assertThat(MATRIX.data().rows()).hasSize(6 * 5 / 2);
        assertThat(MATRIX.areas()).extracting(ComparabilityMatrix.Area::refArea).doesNotContain("EU27_2020");
        assertThatThrownBy(() -> MATRIX.why("A", "Z"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[A, B, C, D, E, F]");
    }

    @Test
    void theTableHasALineForEachSetOfAreas() {
        assertThat(MATRIX.table().rows()).hasSize(6);
        assertThat(MATRIX.table().rows().get(5)).contains("with none: no value", "F");
        assertThat(MATRIX.table().title()).isEqualTo("Who may be compared on EMP, 2023");
    }
}
