package eu.niem.scoring.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final Change change = Change.between(TwoRounds.score(), "2019", "2021");

    @Test
    void theIndicatorsAddUpToTheDifference() {
        NodeChange latvia = change.find("overall", "LV").orElseThrow();

        assertThat(latvia.before()).isCloseTo(215.0 / 6, EXACT); // 35.8
        assertThat(latvia.after()).isCloseTo(190.0 / 6, EXACT); // 31.7
        assertThat(latvia.difference()).isCloseTo(-25.0 / 6, EXACT);
        assertThat(latvia.composition()).isZero();
        assertThat(latvia.trend()).isEqualTo(NodeChange.Trend.DOWN);
        assertThat(answer("LV", "RES1").points("overall")).hasValue(-12.5);
        assertThat(answer("LV", "RES1").points("residency")).hasValue(-25);
        assertThat(answer("LV", "RES2").points("overall").orElseThrow()).isCloseTo(25.0 / 3, EXACT);
        assertThat(answer("LV", "RES1").answerBefore()).isEqualTo("Three years");
        assertThat(answer("LV", "RES1").answerAfter()).isEqualTo("Less");
    }

    @Test
    void theDeadBandIsHalfAHundredthOfAFrameworksOwnScale() {
        assertThat(Change.Settings.standard(OwnScale.study().score()).deadBand())
                .isCloseTo(0.045, EXACT);
        Scorecard usual = Study.of(Methodology.standard(), OwnScale.panel()).score();
        assertThat(Change.Settings.standard(usual)).isEqualTo(Change.Settings.standard());
        assertThat(Change.Settings.standard(TwoRounds.score())).isEqualTo(Change.Settings.standard());
    }

    /** Without EMP2, which has no answer in 2021, Lithuania goes from 62.5 to 85; the other 12.5 of 35 are its going. */
    @Test
    void whatOneRoundOnlyHasIsTheCompositionEffect() {
        NodeChange lithuania = change.find("overall", "LT").orElseThrow();

        assertThat(lithuania.before()).isEqualTo(50);
        assertThat(lithuania.after()).isEqualTo(85);
        assertThat(lithuania.comparableBefore()).isEqualTo(62.5);
        assertThat(lithuania.comparableAfter()).isEqualTo(85);
        assertThat(lithuania.difference()).isEqualTo(22.5);
        assertThat(lithuania.composition()).isEqualTo(12.5);
        assertThat(answer("LT", "RES1").points("overall")).hasValue(12.5);
        assertThat(answer("LT", "EMP1").points("overall")).hasValue(10);
        assertThat(answer("LT", "EMP2").isComparable()).isFalse();
        assertThat(answer("LT", "EMP2").points()).isEmpty();
        assertThat(answer("LT", "EMP2").answerBefore()).isEqualTo("Not allowed");
        assertThat(answer("LT", "EMP2").answerAfter()).isNull();
    }

    @Test
    void aNodeWithoutCommonItemsHasNoDifference() {
        NodeChange rate = change.find("EMP1", "EE").orElseThrow();

        assertThat(rate.before()).isNull();
        assertThat(rate.after()).isEqualTo(100);
        assertThat(rate.difference()).isNull();
        assertThat(rate.composition()).isNull();
        assertThat(rate.trend()).isEqualTo(NodeChange.Trend.UNKNOWN);
        assertThat(change.find("overall", "EE").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
    }

    @Test
    void areasInOneRoundOnlyAreListedApart() {
        assertThat(change.joined()).containsExactly(TwoRounds.SWEDEN);
        assertThat(change.left()).isEmpty();
        assertThat(change.find("overall", "SE")).isEmpty();
        Panel without = Panel.of(
                TwoRounds.FRAMEWORK,
                TwoRounds.panel().observations().stream()
                        .filter(each -> !each.key().equals(TwoRounds.ESTONIA)
                                && !each.key().equals(TwoRounds.SWEDEN))
                        .toList());
        Change fewer = Change.between(Study.of(Methodology.standard(), without).score(), "2019", "2021");
        assertThat(fewer.joined()).isEmpty();
        assertThat(fewer.left()).containsExactly(RowKey.of("EE", "2019"));
    }

    @Test
    void changeGoesForwardInTime() {
        assertThatThrownBy(() -> Change.between(TwoRounds.score(), "2021", "2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2021 to 2019");
    }

    @Test
    void aFileSaysWhichRoundsAreCompared() {
        assertThat(change.data().columns()).startsWith("FROM", "TO", "REF_AREA");
        assertThat(change.answers().data().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).startsWith("2019", "2021"));
        assertThat(change.table().header()).doesNotContain("FROM", "TO");
    }

    @Test
    void whatIsWithinTheDeadBandIsNoChange() {
        Change wide = Change.between(TwoRounds.score(), "2019", "2021", 5, Attribution.Sampling.standard());

        assertThat(wide.find("overall", "LV").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
        assertThat(wide.find("residency", "LV").orElseThrow().trend()).isEqualTo(NodeChange.Trend.DOWN); // 8.3
        assertThat(wide.find("overall", "LT").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UP);
        assertThat(NodeChange.Trend.of(0.5, 0.5)).isEqualTo(NodeChange.Trend.UNCHANGED);
        assertThat(change.deadBand()).isEqualTo(0.5);
    }

    @Test
    void anAnswerThatScoresTheSameIsChangedAllTheSame() {
        Scorecard card = TwoRounds.score(Methodology.standard());
        Panel swapped = replaced(card.panel(), "RES2", TwoRounds.LATVIA, Value.checks("income"));
        Change same = Change.between(card.plan().score(swapped), "2019", "2021");

        ChangedAnswers.Line waived = same.answers().answers().stream()
                .filter(each -> each.indicator().equals("RES2"))
                .findFirst()
                .orElseThrow();
        assertThat(waived.answerAfter()).isEqualTo("Income");
        assertThat(waived.points("overall")).hasValue(0);
    }

    /** From (1, 9) to (4, 16), whose geometric means are 3 and 8: see AttributionTest. */
    @Test
    void anotherAggregationIsSharedByShapley() {
        Panel panel = Panel.of(
                Framework.of("values", "1", Dimension.of("all", "All", Values.indicators("a", "b"))),
                List.of(
                        Observation.of("a", RowKey.of("AT", "2019"), 1),
                        Observation.of("b", RowKey.of("AT", "2019"), 9),
                        Observation.of("a", RowKey.of("AT", "2021"), 4),
                        Observation.of("b", RowKey.of("AT", "2021"), 16)));
        Change geometric = Change.between(
                Study.of(Methodology.standard().withAggregation(GeometricMean.standard()), panel)
                        .score(),
                "2019",
                "2021");

        assertThat(geometric.answers().answers())
                .extracting(each -> Math.round(1e9 * each.points("all").orElseThrow()) / 1e9)
                .containsExactly(3.5, 1.5);
    }

    /** The geometric mean of (0, 50) has no value, that of (100, 100) has: the whole was b alone and is both now. */
    @Test
    void whatOneRoundCannotScoreLeavesNoDifferenceAbove() {
        Panel panel = Panel.of(
                Framework.of(
                        "values",
                        "1",
                        Dimension.of(
                                "all",
                                "All",
                                Dimension.of("a", "A", Values.indicators("a1", "a2")),
                                Dimension.of("b", "B", Values.indicators("b1")))),
                Stream.of("a1 2019 0", "a2 2019 50", "b1 2019 40", "a1 2021 100", "a2 2021 100", "b1 2021 50")
                        .map(each -> each.split(" "))
                        .map(each -> Observation.of(each[0], RowKey.of("AT", each[1]), Double.parseDouble(each[2])))
                        .toList());
        Methodology geometric = Methodology.standard().withAggregation(GeometricMean.standard());
        Change unknown = Change.between(Study.of(geometric, panel).score(), "2019", "2021");

        for (String node : List.of("a", "all")) {
            assertThat(unknown.find(node, "AT").orElseThrow().difference()).isNull();
            assertThat(unknown.find(node, "AT").orElseThrow().composition()).isNull();
            assertThat(unknown.find(node, "AT").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNKNOWN);
        }
        assertThat(unknown.find("all", "AT").orElseThrow().before()).isEqualTo(40);
        assertThat(unknown.find("b", "AT").orElseThrow().difference()).isEqualTo(10);
    }

    /** Each period is scaled by itself, so that of 0 and 100 each has one: a stays, b falls from 100 to 50 against c. */
    @Test
    void aYardstickForEachPeriodIsNoCompositionOfItems() {
        Panel panel = Panel.of(
                Framework.of("values", "1", Dimension.of("all", "All", Values.indicators("x"))),
                List.of(
                        Observation.of("x", RowKey.of("AT", "2019"), 0),
                        Observation.of("x", RowKey.of("BE", "2019"), 10),
                        Observation.of("x", RowKey.of("AT", "2021"), 10),
                        Observation.of("x", RowKey.of("BE", "2021"), 10),
                        Observation.of("x", RowKey.of("CZ", "2021"), 0),
                        Observation.of("x", RowKey.of("DE", "2021"), 20)));
        Methodology eachPeriod =
                Methodology.standard().withNormalisation(MinMax.standard()).withReference(Reference.eachPeriod());
        Change scaled = Change.between(Study.of(eachPeriod, panel).score(), "2019", "2021");

        assertThat(scaled.find("all", "AT").orElseThrow().difference()).isEqualTo(50);
        assertThat(scaled.find("all", "BE").orElseThrow().difference()).isEqualTo(-50);
        assertThat(scaled.answers().answers()).hasSize(2); // Belgium answers the same and scores less
    }

    @Test
    void whatWasPublishedWrongIsACorrectionAndNoChange() {
        Scorecard corrected = TwoRounds.score();
        RowKey earlier = RowKey.of("LV", "2019");
        Scorecard published = corrected.plan().score(replaced(corrected.panel(), "RES1", earlier, Value.answer("a")));
        Change corrections = Change.corrections(published, corrected, "2019");

        assertThat(corrections.kind()).isEqualTo(Change.Kind.CORRECTION);
        assertThat(corrections.find("overall", "LV").orElseThrow().difference()).isCloseTo(-12.5, EXACT);
        assertThat(corrections.answers().answers()).hasSize(1);
        assertThat(corrections.find("overall", "LT").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
        assertThat(corrections.answers().toString()).startsWith("Answers corrected in 2019, LV");
        assertThat(Change.between(corrected, "2019", "2021")).isEqualTo(change);
    }

    private static Panel replaced(Panel panel, String indicator, RowKey key, Value value) {
        return Panel.of(
                panel.framework(),
                panel.observations().stream()
                        .map(each ->
                                each.indicator().equals(indicator) && each.key().equals(key)
                                        ? Observation.of(indicator, key, value)
                                        : each)
                        .toList(),
                panel.areas(),
                panel.sources());
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> Change.between(TwoRounds.score(), "2017", "2021"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no row of period '2017'; there are [2019, 2021]");
        assertThatThrownBy(() -> Change.between(TwoRounds.score(), "2019", "2021", -1, Attribution.Sampling.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'deadBand' must be a number of 0 or more, but was '-1.0'");
        Panel other = Panel.of(
                Framework.of("demo", "2017", TwoRounds.FRAMEWORK.root()),
                List.of(Observation.of("EMP1", RowKey.of("LV", "2019"), 3)));
        assertThatThrownBy(() -> Change.corrections(
                        Study.of(Methodology.standard(), other).score(), TwoRounds.score(), "2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scores of 'demo' 2017 and of 'demo' 2021 are of different trees and cannot be compared; "
                        + "recalculate one of them on the other's framework");
    }

    @Test
    void isPrintedByDimensionAndItsAnswersByIndicator() {
        assertThat(change.toString())
                .startsWith("""
                        Change from 2019 to 2021
                        REF_AREA  NODE        SCORE_BEFORE  SCORE_AFTER  COMPARABLE_BEFORE  COMPARABLE_AFTER  DIFFERENCE  COMPOSITION  TREND
                        ------------------------------------------------------------------------------------------------------------------------
                        EE        overall          62.50 ~      62.50                62.50             62.50        0.00         0.00  unchanged
                        """)
                .contains(
                        "LT        overall          50.00        85.00 ~              62.50             85.00       22.50        12.50  up\n")
                .endsWith("\n~: not all below it was observed");
        assertThat(change.answers().toString().lines().toList())
                .startsWith("Answers changed from 2019 to 2021")
                .hasSize(3 + 6); // EMP1 of EE; RES1, EMP1 and EMP2 of LT; RES1 and RES2 of LV
        assertThat(change.data().rows()).hasSize(3 * 7); // areas by dimensions and scored indicators
    }

    private ChangedAnswers.Line answer(String refArea, String indicator) {
        return change.answers().answers().stream()
                .filter(each ->
                        each.refArea().equals(refArea) && each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void equalScoresAreNoChangeWhateverTheDeadBand() {
        Scorecard published = RawAreas.score(ArithmeticMean.standard(), new double[] {0.1, 5}, new double[] {0.1, 4});
        Scorecard corrected = RawAreas.score(
                ArithmeticMean.standard(), new double[] {Math.nextUp(0.1), 5}, new double[] {0.1, 4.0000001});
        Change corrections = Change.corrections(published, corrected, "2021");
        assertThat(corrections.find("a", "AA").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
        assertThat(corrections.find("all", "AA").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
        assertThat(corrections.find("all", "AB").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UP);
    }

    @Test
    void aDifferenceThatIsTheDeadBandButForRoundingIsNoChange() {
        Panel panel = Panel.of(
                RawAreas.FLAT,
                List.of(
                        Observation.of("a", RowKey.of("AT", "2020"), 0.1),
                        Observation.of("a", RowKey.of("AT", "2021"), 0.1 + 0.2)));
        Change found = Change.between(
                Study.of(RawAreas.RAW, panel).score(), "2020", "2021", 0.2, Attribution.Sampling.standard());
        assertThat(found.find("a", "AT").orElseThrow().difference()).isGreaterThan(0.2);
        assertThat(found.find("a", "AT").orElseThrow().trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
    }

    @Test
    void flaggedScoresAreMarkedAndFilesKeepTheNumbers() {
        Change flagged = Change.between(FlaggedRounds.score("EMP1 LV 2019 u", "EMP1 LV 2021 e"), "2019", "2021");

        assertThat(flagged.toString())
                .contains("LV        employment       30.00 u      30.00 e            30.00 u           30.00 e ")
                .contains("LV        residency        41.67        33.33              41.67             33.33 ")
                .endsWith("\ne: estimated; u: low reliability; ~: not all below it was observed");
        assertThat(flagged.data()).isEqualTo(change.data());
        NodeChange overall = flagged.find("overall", "LV").orElseThrow();
        assertThat(overall.qualities().before().mark()).isEqualTo("u");
        assertThat(overall.qualities().comparableBefore().mark()).isEqualTo("u");
        assertThat(overall.qualities().comparableAfter().mark()).isEqualTo("e");
    }

    /** Of Lithuania EMP2 is flagged before and has no answer afterwards, so that it is in no comparable score. */
    @Test
    void aMarkIsThatOfTheIndicatorsInTheScore() {
        Change flagged = Change.between(FlaggedRounds.score("EMP2 LT 2019 u"), "2019", "2021");

        NodeChange.Qualities overall =
                flagged.find("overall", "LT").orElseThrow().qualities();
        assertThat(overall.before().mark()).isEqualTo("u");
        assertThat(overall.comparableBefore().mark()).isEmpty();
        assertThat(overall.after().mark()).isEqualTo("~");
    }

    @Test
    void flaggedAnswersAreMarkedAndABreakIsNamed() {
        Change flagged = Change.between(FlaggedRounds.score("EMP1 LT 2019 u", "EMP1 LT 2021 b"), "2019", "2021");
        ChangedAnswers.Line rate = flagged.answers().answers().stream()
                .filter(each -> each.refArea().equals("LT") && each.indicator().equals("EMP1"))
                .findFirst()
                .orElseThrow();

        assertThat(rate.isComparable()).isFalse();
        assertThat(rate.breaks()).hasToString("[EMP1: break in 2021]");
        assertThat(flagged.answers().toString())
                .containsPattern("EMP1 .* 50[.]00 u +70[.]00 b .* EMP1: break in 2021")
                .endsWith("\nb: break in the series; u: low reliability");
        assertThat(flagged.answers().data().columns()).endsWith("BREAKS");
    }
}
