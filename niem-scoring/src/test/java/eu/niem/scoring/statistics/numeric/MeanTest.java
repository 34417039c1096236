package eu.niem.scoring.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeanTest {
    @Test
    void noNumberHasNoMean() {
        assertThat(Mean.of()).isNaN();
    }

    @Test
    void equalNumbersAreTheirOwnMean() {
        assertThat(Mean.of(0.1, 0.1, 0.1)).isEqualTo(0.1);
        assertThat(Mean.of(0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7)).isEqualTo(0.7);
    }

    /** Each number, and the sum of all on the way, would lose the small ones: statistics.mean of Python 3.11 gives these. */
    @Test
    void nothingIsRoundedBeforeTheEnd() {
        assertThat(Mean.of(1e16, 1, -1e16, 1)).isEqualTo(0.5);
        assertThat(Mean.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)).isEqualTo(0.4);
    }

    @Test
    void orderChangesNoBit() {
        assertThat(Mean.of(0.1, 1e10, 0.3, -7e9)).isEqualTo(Mean.of(-7e9, 0.3, 0.1, 1e10));
    }

    @Test
    void numbersWhoseSumPassesTheLargestDoubleHaveAMean() {
        assertThat(Mean.of(Double.MAX_VALUE, Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE);
        assertThat(Mean.of(Double.MAX_VALUE, 0)).isEqualTo(Double.MAX_VALUE / 2);
    }
}
