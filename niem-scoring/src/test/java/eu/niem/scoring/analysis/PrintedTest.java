package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.multivariate.Partition;
import eu.niem.scoring.treatment.Winsorise;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What results look like to the eye; all there is to them is in {@code data()}. */
class PrintedTest {
    private static final int WIDEST = 120;
    private final ThreeAreas areas = ThreeAreas.usual();
    private final Scorecard card = areas.score(Methodology.standard().withId("linear"));
    private final Scorecard other = areas.score(Methodology.standard()
            .withId("other")
            .withNormalisation(MinMax.standard())
            .withAggregation(PowerMean.of(0.5)));

    @Test
    void tablesFitALine() {
        RowKey key = RowKey.of("BE", "2020");
        Stream<Tabular> results = Stream.of(
                IndicatorStatistics.of(areas.panel()),
                Consistency.of(card),
                AreaProfile.of(card, key),
                StrengthsAndWeaknesses.of(card, key),
                Comparison.of(card, other).at("all", Slice.of("2020")),
                StepEffects.between(card, other, "all", Slice.of("2020")),
                Removal.ofLevel(card, 1, "all", Slice.of("2020")),
                CorrelationFlags.of(NodeValues.scores(card)));
        assertThat(results.flatMap(result -> result.toString().lines()))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDEST));
    }

    @Test
    void numbersInTheUnitsOfANodeHaveDecimalsOfTheirOwn() {
        assertThat(IndicatorStatistics.of(areas.panel()).toString().lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("trust").contains("20.00    50.00    33.33"))
                .anySatisfy(line -> assertThat(line).startsWith("people").contains("1333.33"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("rate").contains(" 80 ").doesNotContain("80.00"));
    }

    @Test
    void comparedScoresHaveALineForEachArea() {
        assertThat(Comparison.of(card, other).at("all", Slice.of("2020")).table())
                .hasToString("""
                        Comparison: All, 2020
                        AREA  NAME     linear  RANK  other  RANK  SHIFT
                        -----------------------------------------------
                        AT-9  Vienna    68.33     1  84.53     1      0
                        CY    Cyprus    61.11     2  28.36     2      0
                        BE    Belgium   43.33     3   1.39     3      0""");
    }

    @Test
    void stepsStandSideBySideAndAddUp() {
        Methodology home = Methodology.standard().withExclude(List.of("work", "trust"));
        assertThat(StepEffects.between(card, areas.score(home), "all", Slice.of("2020")))
                .hasToString("""
                        Effects of steps: All, 2020
                        AREA  SCORE_BEFORE  SCORE_AFTER  RANK_BEFORE  exclude  RANK_AFTER
                        -----------------------------------------------------------------
                        AT-9         68.33        70.00            1       -1           2
                        BE           43.33        40.00            3        0           3
                        CY           61.11        83.33            2        1           1""");
    }

    @Test
    void removalNamesTheAreasThatMoveMost() {
        Scorecard home = areas.score(Methodology.standard().withExclude(List.of("trust")));
        assertThat(Removal.of(home, List.of("work"), "all", Slice.of("2020"))).hasToString("""
                        Removal of elements: All, 2020
                        ELEMENT  CHANGE   MOVED  MEAN_RANK_SHIFT  SPEARMAN  MOST
                        ------------------------------------------------------------------
                        work     removed      2           0.6667    0.5000  AT-9 -1, CY +1""");
    }

    @Test
    void clustersStandTogether() {
        List<String> many = IntStream.range(0, 20).mapToObj(i -> "AREA" + i).toList();
        Partition found = new Partition("Some", List.of(List.of("A", "B"), many), Map.of("C", "no number"));
        assertThat(found).hasToString("""
                        Some
                        CLUSTER  SIZE  MEMBERS                                                                        LEFT_OUT
                        -------------------------------------------------------------------------------------------------------
                              1     2  A, B
                              2    20  AREA0, AREA1, AREA2, AREA3, AREA4, AREA5, AREA6, AREA7, AREA8, AREA9, AREA10,
                                       AREA11, AREA12, AREA13, AREA14, AREA15, AREA16, AREA17, AREA18, AREA19
                                       C                                                                              no number""");
    }

    @Test
    void aMatrixHasBothHalvesAndNoDiagonal() {
        NodeValues values = NodeValues.observed(areas.panel());
        List<String> nodes = List.of("rate", "rent", "trust");
        Correlations found = Correlations.between(values, Correlation.pearson(), nodes, nodes);
        assertThat(found.matrix().columns()).containsExactly("NODE", "rate", "rent", "trust");
        Double both = found.find("rate", "rent").orElseThrow().association().coefficient();
        assertThat(found.matrix().rows().get(0)).startsWith("rate", null, both);
        assertThat(found.matrix().rows().get(1)).startsWith("rent", both, null);
        assertThat(found.matrix().rows().get(2)).endsWith((Object) null);
    }

    @Test
    void aMatrixOfTwoListsHasALineForEachOfTheFirst() {
        Correlations found = Correlations.between(
                NodeValues.scores(card), Correlation.pearson(), List.of("rate", "rent"), List.of("work", "all"));
        assertThat(found.matrix().columns()).containsExactly("NODE", "work", "all");
        assertThat(found.matrix().rows()).hasSize(2);
    }

    @Test
    void aSmallPIsNotNought() {
        double[] rising = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
        ThreeAreas many = new ThreeAreas();
        IntStream.range(0, 30).forEach(i -> many.with("A" + i, rising[i], 100 - rising[i] + i % 2));
        Correlations found = Correlations.between(
                NodeValues.observed(many.panel()), Correlation.pearson(), List.of("rate"), List.of("jobless"));
        assertThat(found.toString()).contains("<0.0001").doesNotContain("0.0000");
    }

    @Test
    void theMedianOfPeersIsNeitherStrengthNorWeakness() {
        Scorecard alike = new ThreeAreas()
                .with("AT-9", 80, 10, 60, 40, 90, 50)
                .with("BE", 80, 20, 50, 70, 80, 20)
                .with("CY", 70, 30, 90, 20, 80, 30)
                .score();
        StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(alike, RowKey.of("AT-9", "2020"));
        assertThat(found.level(1))
                .extracting(line -> line.score().node())
                .doesNotContain("rate")
                .contains("jobless");
    }

    @Test
    void contextStandsBesideScoresAndIsNoPartOfThem() {
        NodeValues values = NodeValues.scoresAndContext(card);
        assertThat(values.column("people").get(1)).isEqualTo(3000);
        assertThat(values.level(1)).doesNotContain("people");
        Correlations found = Correlations.between(values, Correlation.spearman(), List.of("people"), List.of("all"));
        assertThat(found.pairs().get(0).relation()).isEqualTo(Relation.OTHER);
        assertThat(found.pairs().get(0).association().coefficient()).isEqualTo(-0.5);
    }

    @Test
    void weightsOfEighthsAreNotRounded() {
        Methodology equal = Methodology.standard();
        Methodology eighths = equal.withWeighting(
                equal.weighting().with("all", GivenWeighting.of(Map.of("work", 1.0, "home", 1.0, "trust", 6.0))));
        assertThat(areas.score(eighths).explain("all", "AT-9", "2020").toString())
                .contains("0.125 x", "0.750 x", "0.33 x");
    }

    @Test
    void countsOfTreatmentsThatAreNoughtEverywhereAreNotPrinted() {
        ThreeAreas skewed = new ThreeAreas();
        IntStream.range(0, 20).forEach(i -> skewed.with("A" + i, i == 0 ? 100 : i % 4));
        Scorecard treated = skewed.score(Methodology.standard().withTreatments(Winsorise.standard()));
        assertThat(treated.treated().table().header())
                .contains("CHANGED")
                .doesNotContain("IMPUTED", "REMOVED", "SCREENED_OUT");
    }
}
