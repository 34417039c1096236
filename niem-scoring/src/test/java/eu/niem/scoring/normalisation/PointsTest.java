package eu.niem.scoring.normalisation;

import static eu.niem.scoring.normalisation.ScaledNumbers.MORE;
import static eu.niem.scoring.normalisation.ScaledNumbers.apply;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Indicator;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.method.ScoreScale;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void onlyAnswersHavePoints() {
        assertThat(Points.standard().refuses(MORE)).isPresent();
        assertThat(Points.standard().refuses(ThreeCountries.RES1)).isEmpty();
    }

    @Test
    void theirScaleIsTheRangeOfTheFramework() {
        Points points = Points.standard();
        Indicator rated = OwnScale.FRAMEWORK.getIndicator("rated");
        assertThat(points.scale(ThreeCountries.RES1)).hasValue(new ScoreScale(0, 100));
        assertThat(points.infimum(ThreeCountries.RES1)).isZero();
        assertThat(points.scale(rated)).hasValue(new ScoreScale(1, 10));
        assertThat(points.infimum(rated)).isEqualTo(1);
        assertThat(apply(points, rated, 1, 4, 10)).containsExactly(1.0, 4.0, 10.0);
        assertThat(points.scale(MORE)).isEmpty();
    }
}
