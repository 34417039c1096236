package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.result.DataTable;
import org.junit.jupiter.api.Test;

class OutrankingMatrixTest {
    @Test
    void areasWithNoChildInCommonAreTied() {
        double[][] children = {{9, NONE, 5}, {NONE, 1, 5}};
        OutrankingMatrix matrix = OutrankingMatrix.of(children, new double[] {1, 1});
        assertThat(matrix.share(0, 1)).isEqualTo(0.5);
        assertThat(matrix.majority(0, 1)).isZero();
        assertThat(matrix.share(0, 2)).isEqualTo(1);
        assertThat(matrix.support(0, 2)).isEqualTo(2);
    }

    /** In doubles 0.1 and 0.2 make 0.30000000000000004. */
    @Test
    void areasWhoseSupportsDifferByRoundingOnlyAreTied() {
        double[][] children = {{2, 1}, {2, 1}, {1, 2}};
        double[] weights = {0.1, 0.2, 0.3};
        OutrankingMatrix matrix = OutrankingMatrix.of(children, weights);
        assertThat(matrix.support(0, 1)).isGreaterThan(matrix.support(1, 0));
        assertThat(matrix.majority(0, 1)).isZero();
        assertThat(matrix.majority(1, 0)).isZero();
        double[] scores = new double[2];
        Copeland.standard().aggregate(children, weights, scores);
        assertThat(scores).containsExactly(0, 0);
    }

    /** The shares are those of the test above, and their complements. */
    @Test
    void withoutAnyWeightNobodyIsCompared() {
        double[][] children = {{9, 1, 5}, {1, 2, 3}};
        assertThat(OutrankingMatrix.of(children, new double[] {0, 0}).size()).isEqualTo(3);
        double[] scores = {Double.NaN, Double.NaN, Double.NaN};
        Copeland.standard().aggregate(children, new double[] {0, 0}, scores);
        assertThat(scores).containsOnly(Double.NaN);
    }

    @Test
    void itIsATableOfShares() {
        double[][] children = {{9, NONE, 5, NONE}, {NONE, 1, 5, NONE}};
        OutrankingMatrix matrix = OutrankingMatrix.of(children, new double[] {1, 1});
        assertThat(matrix.data().columns()).containsExactly("ROW", "0", "1", "2", "3");
        assertThat(matrix.data().rows())
                .containsExactly(
                        DataTable.row(0, 0.0, 0.5, 1.0, null),
                        DataTable.row(1, 0.5, 0.0, 0.0, null),
                        DataTable.row(2, 0.0, 1.0, 0.0, null),
                        DataTable.row(3, null, null, null, null));
        assertThat(matrix.toString()).startsWith("Outranking of 3 areas, weight 2.0\nROW");
    }
}
