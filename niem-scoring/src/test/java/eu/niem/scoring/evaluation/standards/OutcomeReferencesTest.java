package eu.niem.scoring.evaluation.standards;

import static eu.niem.scoring.fixture.Assessment.ALFA;
import static eu.niem.scoring.fixture.Assessment.BETA;
import static eu.niem.scoring.fixture.Assessment.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Reference;
import eu.niem.scoring.fixture.Assessment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeReferencesTest {
    private static final Group REFUGEES = Group.of("REF", "Refugees");

    private static Observation of(String area, String group, double value) {
        return Observation.of("H6", RowKey.of(area, YEAR, group), value);
    }

    private static Outcomes outcomes(Group group, Observation... observations) {
        Study study = Assessment.study(List.of(observations));
        return Outcomes.of(Study.of(study.methodology(), study.panel().withGroups(List.of(group))));
    }

    private static Reference beside(Outcomes outcomes, String area, String group) {
        return outcomes.where(RowKey.of(area, YEAR, group)::equals)
                .lines()
                .get(0)
                .reference();
    }

    private static Reference mean(double value, int areas) {
        return new Reference("others", value, Quality.UNKNOWN, null, areas);
    }

    @Test
    void whatIsHiddenOfNationalsStandsBesideNothing() {
        Outcomes outcomes = outcomes(
                REFUGEES.withReference("NAT"),
                of(ALFA, "REF", 4),
                of(ALFA, "NAT", 10).withConf(ConfStatus.CONFIDENTIAL),
                of(BETA, "REF", 9));
        assertThat(beside(outcomes, ALFA, "REF")).isEqualTo(mean(9, 1));
    }

    @Test
    void aGroupThatIsComparedWithNoneStandsBesideTheOtherAreas() {
        Outcomes outcomes = outcomes(REFUGEES, of(ALFA, "REF", 4), of(BETA, "REF", 9));
        assertThat(beside(outcomes, ALFA, "REF")).isEqualTo(mean(9, 1));
    }

    @Test
    void whatIsPartOfNoMeanTakesNothingAwayFromIt() {
        Set<ObsStatus> estimated = Set.of(ObsStatus.ESTIMATED);
        Outcomes outcomes = outcomes(
                REFUGEES,
                of(ALFA, "REF", 4).withStatus(estimated).withSampleSize(35.0),
                of(BETA, "REF", 9).withSampleSize(60.0),
                of("EU27_2020", "REF", 5).withStatus(estimated).withSampleSize(35.0));
        assertThat(beside(outcomes, "EU27_2020", "REF"))
                .isEqualTo(new Reference("others", 6.5, new Quality(null, estimated, false), 35.0, 2));
    }

    @Test
    void aNumberThatATreatmentFilledInStandsBesideNothing() {
        Study study = Assessment.study(List.of(
                Assessment.number("H6", ALFA, 4), Assessment.number("H6", BETA, 9), Assessment.number("H5", "CC", 20)));
        Study filled = Study.of(study.methodology(), study.panel().withColumns(List.of(Column.of("H6", 4, 9, 50))));
        assertThat(beside(Outcomes.of(filled), ALFA, RowKey.TOTAL)).isEqualTo(mean(9, 1));
    }

    @Test
    void onlyAMeanSaysOfHowManyAreas() {
        Outcomes outcomes =
                outcomes(REFUGEES.withReference("NAT"), of(ALFA, "REF", 4), of(ALFA, "NAT", 10), of(BETA, "REF", 9));
        int areas = outcomes.data().columns().indexOf("REFERENCE_AREAS");
        assertThat(outcomes.data().rows())
                .extracting(row -> row.get(3) + " " + row.get(5) + " " + row.get(areas))
                .containsExactlyInAnyOrder(ALFA + " REF null", BETA + " REF 1", ALFA + " NAT null");
    }

    @Test
    void aFigureThatStandsBesideOneOfAnotherIndicatorIsNotLeftOut() {
        Outcomes outcomes = outcomes(
                REFUGEES.withReference("NAT"),
                Observation.of("H5", RowKey.of(ALFA, YEAR, "REF"), 20),
                Observation.of("H5", RowKey.of(ALFA, YEAR, "NAT"), 15),
                of(ALFA, "NAT", 10));
        assertThat(outcomes.withoutReferences().lines())
                .extracting(Outcomes.Outcome::value)
                .containsExactly(20.0, 10.0);
    }

    @Test
    void aGroupThatIsCalledAsMeansAreIsNotLeftOutForThem() {
        Outcomes outcomes = outcomes(REFUGEES, of(ALFA, "REF", 4), of(BETA, "REF", 9), of(ALFA, "others", 5));
        assertThat(outcomes.withoutReferences()).isEqualTo(outcomes);
    }
}
