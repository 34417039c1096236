package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Ranked;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.ZScore;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.ImputeGroupMean;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The synthetic composite that the tests bring with them; tool and call behind each file stand in its README. */
class BundledGoldenTest {
    private static final int INDICATOR_CELLS = 30 * 18;
    private static final int ALL_CELLS = 30 * (18 + 5 + 2 + 1);
    private static final List<String> AGGREGATES = List.of("INDEX", "P1", "P2", "D1", "D2", "D3", "D4", "D5");

    private Composite own;
    private Panel treated;
    private Panel withGaps;
    private final Methodology toHundred =
            Composite.LINEAR.withNormalisation(MinMax.standard().withRange(1, 100));

    @BeforeEach
    void read() throws IOException {
        own = Composite.of(GoldenTable.bundled("06_normalised/iMeta_with_parameters.csv"));
        treated = own.panel(
                GoldenTable.bundled("05_treated/Treated.csv"),
                Composite.areas(GoldenTable.bundled("01_input/iData.csv"), "REGION"));
        withGaps = own.panel(GoldenTable.bundled("02_denominated/Denominated.csv"));
    }

    private static void check(Panel panel, Methodology methodology, String file, int cells) throws IOException {
        Cells.assertScores(Study.of(methodology, panel).score(), GoldenTable.bundled(file), cells);
    }

    @Test
    void meansOfPeersInTheSameRegion() throws IOException {
        Panel panel = own.panel(
                GoldenTable.bundled("02_denominated/Denominated.csv"),
                Composite.areas(GoldenTable.bundled("01_input/iData.csv"), "REGION"));
        Cells.assertNumbers(
                ImputeGroupMean.of("REGION").fit(panel).apply(panel),
                GoldenTable.bundled("03_imputed/i_mean_grp_REGION.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void standingInTheOtherIndicatorsOfADimension() throws IOException {
        Cells.assertNumbers(
                ImputeDimensionMean.standard().fit(withGaps).apply(withGaps),
                GoldenTable.bundled("03_imputed/row_i_mean_group_level2.csv"),
                INDICATOR_CELLS);
    }

    @Test
    void zScoreToAnotherMeanAndDeviation() throws IOException {
        Methodology methodology = Composite.LINEAR.withNormalisation(
                ZScore.standard().withMean(10).withSd(2));
        check(treated, methodology, "06_normalised/Treated_n_zscore_10_2.csv", INDICATOR_CELLS);
    }

    @Test
    void equalValuesShareTheLowestRank() throws IOException {
        Methodology methodology = Composite.LINEAR.withNormalisation(Rank.standard());
        check(treated, methodology, "06_normalised/Treated_n_rank.csv", INDICATOR_CELLS);
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() throws IOException {
        Methodology methodology =
                Composite.LINEAR.withNormalisation(Rank.standard().withTies(Rank.Ties.AVERAGE));
        check(treated, methodology, "06_normalised/Treated_n_rank_average.csv", INDICATOR_CELLS);
    }

    @Test
    void goalpostsWithAndWithoutClampOnThreeScales() throws IOException {
        Methodology methodology = Composite.LINEAR.withNormalisation(own.goalposts());
        check(withGaps, methodology, "06_normalised/Denominated_n_goalposts_use_iMeta.csv", INDICATOR_CELLS);
    }

    @Test
    void percentileRanksAmongThoseThatHaveAValue() throws IOException {
        Methodology methodology = Composite.LINEAR.withNormalisation(PercentileRank.standard());
        check(withGaps, methodology, "06_normalised/Denominated_n_prank.csv", INDICATOR_CELLS);
    }

    @Test
    void targetsOfEveryIndicatorWithAndWithoutCap() throws IOException {
        Methodology methodology = Composite.LINEAR.withNormalisation(own.targets());
        check(withGaps, methodology, "06_normalised/Denominated_n_dist2targ_use_iMeta.csv", INDICATOR_CELLS);
    }

    @Test
    void distanceToTheNinthAreaCapped() throws IOException {
        String file = "06_normalised/Denominated_n_dist2ref_9_cap.csv";
        String ninth = GoldenTable.bundled(file).rows().get(8).getField("uCode");
        Methodology methodology =
                Composite.LINEAR.withNormalisation(DistanceToReference.of(ninth).withCap(true));
        check(withGaps, methodology, file, INDICATOR_CELLS);
    }

    @Test
    void geometricMeans() throws IOException {
        Methodology methodology = toHundred.withAggregation(GeometricMean.standard());
        check(treated, methodology, "07_aggregated/minmax1_100_a_gmean.csv", ALL_CELLS);
    }

    @Test
    void powerMeansOfOneHalf() throws IOException {
        Methodology methodology = toHundred.withAggregation(PowerMean.of(0.5));
        check(treated, methodology, "07_aggregated/minmax1_100_a_genmean_p0.5.csv", ALL_CELLS);
    }

    @Test
    void weightedMedians() throws IOException {
        Methodology methodology = toHundred.withAggregation(Median.standard());
        check(treated, methodology, "07_aggregated/minmax1_100_weightedMedian_mean.csv", ALL_CELLS);
    }

    @Test
    void anotherMethodOnEveryLevel() throws IOException {
        PerNode<Aggregator> byLevel = PerNode.<Aggregator>of(GeometricMean.standard())
                .with(PerNode.LEAF_DIMENSIONS, ArithmeticMean.standard())
                .with(PerNode.ROOT, HarmonicMean.standard());
        check(
                treated,
                toHundred.withAggregation(byLevel),
                "07_aggregated/minmax1_100_amean_gmean_hmean.csv",
                ALL_CELLS);
    }

    @Test
    void anotherCoverageOnEveryLevel() throws IOException {
        PerNode<CoverageRule> byLevel = PerNode.of(CoverageRule.of(0.6, CoverageRule.By.COUNT))
                .with(PerNode.LEAF_DIMENSIONS, CoverageRule.of(0.8, CoverageRule.By.COUNT))
                .with(PerNode.ROOT, CoverageRule.of(1, CoverageRule.By.COUNT));
        check(
                withGaps,
                toHundred.withCoverage(byLevel),
                "07_aggregated/NA_minmax1_100_a_amean_datthresh_bylevel.csv",
                ALL_CELLS);
    }

    @Test
    void ranksOfEveryNode() throws IOException {
        Scorecard card = Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), treated)
                .score();
        Cells.assertRanks(card, GoldenTable.bundled("08_ranks/Full_ranks.csv"), ALL_CELLS);
    }

    @Test
    void ranksWithinARegion() throws IOException {
        Scorecard card = Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), treated)
                .score();
        int compared = 0;
        for (NamedCsvRecord row :
                GoldenTable.bundled("08_ranks/groupranks_REGION.csv").rows()) {
            for (String node : AGGREGATES) {
                Ranked place = card
                        .at(Slice.of(Composite.ONLY_PERIOD))
                        .ranking(node, "REGION", row.getField("REGION"))
                        .places()
                        .stream()
                        .filter(ranked -> ranked.score().key().refArea().equals(row.getField("uCode")))
                        .findFirst()
                        .orElseThrow();
                assertThat(place.rank()).as(node + " " + row).isEqualTo(Integer.parseInt(row.getField(node)));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(30 * AGGREGATES.size());
    }
}
