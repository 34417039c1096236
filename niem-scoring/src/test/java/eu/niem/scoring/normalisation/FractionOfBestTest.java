package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.LESS;
import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static eu.niem.scoring.normalisation.ScaledNumbers.fit;
import static eu.niem.scoring.normalisation.ScaledNumbers.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import org.junit.jupiter.api.Test;

class FractionOfBestTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", Direction.LOWER_IS_BETTER));

    @Test
    void aFractionIsTurnedWhereLessIsBetter() {
        assertThat(apply(FractionOfBest.standard(), MORE, 1, 5, 10)).containsExactly(0.1, 0.5, 1.0);
        assertThat(apply(FractionOfBest.standard(), LESS, 1, 5, 10)).containsExactly(1.0, 0.2, 0.1);
    }

    @Test
    void aFractionNeedsSomethingAboveZero() {
        assertThat(undefined(FractionOfBest.standard(), MORE, -3, 0))
                .isEqualTo(
                        "a ratio to the best value of 'more' needs one above 0, but it is 0: use a normalisation that"
                                + " needs no zero, such as 'z-score' or 'min-max'");
        Scaling inverse = fit(FractionOfBest.standard(), LESS, 1, 5);
        assertThat(inverse.apply(0)).isNaN();
        assertThat(inverse.undefined(-2)).contains("of which less is better needs a value above 0, but it is -2");
    }

    /** COINr 1.1.14's n_fracmax gives 1, 5, 10 for 1, 5, 10 with direction -1: the worst is ten times the best. */
    @Test
    void theBestHasTheGreatestFractionWhateverTheDirection() {
        assertThat(apply(FractionOfBest.standard(), RATE, 1, 5, 10)).containsExactly(1.0, 0.2, 0.1);
    }
}
