package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {
    private static double mean(double... numbers) {
        double[] weights = new double[numbers.length];
        Arrays.fill(weights, 1);
        return WeightedMean.of(numbers, weights, numbers.length);
    }

    @Test
    void oneThirdIsOneThirdWhicheverOfThreeItIs() {
        assertThat(mean(100, 0, 0)).isEqualTo(100 / 3.0);
        assertThat(mean(0, 100, 0)).isEqualTo(100 / 3.0);
        assertThat(mean(0, 0, 100)).isEqualTo(100 / 3.0);
    }

    @Test
    void whatIsLargeOnTheWayOnlyLosesNothing() {
        assertThat(mean(1, 1e16, -1e16, 1)).isEqualTo(0.5);
        assertThat(mean(1, 1e308, 1e308, -1e308)).isEqualTo(1e308 / 4);
        assertThat(mean(1e308, 1e308, -1e308, -1e308, 5)).isEqualTo(1);
        assertThat(WeightedMean.of(new double[] {1e308, 1e308}, new double[] {3, 1e5}, 2))
                .isEqualTo(1e308);
    }

    @Test
    void whatIsTinyHasAMean() {
        assertThat(WeightedMean.of(new double[] {3e-308, 1e-308}, new double[] {0.25, 0.75}, 2))
                .isEqualTo(1.5e-308);
    }

    /** In two doubles the small ones are lost one by one; together they are more than half of the last place. */
    @Test
    void whatIsLostOneByOneCountsTogether() {
        double[] numbers = {0x1p60, 1, 0x1p-54, 0x1p-54, -0x1p60, 0x1p-54, 0, 0};
        assertThat(mean(numbers)).isEqualTo((1 + 0x1p-52) / 8);
        assertThat(WeightedMean.of(numbers, new double[] {1, 1, 1, 1, 1, 1, 1, 9}, 8))
                .isEqualTo((1 + 0x1p-52) / 16);
    }
}
