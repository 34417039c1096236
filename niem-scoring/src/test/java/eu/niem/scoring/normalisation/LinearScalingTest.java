package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearScalingTest {
    @Test
    void aValueOnTheScaleAlreadyKeepsItsBits() {
        LinearScaling scaling = new LinearScaling(0, 100, 0, 100, true);
        for (double value : new double[] {7, 14.3, 28.999999999999996, 100.0 / 3}) {
            assertThat(scaling.apply(value)).isEqualTo(value);
        }
        assertThat(scaling.apply(-1)).isZero();
        assertThat(scaling.apply(101)).isEqualTo(100);
    }
}
