package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The figures of another program are in {@code AggregationGoldenTest}. */
class TopsisTest {
    private static double[] scores(double[]... children) {
        double[] weights = new double[children.length];
        Arrays.fill(weights, 1);
        double[] out = new double[children[0].length];
        Arrays.fill(out, Double.NaN);
        Topsis.standard().aggregate(children, weights, out);
        return out;
    }

    @Test
    void theBestInAllIsOneAndTheWorstInAllZero() {
        assertThat(scores(new double[] {3, 5, 9}, new double[] {1, 2, 6}))
                .satisfies(out -> assertThat(out[0]).isZero())
                .satisfies(out -> assertThat(out[1]).isBetween(0.2, 0.4))
                .satisfies(out -> assertThat(out[2]).isEqualTo(1));
    }

    @Test
    void theUnitOfAChildChangesNothing() {
        double[] scores = scores(new double[] {3, 5, 9}, new double[] {4, 2, 6});
        double[] thousandfold = scores(new double[] {3000, 5000, 9000}, new double[] {4, 2, 6});
        assertThat(thousandfold).containsExactly(scores, within(1e-12));
    }

    @Test
    void oneAreaAloneAndEqualAreasHaveNoDistance() {
        assertThat(scores(new double[] {3}, new double[] {4})).containsOnly(Double.NaN);
        assertThat(scores(new double[] {3, 3}, new double[] {4, 4})).containsOnly(Double.NaN);
        assertThat(Topsis.standard().undefined(new double[][] {{3}}, new double[] {1}, 0))
                .contains("two areas or more");
        assertThat(Topsis.standard().undefined(new double[][] {{3, 3}}, new double[] {1}, 0))
                .contains("all areas are the same");
    }

    @Test
    void anAreaWithoutAChildIsMeasuredByTheOthers() {
        assertThat(scores(new double[] {3, 5, 9}, new double[] {1, Double.NaN, 6})[1])
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    /**
     * Computed by hand with weights 1 and 3: the children's lengths are 5 and 13, so the areas are (0.15, 0), (0.2,
     * 0.6923) and (0, 0.2885).
     */
    @Test
    void distancesAreOfWeightedVectors() {
        double[] out = new double[3];
        Topsis.standard().aggregate(new double[][] {{3, 4, 0}, {0, 12, 5}}, new double[] {1, 3}, out);
        assertThat(out).containsExactly(new double[] {0.17770176890953157, 1, 0.3902777839240575}, within(1e-12));
    }
}
