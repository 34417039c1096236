package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.analysis.NodeTrend;
import eu.niem.scoring.analysis.Trends;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.evaluation.change.NodeChange.Trend;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Indicators a, b and c below one dimension, d below another; values rise by 10 a year, from 2019 to 2021. */
class SeriesBreaksTest {
    private static final Quantity SHARE = Quantity.of("PC", 0, 100);
    private static final Framework FRAMEWORK = Framework.of(
            "breaks",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of(
                            "first",
                            "First",
                            Indicator.of("a", "A", SHARE),
                            Indicator.of("b", "B", SHARE),
                            Indicator.of("c", "C", SHARE),
                            Indicator.of("e", "E", SHARE)),
                    Dimension.of("second", "Second", Indicator.of("d", "D", SHARE)),
                    Indicator.of("people", "People", SHARE).withUse(Use.CONTEXT)));
    private static final List<String> YEARS = List.of("2019", "2020", "2021");

    private static Panel panel(List<String> groups, String indicator, String group, String period, ObsStatus... flags) {
        List<Observation> observations = new ArrayList<>();
        for (Indicator each : FRAMEWORK.indicators()) {
            for (String year : YEARS) {
                for (String of : groups) {
                    boolean flagged = each.id().equals(indicator) && group.equals(of) && period.equals(year);
                    observations.add(
                            Observation.of(each.id(), RowKey.of("AT", year, of), 10 * (Integer.parseInt(year) - 2017))
                                    .withStatus(flagged ? Set.of(flags) : Set.of()));
                }
            }
        }
        return Panel.of(FRAMEWORK, observations);
    }

    private static Scorecard card(String indicator, String period, ObsStatus... flags) {
        return Study.of(Methodology.standard(), panel(List.of("_T"), indicator, "_T", period, flags))
                .score();
    }

    private static NodeChange change(Scorecard card, String from, String to, String node) {
        return Change.between(card, from, to).find(node, "AT").orElseThrow();
    }

    @Test
    void aBreakAfterTheFirstPeriodUpToTheSecondCounts() {
        Scorecard card = card("d", "2020", ObsStatus.BREAK);

        assertThat(change(card, "2019", "2020", "d").trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(change(card, "2019", "2021", "d").trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(change(card, "2020", "2021", "d").trend()).isEqualTo(Trend.UP);
        assertThat(change(card, "2019", "2021", "a").trend()).isEqualTo(Trend.UP);
        assertThat(change(card, "2019", "2021", "d").breaks()).hasToString("[d: break in 2020]");
        assertThat(Trend.NOT_COMPARABLE.code()).isEqualTo("not comparable");
    }

    @Test
    void anotherDefinitionInExactlyOneOfTheTwoCounts() {
        Scorecard one = card("d", "2020", ObsStatus.DEFINITION_DIFFERS);

        assertThat(change(one, "2019", "2020", "d").trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(change(one, "2020", "2021", "d").breaks()).hasToString("[d: another definition in 2020]");
        assertThat(change(one, "2019", "2021", "d").trend()).isEqualTo(Trend.UP); // neither of the two
        assertThat(change(one, "2020", "2020", "d").trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void otherFlagsDoNotCount() {
        assertThat(change(card("d", "2020", ObsStatus.PROVISIONAL, ObsStatus.REVISED), "2019", "2020", "d")
                        .trend())
                .isEqualTo(Trend.UP);
    }

    @Test
    void aDimensionComparesUpToAQuarterOfItsEffectiveWeight() {
        Scorecard quarter = card("a", "2021", ObsStatus.BREAK);
        NodeChange first = change(quarter, "2019", "2021", "first"); // a weighs 1/4 of it
        NodeChange all = change(quarter, "2019", "2021", "all");

        assertThat(first.trend()).isEqualTo(Trend.UP);
        assertThat(first.brokenWeight()).isEqualTo(0.25);
        assertThat(first.breaks()).hasToString("[a: break in 2021]");
        assertThat(all.brokenWeight()).isEqualTo(0.125);
        NodeChange half = change(card("d", "2021", ObsStatus.BREAK), "2019", "2021", "all");
        assertThat(half.trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(half.brokenWeight()).isEqualTo(0.5);
        assertThat(half.difference()).isCloseTo(20, within(1e-9));
    }

    @Test
    void howMuchIsTooMuchIsASetting() {
        Scorecard quarter = card("a", "2021", ObsStatus.BREAK);
        Change strict = Change.between(
                quarter, "2019", "2021", Change.Settings.standard().withLargestBroken(0.2));

        assertThat(strict.find("first", "AT").orElseThrow().trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(strict.find("all", "AT").orElseThrow().trend()).isEqualTo(Trend.UP);
        assertThat(strict.largestBroken()).isEqualTo(0.2);
        assertThat(Change.Settings.standard().withDeadBand(3).withSampling(Attribution.Sampling.standard()))
                .isEqualTo(new Change.Settings(3, 0.25, Attribution.Sampling.standard()));
        assertThatThrownBy(() -> Change.Settings.standard().withLargestBroken(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsAreThoseOfWhatHasAScoreInBoth() {
        List<Observation> fewer = panel(List.of("_T"), "a", "_T", "2021", ObsStatus.BREAK).observations().stream()
                .filter(each -> !each.indicator().equals("e")
                        || !each.key().timePeriod().equals("2019"))
                .toList();
        Scorecard card =
                Study.of(Methodology.standard(), Panel.of(FRAMEWORK, fewer)).score();

        NodeChange first = change(card, "2019", "2021", "first"); // a, b and c; e only afterwards
        assertThat(first.brokenWeight()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(first.trend()).isEqualTo(Trend.NOT_COMPARABLE);
    }

    @Test
    void whereGroupsAreCombinedAFlagOfAnyThatEntersCounts() {
        Panel panel = panel(List.of("REF", "BSP", "ASY"), "d", "BSP", "2021", ObsStatus.BREAK);
        Methodology both = Methodology.standard().withGroups(Groups.combine(List.of("REF", "BSP")));
        Methodology without = Methodology.standard()
                .withGroups(Groups.combine(List.of("REF", "BSP")).withWeights(Map.of("BSP", 0.0)));
        Methodology other = Methodology.standard().withGroups(Groups.combine(List.of("REF", "ASY")));

        assertThat(change(Study.of(both, panel).score(), "2019", "2021", "d").trend())
                .isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(change(Study.of(without, panel).score(), "2019", "2021", "d").trend())
                .isEqualTo(Trend.UP);
        assertThat(change(Study.of(other, panel).score(), "2019", "2021", "d").trend())
                .isEqualTo(Trend.UP);
    }

    @Test
    void aFlagOfTheTotalCountsWhereItStandsForAGroup() {
        List<Observation> observations = new ArrayList<>(
                panel(List.of("_T"), "d", "_T", "2021", ObsStatus.BREAK).observations());
        YEARS.forEach(year -> observations.add(Observation.of("a", RowKey.of("AT", year, "REF"), 20)));
        Panel panel = Panel.of(FRAMEWORK, observations);
        Methodology fallback =
                Methodology.standard().withGroups(Groups.separate().withFallback(true));

        Change change = Change.between(Study.of(fallback, panel).score(), "2019", "2021");
        assertThat(change.find("d", "AT", "REF").orElseThrow().trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(change.find("a", "AT", "REF").orElseThrow().trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void aBreakOfTheDenominatorBreaksTheQuotient() {
        Panel panel = panel(List.of("_T"), "people", "_T", "2021", ObsStatus.BREAK);
        Methodology divided = Methodology.standard().withTreatments(Denominate.of(Map.of("d", "people")));
        Scorecard card = Study.of(divided, panel).score();

        assertThat(change(card, "2019", "2021", "d").breaks()).hasToString("[d (people): break in 2021]");
        assertThat(change(card, "2019", "2021", "a").breaks()).isEmpty();
    }

    @Test
    void aTrendIsThatOfTheNumbersSinceTheLastBreak() {
        Scorecard card = card("d", "2020", ObsStatus.BREAK);
        NodeTrend trend = Trends.of(card.panel()).find("d", "AT", "_T").orElseThrow();
        NodeTrend all = Trends.of(card).find("all", "AT", "_T").orElseThrow();

        assertThat(trend.points()).extracting(NodeTrend.Point::timePeriod).containsExactly("2020", "2021");
        assertThat(trend.change()).isEqualTo(10);
        assertThat(trend.shareAvailable()).isEqualTo(1);
        assertThat(trend.breaks()).hasToString("[d: break in 2020]");
        assertThat(all.earlier()).extracting(NodeTrend.Point::timePeriod).containsExactly("2019");
        assertThat(Trends.of(card, 0.5).find("all", "AT", "_T").orElseThrow().earlier())
                .isEmpty();
        assertThat(Trends.of(card).find("first", "AT", "_T").orElseThrow().change())
                .isCloseTo(20, within(1e-9));
        assertThat(Trends.of(card("d", "2021", ObsStatus.BREAK))
                        .find("d", "AT", "_T")
                        .orElseThrow()
                        .absent())
                .isEqualTo("fewer than two numbers since the last break");
    }

    @Test
    void aCorrectionIsComparedWhateverItsFlags() {
        Scorecard published = card("d", "2020");
        Scorecard corrected = card("d", "2020", ObsStatus.BREAK, ObsStatus.DEFINITION_DIFFERS);

        assertThat(Change.corrections(published, corrected, "2020").nodes())
                .allSatisfy(each -> assertThat(each.trend()).isEqualTo(Trend.UNCHANGED));
    }

    @Test
    void aPeriodWithoutARowIsRefused() {
        SeriesBreaks breaks = SeriesBreaks.of(card("d", "2020", ObsStatus.BREAK));
        assertThat(breaks.isEmpty()).isFalse();
        assertThatThrownBy(() -> breaks.between("d", "1999", RowKey.of("AT", "2021")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no row of period '1999'; there are [2019, 2020, 2021]");
    }

    private static final Framework ASKED = Framework.of(
            "asked",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("q", "Q", SHARE).withGroups(List.of("REF")),
                    Indicator.of("r", "R", SHARE)));

    private static Observation of(String indicator, String period, String group, double value, ObsStatus... flags) {
        return Observation.of(indicator, RowKey.of("AT", period, group), value).withStatus(Set.of(flags));
    }

    /** Of q only REF is asked; of r there is a figure of BSP in 2019 alone, so that it enters that score only. */
    @Test
    void aFlagOfAGroupThatDoesNotEnterDoesNotCount() {
        List<Observation> observations = List.of(
                of("q", "2019", "REF", 10),
                of("q", "2021", "REF", 20),
                of("q", "2019", "BSP", 10),
                of("q", "2021", "BSP", 20, ObsStatus.BREAK),
                of("r", "2019", "REF", 10),
                of("r", "2021", "REF", 20),
                of("r", "2019", "BSP", 10, ObsStatus.DEFINITION_DIFFERS),
                Observation.of("r", RowKey.of("AT", "2021", "BSP"), Value.missing(MissingReason.NOT_COLLECTED))
                        .withStatus(Set.of(ObsStatus.DEFINITION_DIFFERS)));
        Methodology combined = Methodology.standard()
                .withGroups(Groups.combine(List.of("REF", "BSP")).withMinimum(0.5));
        Scorecard card = Study.of(combined, Panel.of(ASKED, observations)).score();

        assertThat(change(card, "2019", "2021", "q").trend()).isEqualTo(Trend.UP);
        assertThat(change(card, "2019", "2021", "r").breaks())
                .hasToString("[r: another definition in 2019]"); // in 2021 BSP is no part of the score
    }

    @Test
    void theOrderOfChildrenChangesNoDigitOfAWeight() {
        List<Indicator> children = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 1; i <= 10; i++) {
            children.add(Indicator.of("i" + i, "I", SHARE));
            weights.put("i" + i, i / 10.0);
            observations.add(of("i" + i, "2019", "_T", 10));
            observations.add(of("i" + i, "2021", "_T", 20));
        }
        Set<String> broken = Set.of("i1", "i2", "i3", "i4", "i5", "i6", "i7");
        List<Double> found = new ArrayList<>();
        for (int turn = 0; turn < children.size(); turn++) {
            Collections.rotate(children, 1);
            Framework framework =
                    Framework.of("order", "1", Dimension.of("all", "All", children.toArray(Indicator[]::new)));
            Scorecard card = Study.of(
                            Methodology.standard().withWeighting(GivenWeighting.of(weights)),
                            Panel.of(framework, observations))
                    .score();
            found.add(SeriesBreaks.weight(WhatIf.of(card, RowKey.of("AT", "2021")), framework.root(), broken));
        }
        assertThat(found).allSatisfy(each -> assertThat(each).isEqualTo(found.get(0)));
        assertThat(found.get(0)).isCloseTo(2.8 / 5.5, within(1e-15));
    }

    @Test
    void aBreakPrintsHarmlessly() {
        assertThat(new SeriesBreaks.Break("a", "b\u001B[2J", ObsStatus.BREAK, "2021\n"))
                .hasToString("a (b\\u001b[2J): break in 2021\\u000a");
    }

    @Test
    void whatIsKnownOfAPanelSaysNothingOfDimensions() {
        SeriesBreaks breaks = SeriesBreaks.of(card("d", "2020", ObsStatus.BREAK).panel());
        RowKey before = RowKey.of("AT", "2019");
        RowKey after = RowKey.of("AT", "2021");

        assertThat(breaks.between(FRAMEWORK.getNode("second"), before, after, 0))
                .isEmpty();
        assertThat(breaks.between(FRAMEWORK.getNode("d"), before, after, 0)).hasToString("[d: break in 2020]");
        assertThatThrownBy(() -> breaks.between(FRAMEWORK.getNode("d"), before, after, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
