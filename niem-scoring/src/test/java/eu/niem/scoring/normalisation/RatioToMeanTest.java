package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioToMeanTest {
    @Test
    void aRatioToTheMeanIsTurnedWhereLessIsBetter() {
        assertThat(apply(RatioToMean.standard(), MORE, 2, 4, 6)).containsExactly(0.5, 1.0, 1.5);
        assertThat(apply(RatioToMean.standard().withCentre(0), MORE, 2, 4, 6)).containsExactly(-0.5, 0.0, 0.5);
        assertThat(apply(RatioToMean.standard(), LESS, 2, 4, 8, 2)).containsExactly(2.0, 1.0, 0.5, 2.0);
    }

    /** The mean is 0.5, whatever is lost in a sum on the way to it. */
    @Test
    void theMeanOfLargeNumbersThatCancelIsExact() {
        assertThat(apply(RatioToMean.standard(), MORE, 1, 1e16, -1e16, 1)).containsExactly(2.0, 2e16, -2e16, 2.0);
        assertThat(apply(RatioToMean.standard(), MORE, 1e16, 1, 1, -1e16)).containsExactly(2e16, 2.0, 2.0, -2e16);
    }

    @Test
    void aRatioNeedsAMeanAboveZero() {
        assertThat(undefined(RatioToMean.standard(), MORE, -3, 2)).contains("the mean of 'more'", "it is -0.5");
        assertThat(undefined(RatioToMean.standard(), MORE))
                .contains("no area has a value of 'more' to take the mean of");
    }
}
