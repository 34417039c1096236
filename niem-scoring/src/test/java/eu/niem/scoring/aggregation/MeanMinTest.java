package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeanMinTest {
    /** Compind's ci_mean_min standardises down the rows: up to 23.8 off the formula. */
    @Test
    void meanMinLooksAtTheChildrenOfOneAreaOnly() {
        assertThat(score(MeanMin.standard(), 90, 60, 30)).isEqualTo(45);
        assertThat(score(MeanMin.standard().withAlpha(1), 90, 60, 30)).isEqualTo(30);
        assertThat(score(MeanMin.standard().withAlpha(0), 90, 60, 30)).isEqualTo(60);
        assertThat(score(MeanMin.standard().withAlpha(1).withBeta(40), 90, 60, 30))
                .isEqualTo(50); // 60 - (sqrt(30^2 + 40^2) - 40)
    }

    @Test
    void aShareOutsideItsBoundsIsRefused() {
        assertThatThrownBy(() -> MeanMin.standard().withAlpha(2)).hasMessageContaining("'alpha' from 0 to 1");
    }
}
