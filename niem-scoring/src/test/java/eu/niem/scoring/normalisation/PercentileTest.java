package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.numbers;
import static eu.niem.scoring.normalisation.ScaledNumbers.replay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentileTest {
    @Test
    void percentilesOfValuesNeverSeenStayOnTheScale() {
        double[] reference = numbers(10, 20, 20, 30);
        assertThat(replay(Percentile.standard(), MORE, reference, 5, 10, 20, 30, 99))
                .containsExactly(25.0, 25.0, 50.0, 100.0, 100.0);
    }
}
