package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioToWorstTest {
    @Test
    void aRatioToTheWorstIsTurnedWhereLessIsBetter() {
        assertThat(apply(RatioToWorst.standard(), MORE, 2, 5, 10)).containsExactly(1.0, 2.5, 5.0);
        assertThat(apply(RatioToWorst.standard(), LESS, 2, 5, 10)).containsExactly(5.0, 2.0, 1.0);
    }
}
