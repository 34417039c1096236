package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.numbers;
import static eu.niem.scoring.normalisation.ScaledNumbers.replay;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AboveBelowMeanTest {
    @Test
    void aboveAndBelowTheMeanByAFifth() {
        double[] reference = numbers(7, 13);
        assertThat(replay(AboveBelowMean.standard(), MORE, reference, 12.1, 12, 10, 8, 7.9))
                .containsExactly(1.0, 0.0, 0.0, 0.0, -1.0);
        assertThat(replay(AboveBelowMean.standard(), LESS, reference, 12.1, 12, 10, 8, 7.9))
                .containsExactly(-1.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(undefined(AboveBelowMean.standard(), MORE, -1, 1)).contains("the mean of 'more' needs one above 0");
        assertThatThrownBy(() -> AboveBelowMean.standard().withP(-0.1))
                .hasMessageContaining("a finite 'p' of 0 or more");
    }

    @Test
    void aValueJustAtALimitIsNearTheMean() {
        assertThat(2.4 / 3).as("the premise").isLessThan(1 - 0.2);
        assertThat(replay(AboveBelowMean.standard(), MORE, numbers(1, 5), 2.3999, 2.4, 3.6, 3.6001))
                .containsExactly(-1.0, 0.0, 0.0, 1.0);
    }
}
