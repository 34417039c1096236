package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.score;
import static eu.niem.scoring.fixture.RawAreas.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.scoring.fixture.OneDimension;
import eu.niem.scoring.methodology.Methodology;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerMeanTest {
    /** Compind's ci_generalized_mean divides by p instead of taking the root: 1107.6 instead of 47.07. */
    @Test
    void aPowerMeanTakesTheRoot() {
        assertThat(score(PowerMean.of(2), 3, 4, 5)).isCloseTo(Math.sqrt(50.0 / 3), Offset.offset(1e-14));
    }

    /** COINr 1.1.14's a_genmean returns NA where any child is missing, unlike the other means. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.5, 1, 2})
    void everyMeanSkipsWhatIsMissing(double exponent) {
        Methodology methodology = RAW.withAggregation(PowerMean.of(exponent));
        assertThat(OneDimension.study()
                        .with(9)
                        .without(MissingReason.MISSING)
                        .all(methodology)
                        .value())
                .isEqualTo(9);
    }

    /** The powers of a naive formula overflow for large exponents and lose their digits for small ones. */
    @Test
    void everyPossibleExponentGivesAMeanBetweenLeastAndGreatest() {
        double[] values = {1e-10, 100};
        double[] weights = {1, 1};
        for (double exponent : new double[] {-1e300, -50, -1, -1e-12, 1e-12, 1, 50, 1e300}) {
            assertThat(PowerMean.of(exponent).aggregate(values, weights, 2))
                    .as("exponent " + exponent)
                    .isBetween(1e-10, 100.0);
        }
        assertThat(PowerMean.of(-50).aggregate(values, weights, 2)).isCloseTo(1e-10, Offset.offset(1e-11));
        assertThat(PowerMean.of(1e-9).aggregate(values, weights, 2)).isCloseTo(1e-4, Offset.offset(1e-10));
        assertThat(GeometricMean.standard().aggregate(new double[] {1e-300, 1e300}, weights, 2))
                .isCloseTo(1, Offset.offset(1e-12));
        assertThat(HarmonicMean.standard().aggregate(new double[] {1e-320, 1}, weights, 2))
                .isPositive();
    }
}
