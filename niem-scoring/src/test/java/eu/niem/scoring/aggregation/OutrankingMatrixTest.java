package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.NONE;
import static org.assertj.core.api.Assertions.assertThat;

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
}
