package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.multivariate.Completeness;
import eu.niem.scoring.statistics.multivariate.Dendrogram;
import eu.niem.scoring.statistics.multivariate.Linkage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final double NONE = Double.NaN;
    private static final Correlation PEARSON = Correlation.pearson();
    private static final RowKey VIENNA = RowKey.of("AT-9", "2020");
    private final Panel panel = ThreeAreas.usual().panel();
    private final Scorecard card = ThreeAreas.usual().score();

    @Test
    void levelsRiseFromIndicatorsWhateverTheirDepth() {
        NodeValues scores = NodeValues.scores(card);
        assertThat(scores.level(1)).containsExactly("rate", "jobless", "rooms", "rent", "heat", "trust");
        assertThat(scores.level(2)).containsExactly("work", "home");
        assertThat(scores.level(3)).containsExactly("all");
        assertThatThrownBy(() -> scores.level("?")).hasMessageContaining("there is no node '?'; known are");
        assertThatThrownBy(() -> scores.column("people")).hasMessageContaining("there are no numbers of 'people'");
        assertThatThrownBy(() -> scores.at(Slice.of("2021"))).hasMessageContaining("there are [2020 _T]");
    }

    @Test
    void statisticsOfEveryStage() {
        IndicatorStatistics raw = IndicatorStatistics.of(panel);
        assertThat(raw.statistics().keySet())
                .containsExactly("rate", "jobless", "rooms", "rent", "heat", "trust", "people");
        assertThat(raw.node("heat").shareAvailable()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(raw.node("people").nonZero()).isEqualTo(2);
        assertThat(raw.node("jobless").moments().mean()).hasValue(20);
        assertThat(IndicatorStatistics.of(card).node("jobless").moments().mean())
                .hasValue(80);
        assertThat(raw.data().columns()).hasSize(20);
        assertThatThrownBy(() -> raw.node("all")).hasMessageContaining("there are no statistics of 'all'");
    }

    @Test
    void availabilityCountsIndicatorsAtAnyDepth() {
        NodeAvailability found = NodeAvailability.of(panel);
        RowKey belgium = RowKey.of("BE", "2020");
        assertThat(found.find("home", belgium).orElseThrow().share()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(found.find("all", belgium).orElseThrow().share()).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(NodeAvailability.of(card).find("all", belgium)).isEqualTo(found.find("all", belgium));
    }

    @Test
    void aPairStandsOnceAndTheLowerNodeFirst() {
        NodeValues scores = NodeValues.scores(card);
        Correlations found =
                Correlations.between(scores, PEARSON, List.of("all", "rate"), List.of("rate", "all", "trust"));
        assertThat(found.pairs())
                .extracting(pair ->
                        pair.node() + " " + pair.other() + " " + pair.relation().code())
                .containsExactly("rate all ancestor", "trust all parent", "rate trust other");
        assertThat(Correlations.withinDimensions(scores, PEARSON).pairs()).hasSize(1 + 3 + 3);
        assertThat(Correlations.withParents(scores, PEARSON).pairs()).hasSize(8);
        assertThat(Correlations.withFamily(scores, PEARSON, 1).pairs()).hasSize(5 * 2 + 1);
        assertThat(Correlations.below(scores, PEARSON, "home", 1).pairs()).hasSize(3);
    }

    /** Raw figures of unemployment fall where those of employment rise. */
    @Test
    void rawNumbersAreTurnedWhereAsked() {
        NodeValues raw = NodeValues.observed(new ThreeAreas()
                .with("AT-9", 80, 10)
                .with("BE", 60, 30)
                .with("CY", 70, 20)
                .panel());
        assertThat(Correlations.ofLevel(raw, PEARSON, 1)
                        .find("rate", "jobless")
                        .orElseThrow()
                        .association()
                        .coefficient())
                .isCloseTo(-1, within(1e-15));
        assertThat(Correlations.ofLevel(raw.oriented(), PEARSON, 1)
                        .find("jobless", "rate")
                        .orElseThrow()
                        .association()
                        .coefficient())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void pairsWorthASecondLookAreFlagged() {
        NodeValues scores = NodeValues.scores(new ThreeAreas()
                .with("AT-9", 10, 90, 10, 90, 50, 30)
                .with("BE", 20, 80, 20, 100, 51, 30)
                .with("CY", 30, 70, 30, 20, 49, 30)
                .with("DE", 40, 60, 40, 60, 50, 30)
                .score());
        CorrelationFlags found = CorrelationFlags.of(scores);
        assertThat(found.flags())
                .extracting(flag -> flag.kind().code() + " " + flag.pair().node() + " "
                        + flag.pair().other())
                .contains("collinear rate jobless", "negative rent heat", "negative heat home", "undefined trust all")
                .doesNotContain("collinear rate work");
        CorrelationFlags lenient =
                CorrelationFlags.of(Correlations.withParents(scores, PEARSON), new CorrelationLimits(1, -1, 1));
        assertThat(lenient.flags()).extracting(CorrelationFlags.Flag::kind).contains(CorrelationFlags.Kind.SILENT);
        assertThat(found.data().columns()).contains("FLAG", "VALUE", "ROWS", "P");
        assertThatThrownBy(() -> new CorrelationLimits(0.9, 0.4, 0.3)).hasMessageContaining("negative <= silent");
    }

    /** The reliability of raw figures ignores their directions in COINr. */
    @Test
    void consistencyOfAPanelTurnsWhatIsTheBetterTheLower() {
        Panel opposite = new ThreeAreas()
                .with("AT-9", 80, 10)
                .with("BE", 60, 30)
                .with("CY", 70, 20)
                .panel();
        assertThat(Consistency.of(opposite)
                        .find("work", 1)
                        .orElseThrow()
                        .alpha()
                        .value())
                .isCloseTo(1, within(1e-15));
        assertThat(Consistency.of(NodeValues.observed(opposite), Completeness.PAIRWISE)
                        .find("work", 1)
                        .orElseThrow()
                        .alpha()
                        .undefined())
                .isEqualTo("the sum of the items does not vary");
    }

    @Test
    void childrenOfDifferentLevelsAreAScaleToo() {
        Consistency found = Consistency.of(card);
        assertThat(found.find("all", 0).orElseThrow().alpha().items()).containsExactly("work", "home", "trust");
        assertThat(found.find("all", 2).orElseThrow().alpha().items()).containsExactly("work", "home");
        assertThat(found.find("all", 1).orElseThrow().alpha().items()).hasSize(6);
        assertThat(found.find("home", 0)).isEmpty();
        assertThat(found.toString()).contains("ALPHA", "omega: fewer than three items");
    }

    @Test
    void areasThatResembleEachOtherAreClustered() {
        Scorecard four =
                ThreeAreas.usual().with("DE", 79, 11, 59, 41, 91, 49, 1).score();
        Dendrogram found = Clusters.ofAreas(four, Slice.of("2020"));
        assertThat(found.cut(3).clusters()).containsExactly(List.of("AT-9", "DE"), List.of("BE"), List.of("CY"));
        Dendrogram byHeat = Clusters.ofAreas(NodeValues.scores(four), List.of("heat"), Linkage.WARD);
        assertThat(byHeat.labels()).containsExactly("AT-9", "CY", "DE");
        assertThat(byHeat.leftOut()).containsEntry("BE", "no number of heat");
    }

    @Test
    void nodesThatSaySimilarThingsAreClustered() {
        NodeValues values = NodeValues.observed(new ThreeAreas()
                .with("AT-9", 80, 20, 1, 5, 7, NONE)
                .with("BE", 60, 40, 2, 5, 3, NONE)
                .with("CY", 70, 30, 1, 5, 9, 1)
                .panel());
        Dendrogram found = Clusters.ofIndicators(values);
        assertThat(found.labels()).containsExactly("heat", "jobless", "rate", "rooms");
        assertThat(found.merges().get(0).height()).isCloseTo(0, within(1e-15));
        assertThat(found.leftOut()).containsOnlyKeys("rent", "trust");
        assertThat(found.leftOut().get("rent")).contains("all numbers of the", "are the same");
        Dendrogram signed = Clusters.ofNodes(values, List.of("rate", "jobless"), PEARSON, false, Linkage.AVERAGE);
        assertThat(signed.merges().get(0).height()).isCloseTo(2, within(1e-15));
    }

    @Test
    void anAreaAtAllNodesBesideItsPeers() {
        AreaProfile found = AreaProfile.of(card, VIENNA);
        assertThat(found.lines())
                .extracting(line -> line.score().node())
                .containsExactlyElementsOf(card.nodes().stream().map(Node::id).toList());
        AreaProfile.Line rate = found.find("rate").orElseThrow();
        assertThat(rate.rank()).isEqualTo(1);
        assertThat(rate.ranked()).isEqualTo(3);
        assertThat(rate.mean()).isEqualTo(70);
        assertThat(rate.median()).isEqualTo(70);
        assertThat(rate.aboveMean()).isEqualTo(10);
        assertThat(rate.level()).isEqualTo(1);
        assertThat(found.find("heat").orElseThrow().median()).isEqualTo(85);
        AreaProfile large = AreaProfile.of(card, RowKey.of("CY", "2020"), "SIZE", "large");
        assertThat(large.find("rent").orElseThrow().rank()).isEqualTo(1);
        assertThat(large.find("rate").orElseThrow().rank()).isEqualTo(2);
        assertThat(large.title()).isEqualTo("Profile: Cyprus, 2020, among SIZE large");
        assertThatThrownBy(() -> AreaProfile.of(card, RowKey.of("XX", "2020")))
                .hasMessageContaining("there is no row XX");
    }

    /** COINr's get_str_weak refuses every report_level above 2. */
    @Test
    void strengthsAndWeaknessesAreFoundAtEveryLevel() {
        StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(card, VIENNA);
        assertThat(found.level(1))
                .extracting(line -> line.side().code() + " " + line.score().node())
                .containsExactly("strength rate", "strength jobless", "strength heat", "strength trust");
        assertThat(found.level(2))
                .extracting(line -> line.side().code() + " " + line.score().node())
                .containsExactly("strength work");
        StrengthsAndWeaknesses belgium = StrengthsAndWeaknesses.of(card, RowKey.of("BE", "2020"));
        assertThat(belgium.level(1))
                .extracting(line -> line.side().code() + " " + line.score().node())
                .containsExactly("weakness rate", "weakness rooms", "weakness rent", "weakness trust");
        assertThatThrownBy(() -> StrengthsAndWeaknesses.of(card, VIENNA, 0, StrengthsAndWeaknesses.Against.PEERS))
                .hasMessageContaining("must be 1 or more");
    }

    @Test
    void againstItselfAnAreaIsMeasuredByItsOwnPlace() {
        assertThat(card.rank("all", VIENNA)).hasValue(1);
        StrengthsAndWeaknesses found =
                StrengthsAndWeaknesses.of(card, VIENNA, 5, StrengthsAndWeaknesses.Against.ITSELF);
        assertThat(found.lines()).allMatch(line -> line.side() == StrengthsAndWeaknesses.Side.WEAKNESS);
        assertThat(found.level(1)).extracting(line -> line.score().node()).containsExactly("rooms", "rent");
    }

    @Test
    void aMethodologyThatRefusesRanksIsHeard() {
        Scorecard unranked = ThreeAreas.usual()
                .score(Methodology.standard()
                        .withOutputs(Set.copyOf(EnumSet.of(Output.SCORES)))
                        .withNote("not a league table"));
        assertThatThrownBy(() -> StrengthsAndWeaknesses.of(unranked, VIENNA))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("not a league table");
        AreaProfile found = AreaProfile.of(unranked, VIENNA);
        assertThat(found.find("rate").orElseThrow().rank()).isNull();
        assertThat(found.find("all")).isEmpty();
    }

    /** COINr's tables are rounded to two decimals or three digits by default. */
    @Test
    void resultsAreNotRounded() {
        NodeValues raw = NodeValues.observed(panel);
        Correlations.Pair pair = Correlations.ofLevel(raw, PEARSON, 1).pairs().get(0);
        assertThat(Correlations.ofLevel(raw, PEARSON, 1).data().rows().get(0))
                .contains(pair.association().coefficient());
        Object sdOfRooms = IndicatorStatistics.of(panel).data().rows().get(2).get(5);
        assertThat((Double) sdOfRooms).isCloseTo(Math.sqrt(1300 / 3.0), within(1e-14)); // of 60, 50 and 90
        assertThat(AreaProfile.of(card, VIENNA).data().rows().get(0).get(6))
                .isEqualTo(
                        AreaProfile.of(card, VIENNA).find("all").orElseThrow().mean());
    }

    /** COINr's get_trends makes A.1 of A-1, an ISO 3166-2 code. */
    @Test
    void trendsKeepTheCodesOfAreas() {
        ThreeAreas areas = new ThreeAreas();
        areas.with("AT-9", "2015", 40).with("AT-9", "2019", 50).with("AT-9", "2020", 60);
        NodeTrend found = Trends.of(areas.panel()).find("rate", "AT-9", "_T").orElseThrow();
        assertThat(found.change()).isEqualTo(20);
        assertThat(found.growthRate()).isCloseTo(Math.pow(1.5, 0.2) - 1, within(1e-15));
        assertThat(found.shareAvailable()).isEqualTo(1);
        assertThat(found.absent()).isEmpty();
    }

    @Test
    void timeIsRealAndNotANumberOfPeriods() {
        ThreeAreas areas = new ThreeAreas();
        areas.with("BE", "2015", 10).with("BE", "2017", 14).with("BE", "2020", 20);
        NodeTrend years = Trends.of(areas.panel()).find("rate", "BE", "_T").orElseThrow();
        assertThat(years.slope()).isCloseTo(2, within(1e-13));
        assertThat(years.percentChange()).isCloseTo(20, within(1e-12));
        ThreeAreas quarters = new ThreeAreas();
        quarters.with("BE", "2020-Q1", 10).with("BE", "2020-Q2", 11).with("BE", "2021-Q1", 14);
        NodeTrend found = Trends.of(quarters.panel()).find("rate", "BE", "_T").orElseThrow();
        assertThat(found.slope()).isCloseTo(4, within(1e-12));
        assertThat(found.growthRate()).isCloseTo(0.4, within(1e-12));
    }

    /** COINr gives Inf. */
    @Test
    void growthFromZeroHasAReasonAndNoNumber() {
        ThreeAreas areas = new ThreeAreas();
        areas.with("BE", "2015", 0, 5, 0, -5, NONE, 3).with("BE", "2016", 4, -5, 0, -6, NONE, NONE);
        Trends found = Trends.of(areas.panel());
        assertThat(found.find("rate", "BE", "_T").orElseThrow().growthRate()).isNull();
        assertThat(found.find("rate", "BE", "_T").orElseThrow().absent())
                .isEqualTo(
                        "no growth rate: the first number is 0; no per cent change: the line does not begin above 0");
        assertThat(found.find("jobless", "BE", "_T").orElseThrow().absent())
                .isEqualTo("no growth rate: the numbers change their sign");
        assertThat(found.find("rooms", "BE", "_T").orElseThrow().growthRate()).isZero();
        assertThat(found.find("rooms", "BE", "_T").orElseThrow().absent()).isEmpty();
        assertThat(found.find("heat", "BE", "_T").orElseThrow().absent()).isEqualTo("fewer than two numbers");
        assertThat(found.find("trust", "BE", "_T").orElseThrow().slope()).isNull();
    }
}
