package eu.niem.scoring.evaluation.standards;

import static eu.niem.scoring.fixture.Assessment.ALFA;
import static eu.niem.scoring.fixture.Assessment.BETA;
import static eu.niem.scoring.fixture.Assessment.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Outcome;
import eu.niem.scoring.fixture.Assessment;
import eu.niem.scoring.methodology.Groups;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservedOutcomesTest {
    private static final Dimension HOUSING = (Dimension) Assessment.FRAMEWORK.getNode("housing");
    private static final Groups SEPARATE = Groups.separate().withFallback(true);

    private static Observation of(String group, String area, double value) {
        return Observation.of("H6", RowKey.of(area, YEAR, group), value);
    }

    private static ObservedOutcomes observed(Groups groups, Observation... observations) {
        Study study = Assessment.study(List.of(observations));
        return new ObservedOutcomes(
                Study.of(
                        study.methodology().withGroups(groups),
                        study.panel()
                                .withGroups(List.of(Group.of("REF", "Refugees").withReference("NAT")))),
                Steps.standard()::isOutcome);
    }

    private static String text(ObservedOutcomes observed, String group) {
        return observed.text(HOUSING, RowKey.of(ALFA, YEAR, group));
    }

    @Test
    void aTextNamesAGroupWhereItIsNotTheRowsOwn() {
        assertThat(text(observed(SEPARATE, of("REF", ALFA, 4)), "REF")).isEqualTo("H6 4 NUM");
        assertThat(text(observed(SEPARATE, of("_T", ALFA, 5)), "REF")).isEqualTo("H6 _T 5 NUM");
        assertThat(text(observed(Groups.combine(List.of("REF")), of("REF", ALFA, 4)), "_T"))
                .isEqualTo("H6 REF 4 NUM");
    }

    @Test
    void aTextHasWhatStandsBesideAnotherOnce() {
        Observation[] both = {of("REF", ALFA, 4), of("NAT", ALFA, 10)};
        assertThat(text(observed(Groups.combine(List.of("REF", "NAT")), both), "_T"))
                .isEqualTo("H6 REF 4 NUM (NAT 10)");
    }

    @Test
    void aNumberIsRoundedToTwoDecimals() {
        assertThat(text(observed(SEPARATE, of("_T", ALFA, 2 / 3.0), of("_T", BETA, 1 / 3.0)), "_T"))
                .isEqualTo("H6 0.67 NUM (1 other 0.33)");
    }

    @Test
    void groupsThatAreApartAreNoPartOfTheCombinedOnes() {
        Groups.Combine all = Groups.combine(List.of()).withApart(List.of("NAT"));
        ObservedOutcomes observed = observed(all, of("BSP", ALFA, 4), of("REF", BETA, 9), of("NAT", ALFA, 10));
        assertThat(text(observed, "_T")).isEqualTo("H6 BSP 4 NUM");
        assertThat(text(observed, "NAT")).isEqualTo("H6 10 NUM");
    }

    @Test
    void whatIsHiddenHasNeitherFlagsNorSampleNorReference() {
        Study study = Assessment.study(List.of(
                of("_T", ALFA, 4).withStatus(Set.of(ObsStatus.ESTIMATED)).withSampleSize(14.0),
                of("_T", BETA, 9),
                Assessment.without("H5", ALFA, "_T", MissingReason.NOT_COLLECTED)));
        RowKey alfa = RowKey.of(ALFA, YEAR);
        Outcomes shown = Outcomes.of(
                study,
                study.score().disclosure().and("H6", List.of(alfa)).and("H5", List.of(alfa)),
                key -> key.equals(alfa));
        assertThat(shown.lines())
                .containsExactly(
                        absent("H5", "PC", "lower-is-better", AbsenceReason.NOT_COLLECTED), // as it was before
                        absent("H6", "NUM", "higher-is-better", AbsenceReason.SUPPRESSED));
    }

    private static Outcome absent(String indicator, String unit, String direction, AbsenceReason reason) {
        RowKey alfa = RowKey.of(ALFA, YEAR);
        return new Outcome(
                "housing", indicator, indicator, alfa, null, unit, direction, null, reason, Quality.UNKNOWN, null);
    }

    @Test
    void anAnswerHasPointsWithoutAUnit() {
        Study study = Assessment.study(List.of(Assessment.answer("H2", ALFA, "_T", "b")));
        assertThat(text(new ObservedOutcomes(study, each -> each.id().equals("H2")), "_T"))
                .isEqualTo("H2 50");
    }

    @Test
    void anIndicatorIsExpectedWhereAGroupIsAskedUnlessNoneApplies() {
        Indicator asked = Assessment.FRAMEWORK.getIndicator("H1"); // of REF and BSP
        RowKey all = RowKey.of(ALFA, YEAR);
        Observation none = Assessment.without("H1", ALFA, "REF", MissingReason.NOT_APPLICABLE);
        Observation later = Assessment.without("H1", ALFA, "BSP", MissingReason.NOT_COLLECTED);
        Groups combined = Groups.combine(List.of("REF", "BSP", "NAT"));
        Observation other = of("NAT", ALFA, 10);
        assertThat(observed(combined, other).collected(List.of(asked), all)).isEqualTo(new Coverage(0, 1));
        assertThat(observed(combined, none, later).collected(List.of(asked), all))
                .isEqualTo(new Coverage(0, 1));
        assertThat(observed(combined, none).collected(List.of(asked), all)).isEqualTo(Coverage.NONE);
        assertThat(observed(Groups.separate(), other).collected(List.of(asked), all.withGroup("NAT")))
                .isEqualTo(Coverage.NONE);
    }

    @Test
    void anOutcomeHasEitherAValueOrAReason() {
        RowKey key = RowKey.of(ALFA, YEAR);
        assertThatThrownBy(() -> absent("H6", "NUM", "", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("either a value or a reason", "null and null");
        assertThatThrownBy(() -> new Outcome(
                        "housing", "H6", "", key, 1.0, "", "", null, AbsenceReason.MISSING, Quality.UNKNOWN, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
