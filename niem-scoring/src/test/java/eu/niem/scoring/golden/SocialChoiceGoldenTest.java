package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.aggregation.BordaCount;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Kemeny;
import eu.niem.scoring.aggregation.KemenyRanking;
import eu.niem.scoring.aggregation.OutrankingMatrix;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outranking matrices of COINr, all Kemeny orders by brute force, and the handbook's example of social choice. */
class SocialChoiceGoldenTest {

    /** Columns of a table as children. */
    private static double[][] columns(GoldenTable table, List<String> columns) {
        return columns.stream()
                .map(column -> table.rows().stream()
                        .mapToDouble(row -> GoldenTable.number(row, column))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static List<String> areas(GoldenTable table) {
        return table.rows().stream().map(row -> row.getField("uCode")).toList();
    }

    private interface Cell {
        double at(int row, int other);
    }

    private static void assertMatrix(Cell found, GoldenTable expected) {
        List<String> areas = areas(expected);
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < areas.size(); j++) {
                double cell = GoldenTable.number(expected.rows().get(i), areas.get(j));
                assertThat(found.at(i, j))
                        .as(areas.get(i) + " over " + areas.get(j))
                        .isCloseTo(cell, Offset.offset(1e-12));
            }
        }
    }

    @Test
    void outrankingOfFiveIndicatorsOfFiftyOneCountries() throws IOException {
        GoldenTable input = GoldenTable.shared("coinr/06_normalised/n_minmax_0_100.csv");
        double[][] children = columns(input, List.of("Goods", "Services", "FDI", "PRemit", "ForPort"));
        OutrankingMatrix matrix = OutrankingMatrix.of(children, ones(5));
        GoldenTable expected = GoldenTable.shared("coinr/07_aggregated/outrank_matrix_ConEcFin.csv");
        assertThat(areas(input))
                .isEqualTo(expected.columns().subList(1, expected.columns().size()));
        assertThat(matrix.size()).isEqualTo(51);
        List<String> areas = areas(input);
        for (int i = 0; i < 51; i++) {
            for (int j = 0; j < 51; j++) {
                double cell = GoldenTable.number(expected.rows().get(i), areas.get(j));
                assertThat(matrix.share(i, j)).isCloseTo(cell, Offset.offset(1e-12));
            }
        }
    }

    @Test
    void outrankingOfFourIndicatorsOfOurOwn() throws IOException {
        GoldenTable input = GoldenTable.shared("own/composite/06_normalised/Treated_n_minmax_1_100.csv");
        double[][] children = columns(input, List.of("I01", "I02", "I03", "I04"));
        assertMatrix(
                OutrankingMatrix.of(children, ones(4))::share,
                GoldenTable.shared("own/composite/07_aggregated/outrank_matrix_D1_equal_weights.csv"));
    }

    @ParameterizedTest
    @CsvSource({"scores, equal", "scores, weighted", "rounded, equal", "rounded, weighted"})
    void kemenyOrders(String data, String weighting) throws IOException {
        String folder = "own/composite/16_beyond/";
        GoldenTable input = GoldenTable.shared(folder + "kemeny_input_" + data + ".csv");
        GoldenTable expected = GoldenTable.shared(folder + "kemeny_" + data + "_" + weighting + "_optimal.csv");
        double[] weights = weighting.equals("equal")
                ? ones(5)
                : GoldenTable.shared(folder + "input_weights.csv").rows().stream()
                        .mapToDouble(row -> GoldenTable.number(row, "Weight"))
                        .toArray();
        OutrankingMatrix matrix = OutrankingMatrix.of(columns(input, List.of("D1", "D2", "D3", "D4", "D5")), weights);
        assertMatrix(
                matrix::support, GoldenTable.shared(folder + "kemeny_" + data + "_" + weighting + "_pairwise.csv"));
        KemenyRanking ranking = KemenyRanking.of(matrix);
        List<String> areas = areas(input);
        assertThat(ranking.isExact()).isTrue();
        assertThat(ranking.agreement())
                .isEqualTo(GoldenTable.number(expected.rows().get(0), "agreement"));
        assertThat(ranking.count()).isEqualTo(GoldenTable.number(expected.rows().get(0), "n_optimal"));
        assertThat(ranking.orders().stream()
                        .map(order -> order.stream().map(areas::get).toList()))
                .containsExactlyInAnyOrderElementsOf(expected.rows().stream()
                        .map(row -> IntStream.rangeClosed(1, 8)
                                .mapToObj(place -> row.getField("pos" + place))
                                .toList())
                        .toList());
    }

    /** Table 25: 3 say abcd, 5 acbd, 7 bdca, 6 cbda. A child for each opinion, 4 points for its first. */
    private static final double[][] OPINIONS = {{4, 3, 2, 1}, {4, 2, 3, 1}, {1, 4, 2, 3}, {1, 3, 4, 2}};

    private static final double[] VOTERS = {3, 5, 7, 6};

    @Test
    void handbookBordaCount() {
        double[] out = new double[4];
        BordaCount.standard().withForm(BordaCount.Form.SUM).aggregate(OPINIONS, VOTERS, out);
        assertThat(out).containsExactly(24, 44, 38, 20);
    }

    @Test
    void handbookOutrankingMatrix() {
        OutrankingMatrix matrix = OutrankingMatrix.of(OPINIONS, VOTERS);
        double[][] expected = {{0, 8, 8, 8}, {13, 0, 10, 21}, {13, 11, 0, 14}, {13, 0, 7, 0}};
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(matrix.support(i, j)).isEqualTo(expected[i][j]);
            }
        }
    }

    /** Condorcet's order c, b, d, a, with an agreement of 85. */
    @Test
    void handbookCondorcetOrder() {
        KemenyRanking ranking = KemenyRanking.of(OPINIONS, VOTERS);
        assertThat(ranking.orders()).containsExactly(List.of(2, 1, 3, 0));
        assertThat(ranking.agreement()).isEqualTo(85);
        double[] kemeny = new double[4];
        Kemeny.standard().aggregate(OPINIONS, VOTERS, kemeny);
        assertThat(kemeny).containsExactly(0, 2, 3, 1);
        double[] copeland = new double[4];
        Copeland.standard().aggregate(OPINIONS, VOTERS, copeland);
        assertThat(copeland).containsExactly(-3, 1, 3, -1);
    }
}
