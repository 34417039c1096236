package eu.niem.scoring.evaluation.standards;

import static eu.niem.scoring.fixture.Assessment.ALFA;
import static eu.niem.scoring.fixture.Assessment.BETA;
import static eu.niem.scoring.fixture.Assessment.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Reference;
import eu.niem.scoring.fixture.Assessment;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.normalisation.MinMax;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The expected numbers are computed by hand from the answers of {@link Assessment}. */
class PaperToPracticeTest {
    private static final PaperToPractice RESULT = PaperToPractice.of(Assessment.study());

    private static PaperToPractice.Line line(PaperToPractice result, String node, RowKey key) {
        return result.lines().stream()
                .filter(line -> line.node().equals(node) && line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PaperToPractice.Line line(String node, String area) {
        return line(RESULT, node, RowKey.of(area, YEAR));
    }

    @Test
    void theStepsOfADimensionAreTheMeansOfItsIndicatorsOfEach() {
        PaperToPractice.Line housing = line("housing", ALFA);
        assertThat(housing.law().value()).isEqualTo(75); // mean of a for REF and b for BSP
        assertThat(housing.policy().value()).isEqualTo(50);
        assertThat(housing.practice().value()).isEqualTo(25); // mean of c and b
        assertThat(housing.difference()).isEqualTo(50);
        assertThat(line("work", ALFA).law().value()).isEqualTo(25); // b twice; c for REF, not applicable for BSP
        assertThat(line("work", ALFA).difference()).isEqualTo(-25);
    }

    @Test
    void theStepsOfTheWholeAreTheMeansOfItsDimensions() {
        PaperToPractice.Line overall = line("overall", ALFA);
        assertThat(overall.law().value()).isEqualTo(50); // 75 and 25
        assertThat(overall.policy().value()).isEqualTo(50); // of housing alone
        assertThat(overall.practice().value()).isEqualTo(37.5); // 25 and 50
        assertThat(overall.difference()).isEqualTo(12.5);
    }

    @Test
    void lawIsAheadAboveTheThresholdOnly() {
        assertThat(line("housing", ALFA).isAhead(50)).isFalse();
        assertThat(line("housing", ALFA).isAhead(49.9)).isTrue();
        assertThat(RESULT.threshold()).isEqualTo(20);
        assertThat(RESULT.ahead()).extracting(PaperToPractice.Line::node).containsExactly("housing");
        PaperToPractice strict =
                PaperToPractice.of(Assessment.study(), Steps.standard().withThreshold(12));
        assertThat(strict.ahead())
                .extracting(PaperToPractice.Line::node, line -> line.key().refArea())
                .containsExactly(tuple("housing", ALFA), tuple("overall", ALFA));
    }

    @Test
    void withoutAScoreOfOneThereIsNoDifference() {
        PaperToPractice.Line work = line("work", BETA);
        assertThat(work.law().absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(work.practice().value()).isNull();
        assertThat(work.difference()).isNull();
        assertThat(work.isAhead(0)).isNull();
    }

    @Test
    void aStepOfWhichNothingIsAskedIsNotApplicable() {
        assertThat(line("work", ALFA).policy().absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(line("work", ALFA).outcome().absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(line("work", ALFA).outcomes()).isEqualTo(Coverage.NONE);
    }

    @Test
    void outcomesAreScoredByTheirGoalpostsAndCountedWithoutThem() {
        PaperToPractice.Line housing = line("housing", ALFA);
        assertThat(housing.outcome().value()).isEqualTo(75); // 15 on the way from 60 to 0
        assertThat(housing.outcomes()).isEqualTo(new Coverage(1, 2));
        assertThat(line("housing", BETA).outcomes()).isEqualTo(new Coverage(1, 1)); // H5 does not apply
        assertThat(line("housing", BETA).outcome().value()).isNull();
        assertThat(line("overall", ALFA).outcomes()).isEqualTo(new Coverage(1, 2));
    }

    @Test
    void outcomesWithoutGoalpostsGetAScoreByARangeThatIsLearned() {
        Study study = Assessment.study(List.of(
                Assessment.number("H6", ALFA, 4), Assessment.number("H6", BETA, 9), Assessment.number("H6", "CC", 14)));
        PaperToPractice result =
                PaperToPractice.of(study, Steps.standard().withOutcomeNormalisation(MinMax.standard()));
        assertThat(line(result, "housing", RowKey.of(BETA, YEAR)).outcome().value())
                .isEqualTo(50);
        PaperToPractice.Line recorded = line(PaperToPractice.of(study), "housing", RowKey.of(BETA, YEAR));
        assertThat(recorded.outcome().value()).isNull();
        assertThat(recorded.outcomes()).isEqualTo(new Coverage(1, 2));
    }

    @Test
    void theValuesOfOutcomesAreListedAsTheyWereObserved() {
        assertThat(RESULT.outcomes().data().columns())
                .containsExactly(
                        "NODE",
                        "INDICATOR",
                        "NAME",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "OBS_VALUE",
                        "STATUS",
                        "SAMPLE_SIZE",
                        "UNIT_MEASURE",
                        "DIRECTION",
                        "REFERENCE",
                        "REFERENCE_VALUE",
                        "REFERENCE_STATUS",
                        "REFERENCE_SAMPLE_SIZE",
                        "REFERENCE_AREAS",
                        "ABSENT");
        assertThat(RESULT.outcomes().data().rows())
                .containsExactly(
                        row("H5", ALFA, 15.0, "PC", "lower-is-better", null),
                        row("H5", BETA, null, "PC", "lower-is-better", "not-applicable"),
                        row("H6", ALFA, null, "NUM", "higher-is-better", "not-collected"),
                        row("H6", BETA, 7.0, "NUM", "higher-is-better", null));
    }

    private static List<@Nullable Object> row(
            String indicator,
            String area,
            @Nullable Double value,
            String unit,
            String direction,
            @Nullable String absent) {
        return DataTable.row(
                "housing", indicator, indicator, area, YEAR, "_T", value, null, null, unit, direction, null, null, null,
                null, null, absent);
    }

    @Test
    void whatAnOutcomeStandsBesideHasItsFlagsItsSampleAndACount() {
        Study nationals = Assessment.study(List.of(
                of("REF", ALFA, 4).withSampleSize(120.0),
                of("NAT", ALFA, 10)
                        .withStatus(Set.of(ObsStatus.LOW_RELIABILITY))
                        .withSampleSize(14.0),
                of("REF", BETA, 9).withStatus(Set.of(ObsStatus.BREAK)).withSampleSize(60.0),
                of("REF", "CC", 14).withStatus(Set.of(ObsStatus.ESTIMATED)).withSampleSize(35.0)));
        Study study = Study.of(
                nationals.methodology(),
                nationals.panel().withGroups(List.of(Group.of("REF", "Refugees").withReference("NAT"))));
        PaperToPractice.Outcomes outcomes = PaperToPractice.of(study).outcomes();
        assertThat(outcomes.lines())
                .filteredOn(line -> line.key().group().equals("REF"))
                .extracting(PaperToPractice.Outcomes.Outcome::reference)
                .containsExactly(
                        new Reference("NAT", 10, flags(ObsStatus.LOW_RELIABILITY), 14.0, 0),
                        new Reference("others", 9, flags(ObsStatus.ESTIMATED), 35.0, 2), // 4 and 14
                        new Reference("others", 6.5, flags(ObsStatus.BREAK), 60.0, 2)); // 4 and 9
        assertThat(outcomes.toString())
                .containsPattern("CC +REF +14 +e +35 +NUM +higher-is-better +others +6.50 +b +60 +2")
                .contains("u: low reliability");
        PaperToPractice result = PaperToPractice.of(study);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR)).observed()).isEqualTo("H6 REF 4 NUM (NAT 10 u)");
        assertThat(line(result, "housing", RowKey.of(BETA, YEAR)).observed())
                .isEqualTo("H6 REF 9 b NUM (2 others 9 e)");
    }

    @Test
    void whatStandsBesideAnotherIsLeftOutAndNothingElse() {
        Study observed = Assessment.study(List.of(
                of("REF", ALFA, 4),
                of("_T", ALFA, 5),
                of("NAT", ALFA, 6),
                of("_T", BETA, 7),
                of("NAT", BETA, 8),
                of("NAT", "CC", 9)));
        Study chain = Study.of(
                observed.methodology(),
                observed.panel()
                        .withGroups(List.of(
                                Group.of("REF", "Refugees").withReference("_T"),
                                Group.of("_T", "All").withReference("NAT"))));
        PaperToPractice.Outcomes outcomes = PaperToPractice.Outcomes.of(chain);
        assertThat(outcomes.lines()).hasSize(6);
        assertThat(outcomes.withoutReferences().lines())
                .as("that of nationals of Alfa is left, as the line that it stands beside is not")
                .extracting(PaperToPractice.Outcomes.Outcome::value)
                .containsExactlyInAnyOrder(4.0, 6.0, 7.0, 9.0);
        Study combined = chain.withMethodology(chain.methodology().withGroups(Groups.combine(List.of("REF", "NAT"))));
        assertThat(line(PaperToPractice.of(combined), "housing", RowKey.of("CC", YEAR))
                        .observed())
                .isEqualTo("H6 NAT 9 NUM (2 others 7)");
    }

    private static Observation of(String group, String area, double value) {
        return Observation.of("H6", RowKey.of(area, YEAR, group), value);
    }

    private static Quality flags(ObsStatus flag) {
        return new Quality(null, Set.of(flag), false);
    }

    @Test
    void whatIsHiddenFromOthersIsSuppressedAndNoPartOfAMean() {
        Study study = Assessment.study(List.of(
                Assessment.number("H6", ALFA, 4), Assessment.number("H6", BETA, 9), Assessment.number("H6", "CC", 14)));
        Disclosure disclosure = study.score().disclosure().and("H6", List.of(RowKey.of(BETA, YEAR)));
        PaperToPractice.Outcomes shown = PaperToPractice.Outcomes.of(
                study, disclosure, key -> !key.refArea().equals("CC"));
        assertThat(shown.lines())
                .extracting(line -> line.key().refArea(), line -> line.value(), line -> line.absent())
                .containsExactly(tuple(ALFA, 4.0, null), tuple(BETA, null, AbsenceReason.SUPPRESSED));
        assertThat(shown.lines().get(0).reference()).isEqualTo(new Reference("others", 14, Quality.UNKNOWN, null, 1));
    }

    @Test
    void anOutcomeStandsBesideTheMeanOfTheOtherAreas() {
        Study study = Assessment.study(List.of(
                Assessment.number("H6", ALFA, 4), Assessment.number("H6", BETA, 9), Assessment.number("H6", "CC", 14)));
        PaperToPractice result = PaperToPractice.of(study);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR)).observed()).contains("H6 4 NUM (2 others 11.5)");
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR)).outcome().value())
                .isNull();
        assertThat(line(result, "overall", RowKey.of(ALFA, YEAR)).observed()).isEmpty();
    }

    @Test
    void anOutcomeStandsBesideTheFigureOfTheGroupItIsComparedWith() {
        Study nationals = Assessment.study(List.of(
                Observation.of("H6", RowKey.of(ALFA, YEAR, "REF"), 4),
                Observation.of("H6", RowKey.of(ALFA, YEAR, "NAT"), 10),
                Observation.of("H6", RowKey.of(BETA, YEAR, "REF"), 9)));
        Study study = Study.of(
                nationals.methodology(),
                nationals.panel().withGroups(List.of(Group.of("REF", "Refugees").withReference("NAT"))));
        PaperToPractice result = PaperToPractice.of(study);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR)).observed()).contains("H6 REF 4 NUM (NAT 10)");
        assertThat(line(result, "housing", RowKey.of(BETA, YEAR)).observed()).contains("H6 REF 9 NUM (1 other 4)");
    }

    @Test
    void whatIsNotFreeForPublicationIsNoOutcomeToBeShown() {
        Study study = Assessment.study(List.of(
                Assessment.number("H6", ALFA, 4).withConf(ConfStatus.CONFIDENTIAL), Assessment.number("H6", BETA, 9)));
        PaperToPractice result = PaperToPractice.of(study);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR)).observed()).doesNotContain("H6");
        assertThat(line(result, "housing", RowKey.of(BETA, YEAR)).observed()).endsWith("H6 9 NUM");
    }

    @Test
    void groupsThatAreApartHaveLinesOfTheirOwn() {
        Study apart = Assessment.study()
                .withMethodology(
                        Assessment.METHODOLOGY.withGroups(Groups.separate().withFallback(true)));
        PaperToPractice result = PaperToPractice.of(apart);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR, "REF")).law().value())
                .isEqualTo(100);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR, "BSP")).law().value())
                .isEqualTo(50);
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR, "BSP"))
                        .practice()
                        .value())
                .isEqualTo(25);
    }

    @Test
    void aMethodologyOfStepsFirstIsAppliedToTheTree() {
        Study steps = Assessment.study().withMethodology(Assessment.METHODOLOGY.withView(List.of("step", "tree")));
        assertThat(PaperToPractice.of(steps).lines()).isEqualTo(RESULT.lines());
    }

    @Test
    void anOverallScoreThatIsRefusedIsLeftOut() {
        Study profile = Assessment.study().withMethodology(Assessment.METHODOLOGY.withOutputs(Set.of(Output.SCORES)));
        assertThat(PaperToPractice.of(profile).lines())
                .isNotEmpty()
                .noneMatch(line -> line.node().equals("overall"));
        Study nothing = Assessment.study().withMethodology(Assessment.METHODOLOGY.withOutputs(Set.of()));
        assertThatThrownBy(() -> PaperToPractice.of(nothing)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFrameworkWithoutTheStepsIsRefusedWithWhatItHas() {
        Framework bare = Framework.of("bare", "1", Assessment.FRAMEWORK.root().withChildren(List.of()));
        Study study = Study.of(Assessment.METHODOLOGY, Panel.of(bare, List.of()));
        assertThatThrownBy(() -> PaperToPractice.of(study))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the framework 'bare' has no facet 'step' with the code 'legal'; it has []: name its steps"
                        + " with Steps.withSteps");
        Steps other = Steps.standard().withOutcomes("type", "result");
        assertThatThrownBy(() -> PaperToPractice.of(Assessment.study(), other))
                .hasMessageContaining("no facet 'type' with the code 'result'")
                .hasMessageContaining("type [legal, policy, coordination, outcome]");
    }

    @Test
    void outcomesMayBeLeftOut() {
        PaperToPractice result =
                PaperToPractice.of(Assessment.study(), Steps.standard().withoutOutcomes());
        assertThat(result.outcomes().lines()).isEmpty();
        assertThat(result.lines())
                .allSatisfy(line -> assertThat(line.outcomes()).isEqualTo(Coverage.NONE));
    }

    @Test
    void oneAreaIsPrintedWithATitleAndItsDimensions() {
        assertThat(RESULT.where(key -> key.refArea().equals(ALFA)).toString())
                .startsWith(
                        "From paper to practice: Small assessment (Goalposts, equal weights, arithmetic means), AA, 2021\n")
                .containsPattern("housing +75 +50 +25.00 +50.00 +yes +75 +1 +2")
                .containsPattern("work +25 +50.00 +-25.00 +no +0 +0 +not-applicable");
    }

    @Test
    void aDifferenceIsThatOfTheTwoScoresBesideIt() {
        assertThat(RESULT.lines())
                .filteredOn(line -> line.difference() != null)
                .as("Beta's only legal answer is of one group of two, so its law has no score")
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.difference())
                        .isEqualTo(Objects.requireNonNull(line.law().value())
                                - Objects.requireNonNull(line.practice().value())));
    }

    @Test
    void anAggregateIsNoneOfTheOtherAreas() {
        PaperToPractice result = PaperToPractice.of(Assessment.study(List.of(
                Assessment.number("H6", ALFA, 4),
                Assessment.number("H6", BETA, 9),
                Assessment.number("H6", "EU27_2020", 50))));
        assertThat(line(result, "housing", RowKey.of(ALFA, YEAR)).observed()).contains("H6 4 NUM (1 other 9)");
    }
}
