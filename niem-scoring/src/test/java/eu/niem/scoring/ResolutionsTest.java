package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Ranked;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Score;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.BordaCount;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Kemeny;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.Cyclical;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.ZScore;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equal scores are the same wherever scores are compared, whatever their last bits. */
class ResolutionsTest {
    private static final List<String> AREAS = List.of("AT", "BE", "CZ");

    /** Weights that add up to 1, of which every sum is another in its last bits. */
    private static final Methodology THIRDS = Methodology.standard()
            .withWeighting(GivenWeighting.of(
                    Map.of("a", 0.1, "b", 0.1, "c", 0.1, "d", 0.1, "e", 0.1, "f", 0.1, "one", 0.1, "two", 0.1)));

    private static Node[] questions(String... ids) {
        return Values.indicators(ids);
    }

    /** Areas that score the same on every dimension: one answer of three is yes, in each area another. */
    private static Panel oneOfThree(Dimension root) {
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < AREAS.size(); area++) {
            int question = 0;
            for (Node node : root.indicators()) {
                observations.add(
                        Observation.of(node.id(), RowKey.of(AREAS.get(area), "2021"), question % 3 == area ? 100 : 0));
                question++;
            }
        }
        return Panel.of(Framework.of("f", "1", root), observations);
    }

    private static List<Double> scores(Scorecard card, String node) {
        return AREAS.stream()
                .map(area -> card.score(node, area, "2021").value())
                .toList();
    }

    @Test
    void areasWithOneYesOfThreeShareTheFirstRank() {
        Dimension root = Dimension.of("all", "All", questions("a", "b", "c"));
        Scorecard card = Study.of(Methodology.standard(), oneOfThree(root)).score();
        assertThat(card.ranks("all").values()).containsExactly(1, 1, 1);
        assertThat(card.ranking("all", "2021").places().stream().map(Ranked::rank))
                .containsExactly(1, 1, 1);
        assertThat(card.at(RowKey.of("AT", "2021").slice()).rank("all", "CZ")).hasValue(1);
    }

    static Stream<Aggregator> compareChildren() {
        return Stream.of(Copeland.standard(), BordaCount.standard(), Kemeny.standard());
    }

    private static final Dimension TWO = Dimension.of(
            "all",
            "All",
            Dimension.of("one", "One", questions("a", "b", "c")),
            Dimension.of("two", "Two", questions("d", "e", "f")));

    @ParameterizedTest
    @MethodSource("compareChildren")
    void childrenThatDifferByRoundingAreTies(Aggregator aggregator) {
        Methodology methodology = THIRDS.withAggregation(THIRDS.aggregation().with(PerNode.ROOT, aggregator));
        Scorecard card = Study.of(methodology, oneOfThree(TWO)).score();
        assertThat(scores(card, "all")).containsOnly(scores(card, "all").get(0));
    }

    private static final double LAST_BIT = Math.nextUp(0.1);

    @ParameterizedTest
    @MethodSource("compareChildren")
    void theLastBitOfAnIndicatorGivesNoWin(Aggregator aggregator) {
        Scorecard card = RawAreas.score(
                aggregator, new double[] {0.1, 5}, new double[] {LAST_BIT, 5}, new double[] {0.1, Math.nextDown(5.0)});
        List<Double> all =
                card.rows().stream().map(key -> card.score("all", key).value()).toList();
        assertThat(all).containsOnly(all.get(0));
    }

    @Test
    void areasThatDifferByRoundingHaveNoDistance() {
        Scorecard card = RawAreas.score(Wroclaw.standard(), new double[] {0.1, 5}, new double[] {LAST_BIT, 5});
        assertThat(card.score("all", "AA", "2021").isPresent()).isFalse();
        assertThat(card.explain("all", "AA", "2021").toString()).contains("all areas are the same");
    }

    @Test
    void groupsAreComparedToTheResolutionOfTheirIndicator() {
        List<Observation> observations = new ArrayList<>();
        for (String area : AREAS) {
            double value = area.equals("BE") ? LAST_BIT : 0.1;
            for (String group : List.of("F", "M")) {
                observations.add(Observation.of("a", RowKey.of(area, "2021", group), value));
                observations.add(Observation.of("b", RowKey.of(area, "2021", group), 1));
            }
        }
        Methodology combined =
                RawAreas.RAW.withGroups(Groups.combine(List.of("F", "M")).withAggregation(Copeland.standard()));
        Scorecard card =
                Study.of(combined, Panel.of(RawAreas.FLAT, observations)).score();
        assertThat(scores(card, "a")).containsExactly(0.0, 0.0, 0.0);
    }

    private static Panel years(double before, double after) {
        return Panel.of(
                RawAreas.FLAT,
                List.of(
                        Observation.of("a", RowKey.of("AT", "2020"), before),
                        Observation.of("b", RowKey.of("AT", "2020"), 1),
                        Observation.of("a", RowKey.of("AT", "2021"), after),
                        Observation.of("b", RowKey.of("AT", "2021"), 1)));
    }

    @Test
    void thatOfANodeIsOfItsChildrenInTheReference() {
        Panel panel = years(-5, 2000);
        Methodology base = RawAreas.RAW.withReference(Reference.basePeriod("2020"));
        Plan pooled = Plan.fit(RawAreas.FLAT, RawAreas.RAW, panel);
        assertThat(pooled.resolution("all", "2020")).isEqualTo(Resolution.of(2000));
        assertThat(pooled.resolution("a", "2020")).isEqualTo(Resolution.of(2000));
        assertThat(pooled.resolution("b", "2020")).isEqualTo(Resolution.of(1));
        assertThat(Plan.fit(RawAreas.FLAT, base, panel).resolution("all", "2021"))
                .isEqualTo(Resolution.of(5));
        Plan each = Plan.fit(RawAreas.FLAT, RawAreas.RAW.withReference(Reference.eachPeriod()), panel);
        assertThat(each.resolution("all", "2020")).isEqualTo(Resolution.of(5));
        assertThat(each.resolution("all", "2021")).isEqualTo(Resolution.of(2000));
        assertThat(each.resolution("all", "2022")).isEqualTo(Resolution.standard());
        assertThatThrownBy(() -> each.resolution("al", "2020")).hasMessageContaining("al");
    }

    @Test
    void otherDataAreComparedToTheResolutionOfThePlan() {
        Panel close = RawAreas.panel(RawAreas.FLAT, new double[] {1, 1}, new double[] {1 + 1e-8, 1});
        Plan large = Plan.fit(RawAreas.FLAT, RawAreas.RAW, years(1e6, 1e6));
        assertThat(Plan.fit(RawAreas.FLAT, RawAreas.RAW, close)
                        .score(close)
                        .ranks("all")
                        .values())
                .containsExactly(2, 1);
        assertThat(large.score(close).ranks("all").values()).containsExactly(1, 1);
    }

    @Test
    void aPlanWithoutThemComparesOnAScaleToOneHundred() {
        Plan plan = Plan.fit(RawAreas.FLAT, RawAreas.RAW, years(1e6, 1e6));
        List<Yardstick> without = plan.yardsticks().stream()
                .map(each -> each.withResolutions(Map.of()))
                .toList();
        assertThat(Plan.of(RawAreas.FLAT, RawAreas.RAW, without).resolution("all", "2020"))
                .isEqualTo(Resolution.standard());
    }

    @Test
    void aPlanNamesNodesOnly() {
        Yardstick learned =
                Plan.fit(RawAreas.FLAT, RawAreas.RAW, years(1, 2)).yardsticks().get(0);
        Yardstick wrong = learned.withResolutions(Map.of("al", Resolution.standard()));
        assertThatThrownBy(() -> Plan.of(RawAreas.FLAT, RawAreas.RAW, List.of(wrong)))
                .hasMessageContaining("a resolution of the node 'al', which there is not");
    }

    private static final Framework SHARES = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    RawAreas.A,
                    Indicator.of("b", "B", Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                            .withUse(Use.CONTEXT)));

    /** Areas of which a third has something, and the last of which more may have it. */
    private static Panel thirds(double more) {
        List<Observation> observations = new ArrayList<>();
        for (int times : new int[] {1, 3, 5, 10}) {
            RowKey key = RowKey.of("A" + times, "2021");
            observations.add(Observation.of("a", key, (times == 10 ? more : 1) * times * 0.1));
            observations.add(Observation.of("b", key, times * 0.3));
        }
        return Panel.of(SHARES, observations);
    }

    private static Study shares(Normaliser normaliser, double more) {
        return Study.of(
                Methodology.standard()
                        .withTreatments(Denominate.of(Map.of("a", "b")))
                        .withNormalisation(normaliser),
                thirds(more));
    }

    @Test
    void sharesThatDifferByRoundingHaveTheSamePlace() {
        Scorecard card = shares(Rank.standard(), 2).score();
        Column shares = card.treated().panel().column("a");
        assertThat(shares.present()).as("the premise").doesNotHaveDuplicates().hasSize(4);
        assertThat(card.scores().filter(score -> score.node().equals("a")).map(Score::value))
                .containsExactly(1.0, 4.0, 1.0, 1.0);
        Plan plan = card.plan();
        assertThat(plan.yardsticks().get(0).rawResolutions()).containsOnly(Map.entry("a", Resolution.of(2 / 3.0)));
        assertThat(Plan.of(SHARES, plan.methodology(), plan.yardsticks())
                        .score(thirds(2))
                        .scores()
                        .toList())
                .isEqualTo(card.scores().toList());
    }

    @Test
    void sharesThatDifferByRoundingHaveNoRange() {
        Scorecard card = shares(MinMax.standard(), 1).score();
        assertThat(card.explain("a", "A1", "2021").toString()).contains("gives no range");
        assertThat(shares(ZScore.standard(), 1).score().score("a", "A1", "2021").isPresent())
                .isFalse();
        assertThat(shares(MinMax.standard(), 2)
                        .score()
                        .plan()
                        .yardsticks()
                        .get(0)
                        .rawResolutions())
                .as("a line needs no rounding where there is a range")
                .isEmpty();
    }

    @Test
    void aSeriesThatMovesByRoundingOnlyHasNoCycle() {
        List<Observation> observations = new ArrayList<>();
        for (int times : new int[] {1, 3, 5}) {
            observations.add(Observation.of("a", RowKey.of("AT", "202" + times), times * 0.1));
            observations.add(Observation.of("b", RowKey.of("AT", "202" + times), times * 0.3));
            observations.add(Observation.of("a", RowKey.of("BE", "202" + times), times * times));
            observations.add(Observation.of("b", RowKey.of("BE", "202" + times), 1));
        }
        Scorecard card = Study.of(
                        Methodology.standard()
                                .withTreatments(Denominate.of(Map.of("a", "b")))
                                .withNormalisation(Cyclical.standard()),
                        Panel.of(SHARES, observations))
                .score();
        assertThat(card.explain("a", "AT", "2021").toString()).contains("gives no deviation from their mean");
        assertThat(card.score("a", "BE", "2021").isPresent()).isTrue();
    }

    private static Scorecard imputed(double... observed) {
        double[][] areas = new double[observed.length + 1][];
        for (int area = 0; area < observed.length; area++) {
            areas[area] = new double[] {observed[area], 1};
        }
        areas[observed.length] = new double[] {Double.NaN, 1};
        Methodology methodology = Methodology.standard()
                .withTreatments(ImputeMean.standard())
                .withNormalisation(PerNode.<Normaliser>of(MinMax.standard()).with("a", Rank.standard()));
        return Study.of(methodology, RawAreas.panel(RawAreas.FLAT, areas)).score();
    }

    private static List<Double> places(Scorecard card) {
        return card.scores()
                .filter(score -> score.node().equals("a"))
                .map(Score::value)
                .toList();
    }

    @Test
    void whatAnImputationLeavesAsObservedIsEqualOnlyIfIdentical() {
        Scorecard card = imputed(LAST_BIT, 0.1, 0.3, Math.nextDown(0.3));
        assertThat(card.treated().panel().column("a").get(4)).isBetween(0.2 - 1e-15, 0.2 + 1e-15);
        assertThat(places(card)).containsExactly(2.0, 1.0, 5.0, 4.0, 3.0);
        Plan plan = card.plan();
        Plan again = Plan.of(RawAreas.FLAT, plan.methodology(), plan.yardsticks());
        assertThat(places(again.score(card.panel()))).isEqualTo(places(card));
    }

    @Test
    void anImputedNumberIsTheLeastObservedOneThatItIsEqualTo() {
        double more = Math.nextUp(1 / 3.0);
        assertThat(places(imputed(more, 1 / 3.0))).containsExactly(3.0, 1.0, 1.0);
        assertThat(places(imputed(1 / 3.0, more))).containsExactly(1.0, 3.0, 1.0);
        assertThat(places(imputed(1 / 3.0, 1 / 3.0))).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void anImputedNumberIsNotThatOfAnAggregate() {
        double more = Math.nextUp(1 / 3.0);
        List<Observation> observations = List.of(
                Observation.of("a", RowKey.of("AT", "2021"), more),
                Observation.of("b", RowKey.of("BE", "2021"), 1),
                Observation.of("a", RowKey.of("EU27_2020", "2021"), 1 / 3.0));
        Methodology methodology = Methodology.standard()
                .withTreatments(ImputeMean.standard())
                .withNormalisation(PerNode.<Normaliser>of(MinMax.standard()).with("a", Rank.standard()));
        Scorecard card =
                Study.of(methodology, Panel.of(RawAreas.FLAT, observations)).score();
        assertThat(card.explain("a", "BE", "2021").toString()).contains("imputed");
        assertThat(card.score("a", "BE", "2021").value()).isEqualTo(1);
        assertThat(card.score("a", "AT", "2021").value()).isEqualTo(1);
    }

    @Test
    void observedNumbersAreEqualOnlyIfIdentical() {
        Scorecard card = Study.of(
                        RawAreas.RAW.withNormalisation(Rank.standard()),
                        RawAreas.panel(RawAreas.FLAT, new double[] {0.1, 1}, new double[] {LAST_BIT, 1}))
                .score();
        assertThat(card.score("a", "AA", "2021").value()).isEqualTo(1);
        assertThat(card.score("a", "AB", "2021").value()).isEqualTo(2);
        assertThat(card.plan().yardsticks().get(0).rawResolutions()).isEmpty();
    }
}
