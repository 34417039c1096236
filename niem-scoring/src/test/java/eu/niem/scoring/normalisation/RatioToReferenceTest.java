package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioToReferenceTest {
    @Test
    void aRatioToAReferenceIsTurnedWhereLessIsBetter() {
        assertThat(apply(RatioToReference.of("A1"), MORE, 2, 4, 6)).containsExactly(0.5, 1.0, 1.5);
        assertThat(apply(RatioToReference.of("A2").withCentre(0), LESS, 2, 4, 8))
                .containsExactly(3.0, 1.0, 0.0);
    }

    @Test
    void aRatioNeedsAReferenceAboveZero() {
        assertThat(undefined(RatioToReference.of("A0"), MORE, 0, 2)).contains("the value in 'A0' of 'more'");
    }
}
