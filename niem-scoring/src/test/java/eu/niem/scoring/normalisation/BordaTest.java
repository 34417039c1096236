package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.numbers;
import static eu.niem.scoring.normalisation.ScaledNumbers.replay;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BordaTest {
    @Test
    void pointsOfValuesNeverSeenStayOnTheScale() {
        double[] reference = numbers(10, 20, 20, 30);
        assertThat(replay(Borda.standard(), MORE, reference, 5, 10, 15, 20, 25, 30, 99))
                .containsExactly(0.0, 0.0, 1.0, 1.0, 3.0, 3.0, 4.0);
        assertThat(undefined(Borda.standard(), MORE)).contains("to be ranked among");
    }
}
