package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.fixture.ThreeCountries;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void onlyAnswersHavePoints() {
        assertThat(Points.standard().refuses(MORE)).isPresent();
        assertThat(Points.standard().refuses(ThreeCountries.RES1)).isEmpty();
    }
}
