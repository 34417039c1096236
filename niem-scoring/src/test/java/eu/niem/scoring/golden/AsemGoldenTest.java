package eu.niem.scoring.golden;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.ZScore;
import eu.niem.scoring.weighting.GivenWeighting;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The ASEM portal of sustainable connectivity, 51 countries by 49 indicators, as COINr 1.1.14 scores it. The call behind
 * each file stands in {@code coinr/MANIFEST.csv}.
 */
class AsemGoldenTest {
    private static final int INDICATOR_CELLS = 51 * 49;
    private static final int ALL_CELLS = 51 * (49 + 8 + 2 + 1);

    private Composite asem;
    private Panel raw;
    private Panel treated;

    @BeforeEach
    void read() throws IOException {
        asem = Composite.of(coinr("06_normalised/iMeta_with_normalisation_parameters.csv"));
        raw = asem.panel(coinr("01_input/Raw.csv"));
        treated = asem.panel(coinr("05_treated/Treated_default_winmax5.csv"));
    }

    private static GoldenTable coinr(String path) throws IOException {
        return GoldenTable.shared("coinr/" + path);
    }

    private static Scorecard score(Panel panel, Methodology methodology) {
        return Study.of(methodology, panel).score();
    }

    @Test
    void minMaxOfRawDataWithMissingValues() throws IOException {
        Cells.assertScores(
                score(raw, Composite.LINEAR.withNormalisation(MinMax.standard())),
                coinr("06_normalised/Raw_n_minmax_0_100.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void zScoreOfTreatedData() throws IOException {
        Cells.assertScores(
                score(treated, Composite.LINEAR.withNormalisation(ZScore.standard())),
                coinr("06_normalised/n_zscore_0_1.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void rankOfTreatedData() throws IOException {
        Cells.assertScores(
                score(treated, Composite.LINEAR.withNormalisation(Rank.standard())),
                coinr("06_normalised/n_rank.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void minMaxOfTreatedData() throws IOException {
        Cells.assertScores(
                score(treated, Composite.LINEAR.withNormalisation(MinMax.standard())),
                coinr("06_normalised/n_minmax_0_100.csv"),
                INDICATOR_CELLS);
        Cells.assertScores(
                score(
                        treated,
                        Composite.LINEAR.withNormalisation(MinMax.standard().withRange(1, 100))),
                coinr("06_normalised/n_minmax_1_100.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void percentileRankOfTreatedData() throws IOException {
        Cells.assertScores(
                score(treated, Composite.LINEAR.withNormalisation(PercentileRank.standard())),
                coinr("06_normalised/n_prank.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void ownGoalpostsOfEveryIndicator() throws IOException {
        Cells.assertScores(
                score(raw, Composite.LINEAR.withNormalisation(asem.goalposts())),
                coinr("06_normalised/Raw_n_goalposts_use_iMeta.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void arithmeticMeansUpTheTree() throws IOException {
        Cells.assertScores(
                score(treated, Composite.LINEAR.withNormalisation(MinMax.standard())),
                coinr("07_aggregated/a_amean.csv"),
                ALL_CELLS);
    }

    @Test
    void geometricMeansUpTheTree() throws IOException {
        Cells.assertScores(
                score(
                        treated,
                        Composite.LINEAR
                                .withNormalisation(MinMax.standard().withRange(1, 100))
                                .withAggregation(GeometricMean.standard())),
                coinr("07_aggregated/minmax1_100_a_gmean.csv"),
                ALL_CELLS);
    }

    @Test
    void unequalWeights() throws IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        coinr("07_aggregated/unequal_weights.csv")
                .rows()
                .forEach(row -> weights.put(row.getField("iCode"), GoldenTable.number(row, "Weight")));
        Cells.assertScores(
                score(
                        treated,
                        Composite.LINEAR
                                .withNormalisation(MinMax.standard().withRange(1, 100))
                                .withWeighting(GivenWeighting.of(weights))),
                coinr("07_aggregated/minmax1_100_unequalw_a_amean.csv"),
                ALL_CELLS);
    }

    @Test
    void coverageOfSeventyPerCentByCount() throws IOException {
        Cells.assertScores(
                score(
                        raw,
                        Composite.LINEAR
                                .withNormalisation(MinMax.standard().withRange(1, 100))
                                .withCoverage(CoverageRule.of(0.7, CoverageRule.By.COUNT))),
                coinr("07_aggregated/RawNA_minmax1_100_a_amean_datthresh0.7.csv"),
                ALL_CELLS);
    }

    @Test
    void ranksOfEveryNode() throws IOException {
        Cells.assertRanks(
                score(treated, Composite.LINEAR.withNormalisation(MinMax.standard())),
                coinr("08_ranks/results_Full_ranks.csv"),
                ALL_CELLS,
                Cells.TIED);
    }
}
