package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Aggregations of COINr 1.1.14, matrixStats and published formulas; the calls stand in {@code own/MANIFEST.csv}. */
class AggregationFolderTest {
    private static final String TO_HUNDRED = "'normalisation': {'standard': {'method': 'min-max', 'lower': 1}}";
    private static final String AS_THEY_ARE = "'normalisation': {'standard': 'none'}";
    private static final String FRAMEWORK = "'weighting': {'standard': 'framework'}";
    private static final String Z = "'normalisation': {'standard': {'method': 'z-score', 'mean': 100, 'sd': 10}}";

    @TempDir
    Path path;

    private static String aggregation(String method) {
        return "'aggregation': {'standard': " + method + "}";
    }

    private StudyFolder treated() throws IOException {
        return StudyFolder.composite(path, GoldenTable.composite("05_treated/Treated.csv"));
    }

    private static GoldenTable expected(String name) throws IOException {
        return GoldenTable.composite("07_aggregated/" + name + ".csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            a_amean;'arithmetic-mean'
            a_gmean;{'method': 'geometric-mean'}
            a_hmean;'harmonic-mean'
            a_genmean_p-1;{'method': 'power-mean', 'exponent': -1}
            a_genmean_p0.5;{'method': 'power-mean', 'exponent': 0.5}
            a_genmean_p2;{'method': 'power-mean', 'exponent': 2}
            a_copeland;'copeland'
            """)
    void oneAggregationForAllNodes(String name, String method) throws IOException {
        treated()
                .methodology(TO_HUNDRED, FRAMEWORK, aggregation(method))
                .score()
                .assertRanked()
                .assertAre(expected("minmax1_100_" + name));
    }

    @ParameterizedTest
    @CsvSource({
        "a_amean, arithmetic-mean",
        "a_gmean, geometric-mean",
        "a_hmean, harmonic-mean",
        "a_copeland, copeland",
        "weightedMedian_interpolated, median"
    })
    void equalWeights(String name, String method) throws IOException {
        treated()
                .methodology(TO_HUNDRED, aggregation("'" + method + "'"))
                .score()
                .assertAre(expected("minmax1_100_equalw_" + name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            a_amean;'arithmetic-mean'
            a_gmean;'geometric-mean'
            a_hmean;'harmonic-mean'
            """)
    void missingChildrenAreLeftOut(String name, String method) throws IOException {
        StudyFolder.composite(path, GoldenTable.composite("02_denominated/Denominated.csv"))
                .methodology(TO_HUNDRED, FRAMEWORK, aggregation(method))
                .score()
                .assertRanked()
                .assertAre(expected("NA_minmax1_100_" + name));
    }

    /** COINr's generalised mean of an incomplete row is none, unlike its other means. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "2"})
    void powerMeansOfCompleteRows(String exponent) throws IOException {
        StudyFolder.composite(path, GoldenTable.composite("02_denominated/Denominated.csv"))
                .methodology(
                        TO_HUNDRED, FRAMEWORK, aggregation("{'method': 'power-mean', 'exponent': " + exponent + "}"))
                .score()
                .assertHave(expected("NA_minmax1_100_a_genmean_p" + exponent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            0.6;{'standard': {'minimum': 0.6, 'by': 'count'}}
            0.8;{'standard': {'minimum': 0.8}}
            1;{'standard': {'minimum': 1.0}}
            _bylevel;{'standard': {'minimum': 0.6}, 'except': {'@leaf-dimensions': {'minimum': 0.8}, '@root': {'minimum': 1}}}
            """)
    void thresholdsOfCoverage(String name, String coverage) throws IOException {
        StudyFolder.composite(path, GoldenTable.composite("02_denominated/Denominated.csv"))
                .methodology(TO_HUNDRED, FRAMEWORK, "'coverage': " + coverage)
                .score()
                .assertAre(expected("NA_minmax1_100_a_amean_datthresh" + name));
    }

    @Test
    void differentMethodsPerNodeAndLevel() throws IOException {
        treated()
                .methodology(
                        TO_HUNDRED,
                        FRAMEWORK,
                        "'aggregation': {'standard': 'arithmetic-mean', 'except': {'P1': 'geometric-mean',"
                                + " 'P2': {'method': 'geometric-mean'}, '@root': 'harmonic-mean'}}")
                .score()
                .assertAre(expected("minmax1_100_amean_gmean_hmean"));
        treated()
                .methodology(
                        TO_HUNDRED,
                        FRAMEWORK,
                        "'aggregation': {'standard': 'arithmetic-mean', 'except': {'INDEX': 'copeland'}}")
                .score()
                .assertAre(expected("minmax1_100_amean_amean_copeland"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "lower", "interpolated"})
    void weightedMedians(String definition) throws IOException {
        treated()
                .methodology(
                        TO_HUNDRED, FRAMEWORK, aggregation("{'method': 'median', 'definition': '" + definition + "'}"))
                .score()
                .assertAre(expected("minmax1_100_weightedMedian_" + definition));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            penalty_neg_on_scores;'mazziotta-pareto'
            penalty_pos_on_scores;{'method': 'mazziotta-pareto', 'penalty': 'plus'}
            MeanMin_scores_a0.5_b2;{'method': 'mean-min', 'alpha': 0.5, 'beta': 2}
            OWA_top3;{'method': 'owa', 'atLeast': 3}
            OWA_bottom3;{'method': 'owa', 'moreThan': 3}
            OWA_linear_weights;{'method': 'owa', 'positionWeights': [5, 4, 3, 2, 1]}
            min;'minimum'
            max;'maximum'
            median;'median'
            BoD;'benefit-of-the-doubt'
            BoD_share_both;{'method': 'benefit-of-the-doubt', 'minShare': 0.08, 'maxShare': 0.4}
            BoD_share_min;{'method': 'benefit-of-the-doubt', 'minShare': 0.08}
            """)
    void dimensionScoresAsTheyAre(String column, String method) throws IOException {
        double relative = column.startsWith("BoD") ? 5e-12 : 1e-12; // the reference stops a little before the corner
        dimensions()
                .methodology(AS_THEY_ARE, aggregation(method))
                .score()
                .assertRanked()
                .assertIs(GoldenTable.composite("16_beyond/scores.csv"), column, "INDEX", relative);
    }

    private StudyFolder dimensions() throws IOException {
        return StudyFolder.flat(path, GoldenTable.composite("16_beyond/input_dimensions.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            MeanMin_z_a0.5_b0;{'method': 'mean-min', 'alpha': 0.5, 'beta': 0}
            MeanMin_z_a1_b0;{'method': 'mean-min', 'alpha': 1, 'beta': 0}
            MeanMin_z_a0.5_b2;{'method': 'mean-min', 'alpha': 0.5, 'beta': 2}
            MPI_neg_sample;{'method': 'mazziotta-pareto', 'divisor': 'n-1'}
            """)
    void standardScoresOfMeanHundred(String column, String method) throws IOException {
        dimensions()
                .methodology(Z, aggregation(method))
                .score()
                .assertIs(GoldenTable.composite("16_beyond/scores.csv"), column, "INDEX", 1e-12);
    }

    /** The figures take areas for all there are: the deviation of 30 areas has the divisor 30. */
    @ParameterizedTest
    @CsvSource({"MPI_neg_pop, minus", "MPI_pos_pop, plus"})
    void mazziottaParetoWithBothPenalties(String column, String penalty) throws IOException {
        String wider = "'sd': " + 10 * Math.sqrt(30 / 29.0);
        dimensions()
                .methodology(
                        Z.replace("'sd': 10", wider),
                        aggregation("{'method': 'mazziotta-pareto', 'penalty': '" + penalty + "'}"))
                .score()
                .assertIs(GoldenTable.composite("16_beyond/scores.csv"), column, "INDEX", 1e-12);
    }

    /** The adjusted index by the names of the formats: goalposts from 70 to 130, where 100 is the mean of all areas. */
    @ParameterizedTest
    @CsvSource({"AMPI_neg, minus", "AMPI_pos, plus"})
    void adjustedMazziottaPareto(String column, String penalty) throws IOException {
        dimensions()
                .methodology(
                        "'normalisation': {'standard': 'adjusted-mazziotta-pareto'}",
                        aggregation("{'method': 'mazziotta-pareto', 'penalty': '" + penalty + "'}"))
                .score()
                .assertIs(GoldenTable.composite("16_beyond/scores.csv"), column, "INDEX", 1e-12);
    }

    /** A distance: the least is the best, and has the rank 1; indicators rank as ever. */
    @ParameterizedTest
    @CsvSource({"Wroclaw_zscores, z-score", "Wroclaw_on_scores, none"})
    void wroclaw(String column, String normalisation) throws IOException {
        GoldenTable expected = GoldenTable.composite("16_beyond/scores.csv");
        SavedScores scores = dimensions()
                .methodology("'normalisation': {'standard': '" + normalisation + "'}", aggregation("'wroclaw'"))
                .score();
        scores.assertIs(expected, column, "INDEX", 1e-12);
        String best = expected.rows().stream()
                .min(Comparator.comparing(row -> GoldenTable.number(row, column)))
                .orElseThrow()
                .getField("uCode");
        assertThat(scores.rank("INDEX", best)).isEqualTo(1);
    }

    @Test
    void bordaCounts() throws IOException {
        GoldenTable expected = GoldenTable.composite("16_beyond/borda.csv");
        GoldenTable weights = GoldenTable.composite("16_beyond/input_weights.csv");
        String given = weights.rows().stream()
                .map(row -> "'" + row.getField("iCode") + "': " + row.getField("Weight"))
                .collect(Collectors.joining(", "));
        dimensions()
                .methodology(
                        AS_THEY_ARE,
                        "'weighting': {'standard': {'method': 'given', 'weights': {" + given + "}}}",
                        aggregation("'borda-count'"))
                .score()
                .assertRanked()
                .assertIs(expected, "borda_weighted_mean", "INDEX", 1e-12);
        dimensions()
                .methodology(AS_THEY_ARE, aggregation("{'method': 'borda-count', 'form': 'sum'}"))
                .score()
                .assertIs(expected, "borda", "INDEX", 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"equal, equal", "weighted, given"})
    void kemenyOfEightAreasHasTheOnlyBestOrder(String name, String weighting) throws IOException {
        String weights = weighting.equals("equal")
                ? "'weighting': {'standard': 'equal'}"
                : "'weighting': {'standard': {'method': 'given', 'weights':"
                        + " {'D1': 2, 'D2': 1.5, 'D3': 1.5, 'D4': 0.5, 'D5': 1}}}";
        SavedScores scores = StudyFolder.flat(path, GoldenTable.composite("16_beyond/kemeny_input_scores.csv"))
                .methodology(AS_THEY_ARE, weights, aggregation("'kemeny'"))
                .score()
                .assertRanked();
        var order = GoldenTable.composite("16_beyond/kemeny_scores_" + name + "_optimal.csv")
                .rows()
                .get(0);
        for (int position = 1; position <= 8; position++) {
            assertThat(scores.rank("INDEX", order.getField("pos" + position))).isEqualTo(position);
        }
    }

    @Test
    void aSumIsOfWeightsAsTheyAreGiven() throws IOException {
        GoldenTable table = GoldenTable.composite("16_beyond/input_dimensions.csv");
        SavedScores equal =
                dimensions().methodology(AS_THEY_ARE, aggregation("'sum'")).score();
        SavedScores given = dimensions()
                .methodology(
                        AS_THEY_ARE,
                        "'weighting': {'standard': {'method': 'given', 'weights':"
                                + " {'D1': 2, 'D2': 1.5, 'D3': 1.5, 'D4': 0.5, 'D5': 1}}}",
                        aggregation("'sum'"))
                .score();
        List<Double> weights = List.of(2.0, 1.5, 1.5, 0.5, 1.0);
        for (var row : table.rows()) {
            double plain = 0;
            double weighted = 0;
            for (int i = 0; i < 5; i++) {
                double value = GoldenTable.number(row, table.figures().get(i));
                plain += value;
                weighted += weights.get(i) * value;
            }
            String area = row.getField("uCode");
            SavedScores.assertClose(equal.score("INDEX", area), plain, area);
            SavedScores.assertClose(given.score("INDEX", area), weighted, area);
        }
    }
}
