package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final Resolution OF_100 = Resolution.of(100);

    @Test
    void theScaleIsThePowerOfTenAtOrAboveTheLargest() {
        assertThat(OF_100.exponent()).isEqualTo(-10);
        assertThat(Resolution.of(Math.nextUp(100.0)).exponent()).isEqualTo(-9);
        assertThat(Resolution.of(99).exponent()).isEqualTo(-10);
        assertThat(Resolution.of(10).exponent()).isEqualTo(-11);
        assertThat(Resolution.of(0.1).exponent()).isEqualTo(-13);
        assertThat(Resolution.of(Double.MIN_VALUE).exponent()).isEqualTo(-335);
        assertThat(Resolution.of(Double.MAX_VALUE).exponent()).isEqualTo(297);
    }

    @Test
    void withoutAnyMagnitudeTheScaleIsOneHundred() {
        assertThat(Resolution.of(0)).isEqualTo(Resolution.standard()).isEqualTo(OF_100);
        assertThat(Resolution.among(Double.NaN, 0, -0.0)).isEqualTo(OF_100);
        assertThat(Resolution.among(Double.NaN, -1234, 5).exponent()).isEqualTo(-8);
    }

    @Test
    void scoresThatDifferInTheLastBitAreEqual() {
        double third = 100 / 3.0;
        assertThat(OF_100.equal(third, Math.nextUp(third))).isTrue();
        assertThat(OF_100.equal(third, third + 1e-9)).isFalse();
        assertThat(OF_100.equal(Double.NaN, Double.NaN)).isFalse();
        assertThat(OF_100.difference(third, Math.nextUp(third))).isZero();
        assertThat(OF_100.difference(1, 3)).isEqualTo(2);
    }

    @Test
    void roundsHalfToEven() {
        Resolution whole = new Resolution(0);
        assertThat(whole.round(0.5)).isZero();
        assertThat(whole.round(1.5)).isEqualTo(2);
        assertThat(whole.round(2.5)).isEqualTo(2);
        assertThat(whole.round(-2.5)).isEqualTo(-2);
        assertThat(whole.round(Math.nextUp(2.5))).isEqualTo(3);
        assertThat(new Resolution(1).round(25)).isEqualTo(20);
        assertThat(new Resolution(1).round(Math.nextUp(25.0))).isEqualTo(30);
    }

    @Test
    void numbersThatAreNotFiniteStay() {
        assertThat(OF_100.round(Double.NaN)).isNaN();
        assertThat(OF_100.round(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void ofTwoResolutionsTheCoarserHasTheGreaterExponent() {
        assertThat(OF_100.coarser(Resolution.of(1))).isEqualTo(OF_100);
        assertThat(Resolution.of(1).coarser(OF_100)).isEqualTo(OF_100);
    }

    @Test
    void refusesAMagnitudeOrAnExponentThatNoNumberHas() {
        assertThatThrownBy(() -> Resolution.of(-1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> Resolution.of(Double.NaN)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new Resolution(400)).hasMessageContaining("from -335 to 297");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Double.doubleToRawLongBits(Resolution.standard().round(-1e-20)))
                .isZero();
        assertThat(Double.doubleToRawLongBits(Resolution.of(1e30).round(-1))).isZero();
    }

    @Test
    void whatIsInfiniteIsNoMagnitude() {
        assertThat(Resolution.among(Double.NEGATIVE_INFINITY, 3, Double.POSITIVE_INFINITY))
                .isEqualTo(Resolution.of(3));
    }
}
