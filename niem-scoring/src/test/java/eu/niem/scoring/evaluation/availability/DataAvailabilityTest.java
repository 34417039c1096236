package eu.niem.scoring.evaluation.availability;

import static eu.niem.scoring.fixture.Assessment.ALFA;
import static eu.niem.scoring.fixture.Assessment.BETA;
import static eu.niem.scoring.fixture.Assessment.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Ranked;
import eu.niem.core.result.Score;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.Assessment;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The expected numbers are counted by hand in the observations of {@link Assessment}. */
class DataAvailabilityTest {
    private static final DataAvailability RESULT = DataAvailability.of(Assessment.study());

    private static DataAvailability.Count count(
            DataAvailability of, String node, String type, String area, String group) {
        return of.lines().stream()
                .filter(line -> line.node().equals(node)
                        && line.type().equals(type)
                        && line.refArea().equals(area)
                        && line.group().equals(group))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void everyItemAskedIsCollectedOrHasAReason() {
        assertThat(count(RESULT, "housing", "legal", ALFA, "REF")).isEqualTo(new DataAvailability.Count(1, 0, 0, 0, 0));
        assertThat(count(RESULT, "housing", "legal", BETA, "BSP")).isEqualTo(new DataAvailability.Count(0, 0, 0, 0, 1));
        assertThat(count(RESULT, "work", "legal", ALFA, "BSP")).isEqualTo(new DataAvailability.Count(1, 1, 0, 0, 0));
        assertThat(count(RESULT, "housing", "outcome", ALFA, "_T"))
                .isEqualTo(new DataAvailability.Count(1, 0, 1, 0, 0));
        assertThat(count(RESULT, "housing", "outcome", BETA, "_T"))
                .isEqualTo(new DataAvailability.Count(1, 1, 0, 0, 0));
    }

    @Test
    void whatNobodyObservedIsMissing() {
        assertThat(count(RESULT, "work", "legal", BETA, "REF")).isEqualTo(new DataAvailability.Count(0, 0, 0, 2, 0));
        assertThat(count(RESULT, "housing", "coordination", BETA, "_T"))
                .isEqualTo(new DataAvailability.Count(1, 0, 0, 1, 0));
    }

    @Test
    void theIndexIsWhatWasCollectedOfWhatWasExpected() {
        AvailabilityIndex index = RESULT.index();
        assertThat(index.score("housing", ALFA, YEAR).value()).isCloseTo(100 * 6 / 7.0, within(1e-12));
        assertThat(index.score("work", ALFA, YEAR).value()).isEqualTo(100); // 4 of 4, one does not apply
        assertThat(index.score("overall", ALFA, YEAR).coverage()).isEqualTo(new Coverage(10, 11));
        assertThat(index.score("overall", ALFA, YEAR).value()).isCloseTo(100 * 10 / 11.0, within(1e-12));
        Score byDimensions =
                index.rankingByDimension("overall", YEAR).places().get(0).score();
        assertThat(byDimensions.key().refArea()).isEqualTo(ALFA);
        assertThat(byDimensions.value()).isCloseTo((100 * 6 / 7.0 + 100) / 2, within(1e-12));
        assertThat(index.score("housing", BETA, YEAR).coverage()).isEqualTo(new Coverage(4, 6));
        assertThat(index.score("work", BETA, YEAR).value()).isZero();
    }

    @Test
    void areasAreRankedByTheAvailabilityOfTheirData() {
        assertThat(RESULT.index().ranking("overall", YEAR).places())
                .extracting(Ranked::rank, place -> place.score().key().refArea())
                .containsExactly(tuple(1, ALFA), tuple(2, BETA));
        assertThat(RESULT.index().rankingByDimension("housing", YEAR).title())
                .isEqualTo("Availability index: Small assessment, housing, 2021, by dimensions");
    }

    @Test
    void someTypesHaveAnIndexOfTheirOwn() {
        AvailabilityIndex outcomes = RESULT.ofTypes(List.of("outcome")).index();
        assertThat(outcomes.score("overall", ALFA, YEAR).value()).isEqualTo(50);
        assertThat(outcomes.score("overall", BETA, YEAR).value()).isEqualTo(100);
        assertThat(outcomes.score("work", ALFA, YEAR).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(outcomes.rankingByDimension("work", YEAR).unranked())
                .extracting(score -> score.key().refArea())
                .contains(ALFA);
        assertThatThrownBy(() -> RESULT.ofTypes(List.of("outcomes")))
                .hasMessage("nothing was asked of the type 'outcomes'; there are [coordination, legal, outcome,"
                        + " policy]");
    }

    @Test
    void typesAndGroupsAddUp() {
        DataAvailability coarse = RESULT.overTypes().overGroups();
        assertThat(coarse.lines()).hasSize(4);
        assertThat(count(coarse, "housing", "", ALFA, "")).isEqualTo(new DataAvailability.Count(6, 0, 1, 0, 0));
        assertThat(coarse.data().rows().get(0))
                .isEqualTo(DataTable.row("housing", null, ALFA, YEAR, null, 6, 7, 0, 1, 0, 0, 600 / 7.0));
        assertThat(coarse.index().lines()).isEqualTo(RESULT.index().lines());
    }

    @Test
    void anAnswerForAllStandsForGroupsWhereTheMethodologySaysSo() {
        List<Observation> once = List.of(
                Assessment.answer("H1", ALFA, "_T", "a"),
                Assessment.answer("W1", ALFA, "REF", "a"),
                Assessment.without("W1", ALFA, "BSP", MissingReason.NOT_APPLICABLE),
                Assessment.answer("W1", ALFA, "_T", "a"));
        DataAvailability standing = DataAvailability.of(Assessment.study(once));
        assertThat(count(standing, "housing", "legal", ALFA, "BSP")).isEqualTo(DataAvailability.Count.COLLECTED);
        assertThat(count(standing, "work", "legal", ALFA, "BSP")).isEqualTo(new DataAvailability.Count(0, 1, 0, 1, 0));
        Study strict = Assessment.study(once).withMethodology(Assessment.METHODOLOGY.withGroups(Groups.separate()));
        assertThat(count(DataAvailability.of(strict), "housing", "legal", ALFA, "BSP"))
                .isEqualTo(DataAvailability.Count.of(MissingReason.MISSING));
    }

    @Test
    void groupsThatTheStudyDoesNotCoverAreNotExpected() {
        DataAvailability one = DataAvailability.of(Assessment.study(
                List.of(Assessment.answer("H1", ALFA, "REF", "a"), Assessment.answer("H2", ALFA, "_T", "a"))));
        assertThat(one.lines()).noneMatch(line -> line.group().equals("BSP"));
        assertThat(one.index().score("housing", ALFA, YEAR).coverage()).isEqualTo(new Coverage(2, 6));
    }

    @Test
    void anAreaIsExpectedInThePeriodsInWhichItTookPart() {
        Study study = Assessment.study(List.of(
                Observation.of("H2", RowKey.of(ALFA, "2019"), Value.answer("a")),
                Assessment.answer("H2", ALFA, "_T", "a"),
                Assessment.answer("H2", BETA, "_T", "a")));
        AvailabilityIndex index = DataAvailability.of(study).index();
        assertThat(index.ranking("overall", "2019").places()).hasSize(1);
        assertThatThrownBy(() -> index.score("overall", BETA, "2019"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("areas [AA, BB]");
    }

    @Test
    void aFrameworkWithoutTypesIsCountedByUse() {
        Framework plain = Framework.of(
                "plain", "1", Dimension.of("all", "All", Indicator.of("RATE", "Rate", Quantity.of("PC", 0, 100))));
        Study study = Study.of(
                Methodology.standard(),
                Panel.of(
                        plain,
                        List.of(
                                Observation.of("RATE", RowKey.of(ALFA, YEAR, "NAT"), 5),
                                Observation.of("RATE", RowKey.of(BETA, YEAR, "FOR"), 5))));
        DataAvailability result = DataAvailability.of(study);
        assertThat(result.lines()).extracting(DataAvailability.Line::type).containsOnly("scored");
        assertThat(result.index().score("all", ALFA, YEAR).value()).isEqualTo(50); // NAT of NAT and FOR
        assertThatThrownBy(() -> DataAvailability.of(study, "type"))
                .hasMessage("the framework 'plain' has no facet 'type'; there are []");
    }

    @Test
    void itIsPrintedWithATitleAndTheCounts() {
        assertThat(RESULT.overTypes().overGroups().toString())
                .startsWith("Availability of data: Small assessment, 2021\n")
                .containsPattern("housing +BB +4 +6 +1 +0 +1 +1 +66.67");
        assertThat(RESULT.index().toString()).containsPattern("overall +AA +10 +11 +90.91 +92.86");
    }
}
