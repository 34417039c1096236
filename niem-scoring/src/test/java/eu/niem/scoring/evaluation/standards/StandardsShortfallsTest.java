package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeMean;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StandardsShortfallsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final StandardsShortfalls latvia = StandardsShortfalls.of(TwoRounds.score(), TwoRounds.LATVIA);

    @Test
    void anOptionIsMeasuredAgainstTheLowestThatMeetsAndTheBest() {
        Shortfall permit = shortfall(latvia, "RES1");

        assertThat(permit.belowStandard()).isTrue();
        assertThat(permit.answer()).isEqualTo("Less");
        assertThat(permit.score()).isZero();
        assertThat(permit.toStandard()).isEqualTo(50);
        assertThat(permit.toBest()).isEqualTo(100);
        assertThat(permit.cost(Target.STANDARD, "residency")).hasValue(25);
        assertThat(permit.cost(Target.STANDARD, "overall")).hasValue(12.5);
        assertThat(permit.cost(Target.BEST, "residency")).hasValue(50);
        assertThat(permit.cost(Target.BEST, "overall")).hasValue(25);
        assertThat(permit.cost(Target.BEST, "employment")).isEmpty();
    }

    @Test
    void aChecklistIsBelowItsStandardWhereAnItemLacks() {
        Shortfall waived = shortfall(latvia, "RES2");

        assertThat(waived.belowStandard()).isTrue();
        assertThat(waived.answer()).isEqualTo("Fee, Language");
        assertThat(waived.toStandard()).isCloseTo(100.0 / 3, EXACT);
        assertThat(waived.toBest()).isEqualTo(waived.toStandard());
        assertThat(waived.cost(Target.STANDARD, "overall").orElseThrow()).isCloseTo(25.0 / 3, EXACT);
    }

    @Test
    void aQuantityIsBelowItsStandardInThePointsOfItsGoalposts() {
        Shortfall rate = shortfall(latvia, "EMP1");

        assertThat(rate.belowStandard()).isTrue();
        assertThat(rate.answer()).isEqualTo("60");
        assertThat(rate.toStandard()).isEqualTo(40);
        assertThat(rate.cost(Target.STANDARD, "employment")).hasValue(20);
    }

    @Test
    void optionsThatNameNoStandardHaveABestOnly() {
        Shortfall selfEmployment = shortfall(latvia, "EMP2");

        assertThat(selfEmployment.belowStandard()).isFalse();
        assertThat(selfEmployment.toStandard()).isNull();
        assertThat(selfEmployment.toBest()).isEqualTo(100);
        assertThat(selfEmployment.cost(Target.STANDARD, "overall")).isEmpty();
        assertThat(selfEmployment.cost(Target.BEST, "overall")).hasValue(25);
        assertThat(latvia.belowStandard()).extracting(Shortfall::indicator).containsExactly("RES1", "RES2", "EMP1");
    }

    @Test
    void costsToTheBestAddUpToWhatTheScoreLacksToAHundred() {
        double costs = latvia.shortfalls().stream()
                .mapToDouble(gap -> gap.cost(Target.BEST, "overall").orElseThrow())
                .sum();

        assertThat(costs).isCloseTo(100 - 95.0 / 3, EXACT); // overall is 31.67
    }

    @Test
    void whatMeetsTheStandardMayStillBeShortOfTheBest() {
        Shortfall permit = shortfall(StandardsShortfalls.of(TwoRounds.score(), TwoRounds.ESTONIA), "RES1");

        assertThat(permit.belowStandard()).isFalse();
        assertThat(permit.toStandard()).isZero();
        assertThat(permit.cost(Target.STANDARD, "overall")).hasValue(0);
        assertThat(permit.toBest()).isEqualTo(50);
    }

    @Test
    void whatIsMissingCostsNothingAndIsListedApart() {
        StandardsShortfalls lithuania = StandardsShortfalls.of(TwoRounds.score(), TwoRounds.LITHUANIA);

        assertThat(lithuania.shortfalls()).extracting(Shortfall::indicator).containsExactly("EMP1");
        assertThat(shortfall(lithuania, "EMP1").cost(Target.BEST, "overall")).hasValue(15); // 100 - 85
        assertThat(lithuania.unanswered())
                .containsExactly(new StandardsShortfalls.Unanswered(
                        TwoRounds.LITHUANIA, "EMP2", "Self-employment", AbsenceReason.NOT_COLLECTED));
    }

    @Test
    void allAreasAndPeriodsAreThereRowByRow() {
        StandardsShortfalls all = StandardsShortfalls.of(TwoRounds.score());

        assertThat(all.shortfalls().stream().map(Shortfall::key).distinct())
                .containsExactly(
                        RowKey.of("EE", "2019"),
                        RowKey.of("LT", "2019"),
                        RowKey.of("LV", "2019"),
                        TwoRounds.ESTONIA,
                        TwoRounds.LITHUANIA,
                        TwoRounds.LATVIA,
                        TwoRounds.SWEDEN);
        assertThat(all.shortfalls()).containsAll(latvia.shortfalls());
    }

    /** From (80, 20), which is 40, to 100: a first adds 4.72 and b then 55.28; b first adds 49.44 and a then 10.56. */
    @Test
    void anotherAggregationCostsTheShapleyValue() {
        Framework framework = Framework.of("values", "1", Dimension.of("all", "All", Values.indicators("a", "b")));
        Panel panel =
                Panel.of(framework, List.of(Observation.of("a", Values.KEY, 80), Observation.of("b", Values.KEY, 20)));
        StandardsShortfalls shortfalls = StandardsShortfalls.of(
                Study.of(Methodology.standard().withAggregation(GeometricMean.standard()), panel)
                        .score(),
                Values.KEY);
        double one = Math.sqrt(100 * 20) - 40 + 100 - Math.sqrt(80 * 100);

        assertThat(shortfall(shortfalls, "a").cost(Target.BEST, "all").orElseThrow())
                .isCloseTo(one / 2, EXACT);
        assertThat(shortfall(shortfalls, "b").cost(Target.BEST, "all").orElseThrow())
                .isCloseTo(60 - one / 2, EXACT);
    }

    @Test
    void aScoreThatCannotBeToldHasNoCost() {
        Methodology geometric = Methodology.standard()
                .withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with("residency", GeometricMean.standard()));
        Shortfall permit = shortfall(StandardsShortfalls.of(TwoRounds.score(geometric), TwoRounds.LATVIA), "RES1");

        assertThat(permit.toBest()).isEqualTo(100);
        assertThat(permit.costToBest()).isEmpty();
    }

    @Test
    void whereGroupsAreCombinedOnlyTheAnswersBelowAreRaised() {
        Framework framework = Framework.of("demo", "2021", Dimension.of("overall", "Overall", TwoRounds.RES1));
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("RES1", new RowKey("LV", "2021", "REF"), Value.answer("a")),
                        Observation.of("RES1", new RowKey("LV", "2021", "BSP"), Value.answer("c"))));
        Groups combine = Groups.combine(List.of("REF", "BSP"));
        StandardsShortfalls shortfalls = StandardsShortfalls.of(
                Study.of(Methodology.standard().withGroups(combine), panel).score(), TwoRounds.LATVIA);

        assertThat(shortfall(shortfalls, "RES1").answer()).isEqualTo("REF: Five years; BSP: Less");
        assertThat(shortfall(shortfalls, "RES1").score()).isEqualTo(50);
        assertThat(shortfall(shortfalls, "RES1").toStandard()).isEqualTo(25); // (100 + 50) / 2
        assertThat(shortfall(shortfalls, "RES1").toBest()).isEqualTo(50);
    }

    @Test
    void anOptionThatSaysNothingIsBelowIfOthersMeetWithMore() {
        Indicator partly = Indicator.of(
                "Q",
                "A question",
                Options.of(
                        new Option("a", "Yes", 80, Standard.MEETS),
                        Option.of("b", "Partly", 40),
                        Option.of("c", "More", 90)));

        assertThat(only(partly, Value.answer("b")).belowStandard()).isTrue();
        assertThat(only(partly, Value.answer("b")).toStandard()).isEqualTo(40);
        assertThat(only(partly, Value.answer("a")).belowStandard()).isFalse();
        assertThat(only(partly, Value.answer("a")).toBest()).isEqualTo(10);
    }

    @Test
    void pointsOfItemsMakeTheStandardOfAChecklist() {
        Indicator weighed = Indicator.of(
                "Q",
                "A question",
                Checklist.of(new Checklist.Item("x", "First", 70.0), new Checklist.Item("y", "Second", 20.0))
                        .withStandard(Checklist.Required.all("x", "y")));

        assertThat(only(weighed, Value.checks("x")).toStandard()).isEqualTo(20);
        assertThat(only(weighed, Value.checks()).answer()).isEqualTo("-");
    }

    /** x and y must hold: x and z are as many points, and do not meet the standard. */
    @Test
    void theItemsThatAreAskedForMustHoldAndNotAsManyOthers() {
        Indicator list =
                Indicator.of("Q", "A list", list("x", "y", "z").withStandard(Checklist.Required.all("x", "y")));

        assertThat(only(list, Value.checks("x", "z")).belowStandard()).isTrue();
        assertThat(only(list, Value.checks("x", "z")).toStandard()).isCloseTo(100.0 / 3, EXACT);
        assertThat(only(list, Value.checks("x", "y")).belowStandard()).isFalse();
        assertThat(only(list, Value.checks("x", "y")).toStandard()).isZero();
        assertThat(only(list, Value.checks("x", "y")).toBest()).isCloseTo(100.0 / 3, EXACT);
    }

    @Test
    void whereANumberOfItemsIsAskedForItDoesNotMatterWhich() {
        Indicator list = Indicator.of("Q", "A list", list("x", "y", "z").withStandard(Checklist.Required.atLeast(2)));

        assertThat(only(list, Value.checks("z")).toStandard()).isCloseTo(100.0 / 3, EXACT);
        assertThat(only(list, Value.checks("y", "z")).belowStandard()).isFalse();
    }

    @Test
    void whereNothingIsSaidOfAStandardThereIsNone() {
        Shortfall list = only(Indicator.of("Q", "A list", list("x", "y")), Value.checks());
        Shortfall rate = only(Indicator.of("Q", "A rate", Quantity.of("PC", 0, 100)), Value.of(10));

        assertThat(list)
                .extracting(Shortfall::belowStandard, Shortfall::toStandard)
                .containsExactly(false, null);
        assertThat(rate)
                .extracting(Shortfall::belowStandard, Shortfall::toStandard)
                .containsExactly(false, null);
    }

    @Test
    void aQuantityMeetsItsStandardFromTheNumberOn() {
        Indicator rate = Indicator.of("Q", "A rate", Quantity.of("PC", 0, 100).withStandard(60.0));

        assertThat(only(rate, Value.of(59)).toStandard()).isEqualTo(1);
        assertThat(only(rate, Value.of(60)).belowStandard()).isFalse();
    }

    private static Checklist list(String... ids) {
        return new Checklist(Stream.of(ids).map(id -> Checklist.Item.of(id, id)).toList());
    }

    @Test
    void theLargestShortfallsFromTheStandardComeFirstWhereAskedFor() {
        StandardsShortfalls bySize = latvia.bySize();

        assertThat(bySize.shortfalls())
                .extracting(Shortfall::indicator)
                .containsExactly("RES1", "EMP1", "RES2", "EMP2"); // 12.5, 10 and 8.3 points of the overall score
        assertThat(bySize.unanswered()).isEqualTo(latvia.unanswered());
    }

    @Test
    void whereLessIsBetterTheDistanceIsInPointsToo() {
        Indicator unemployment =
                Indicator.of("Q", "Unemployment", Quantity.of("PC", 25, 5).withStandard(5.0));

        assertThat(only(unemployment, Value.of(10)).toStandard()).isEqualTo(25);
        assertThat(shortfalls(unemployment, Value.of(3)).shortfalls()).isEmpty();
    }

    @Test
    void aQuantityWithoutGoalpostsIsNoGap() {
        Indicator rate = Indicator.of("Q", "A rate", Quantity.of("PC", Direction.HIGHER_IS_BETTER));
        Panel panel = Panel.of(
                Framework.of("one", "1", Dimension.of("all", "All", rate)),
                List.of(Observation.of("Q", Values.KEY, 1), Observation.of("Q", RowKey.of("BE", "2021"), 2)));
        Scorecard card = Study.of(Methodology.standard().withNormalisation(MinMax.standard()), panel)
                .score();

        assertThat(StandardsShortfalls.of(card).shortfalls()).isEmpty();
    }

    private static Shortfall only(Indicator indicator, Value value) {
        return shortfalls(indicator, value).shortfalls().get(0);
    }

    private static StandardsShortfalls shortfalls(Indicator indicator, Value value) {
        Panel panel = Panel.of(
                Framework.of("one", "1", Dimension.of("all", "All", indicator)),
                List.of(Observation.of("Q", Values.KEY, value)));
        return StandardsShortfalls.of(Study.of(Methodology.standard(), panel).score(), Values.KEY);
    }

    @Test
    void aRootThatIsRefusedHasNoCosts() {
        Methodology profile = Methodology.standard().withOutputs(Set.of(Output.SCORES));
        Shortfall permit = shortfall(StandardsShortfalls.of(TwoRounds.score(profile), TwoRounds.LATVIA), "RES1");

        assertThat(permit.costToBest()).extracting(Attribution.Points::node).containsExactly("residency");
    }

    @Test
    void anUnknownRowIsRefused() {
        assertThatThrownBy(() -> StandardsShortfalls.of(TwoRounds.score(), RowKey.of("LV", "1999")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("there is no row LV, 1999");
    }

    @Test
    void isPrintedByGapAndSavedByGapAndDimension() {
        StandardsShortfalls lithuania = StandardsShortfalls.of(TwoRounds.score(), TwoRounds.LITHUANIA);

        assertThat(lithuania).hasToString("""
                        Shortfalls: 1 below the standard, 0 more below the best, 1 unanswered, LT, 2021
                        INDICATOR  NAME             ANSWER  SCORE  BELOW_STANDARD  TO_STANDARD  TO_BEST  NODE     COST_STANDARD  COST_BEST  ABSENT
                        ---------------------------------------------------------------------------------------------------------------------------------
                        EMP1       Employment rate      70     70  yes                      30       30  overall             15         15
                        EMP2       Self-employment                                                                                          not-collected""");
        assertThat(lithuania.data().rows()).hasSize(3);
        assertThat(lithuania.data().rows().get(1))
                .containsExactly(
                        "LT",
                        "2021",
                        "_T",
                        "EMP1",
                        "Employment rate",
                        "70",
                        70.0,
                        true,
                        30.0,
                        30.0,
                        "employment",
                        30.0,
                        30.0,
                        null,
                        1.0,
                        null,
                        null);
    }

    private static Shortfall shortfall(StandardsShortfalls shortfalls, String indicator) {
        return shortfalls.shortfalls().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** B answered nothing; what is imputed for it is neither a gap nor a practice. */
    @Test
    void whatWasImputedIsUnansweredNotMeasured() {
        Quantity share = Quantity.of("PC", 0, 100);
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of("all", "All")
                        .withChildren(List.of(Indicator.of("a", "A", share), Indicator.of("b", "B", share))));
        RowKey one = RowKey.of("AT", "2021");
        RowKey other = RowKey.of("BE", "2021");
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("a", one, 40),
                        Observation.of("b", one, 90),
                        Observation.of("a", other, 100),
                        Observation.of("b", other, Value.missing(MissingReason.SUPPRESSED))));
        Scorecard card = Study.of(Methodology.standard().withTreatments(ImputeMean.standard()), panel)
                .score();
        assertThat(card.score("b", other).value()).isEqualTo(90);
        StandardsShortfalls shortfalls = StandardsShortfalls.of(card, other);
        assertThat(shortfalls.shortfalls()).isEmpty();
        assertThat(shortfalls.unanswered()).singleElement().satisfies(unanswered -> {
            assertThat(unanswered.indicator()).isEqualTo("b");
            assertThat(unanswered.reason()).isEqualTo(AbsenceReason.SUPPRESSED);
        });
    }

    @Test
    void whatATreatmentLeftIsMeasuredAgainstTheGoalposts() {
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of("all", "All")
                        .withChildren(List.of(
                                Indicator.of("doctors", "Doctors per thousand", Quantity.of("NUM", 0, 5)),
                                Indicator.of("people", "People", Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                                        .withUse(Use.CONTEXT))));
        RowKey key = RowKey.of("AT", "2021");
        Panel panel = Panel.of(
                framework, List.of(Observation.of("doctors", key, 400), Observation.of("people", key, 200_000)));
        Scorecard card = Study.of(
                        Methodology.standard()
                                .withTreatments(Denominate.of(Map.of("doctors", "people"))
                                        .withScale(1000)),
                        panel)
                .score();
        Shortfall gap = shortfall(StandardsShortfalls.of(card, key), "doctors");
        assertThat(gap.answer()).isEqualTo("400");
        assertThat(gap.score()).isEqualTo(40);
        assertThat(gap.toBest()).isEqualTo(60);
    }

    @Test
    void flaggedScoresAreMarkedAndSavedWithTheirStatus() {
        StandardsShortfalls lithuania =
                StandardsShortfalls.of(FlaggedRounds.score("EMP1 LT 2021 u"), TwoRounds.LITHUANIA);

        assertThat(lithuania.toString()).contains("  70 u  yes ").endsWith("\nu: low reliability");
        assertThat(lithuania.data().rows().get(0)).contains(70.0, "u");
        assertThat(lithuania.data().columns()).endsWith("OBSERVED", "STATUS", "ABSENT");
    }
}
