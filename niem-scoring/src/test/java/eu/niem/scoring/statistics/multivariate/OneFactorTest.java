package eu.niem.scoring.statistics.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures without another source: NumPy 2.4.6 and SciPy 1.17.1 ({@code minimize}, BFGS). */
class OneFactorTest {
    @Test
    void knownLoadingsAreFound() {
        double[] loadings = {0.9, 0.8, 0.7, 0.5, -0.3};
        double[][] correlations = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                correlations[i][j] = loadings[i] * loadings[j];
            }
        }
        List<Double> found = OneFactor.of(correlations).loadings();
        for (int i = 0; i < 5; i++) {
            assertThat(found.get(i)).isCloseTo(loadings[i], within(1e-12));
        }
    }

    @Test
    void loadingsLeaveTheLeastResiduals() {
        double[][] correlations = {
            {1, .62, .41, .35, .28},
            {.62, 1, .38, .44, .31},
            {.41, .38, 1, .52, .2},
            {.35, .44, .52, 1, .25},
            {.28, .31, .2, .25, 1}
        };
        double[] expected = {0.70543962, 0.75514814, 0.60831759, 0.62479658, 0.38805224};
        List<Double> found = OneFactor.of(correlations).loadings();
        for (int i = 0; i < 5; i++) {
            assertThat(found.get(i)).isCloseTo(expected[i], within(1e-7));
        }
    }
}
