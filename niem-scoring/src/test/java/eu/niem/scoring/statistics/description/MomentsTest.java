package eu.niem.scoring.statistics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class MomentsTest {

    /** SKEW and KURT of the manual of Excel: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7 give 0.359543 and -0.151800. */
    @Test
    void shapesAreThoseOfSpreadsheets() {
        Moments moments = Moments.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);
        assertThat(moments.skewness().orElseThrow()).isCloseTo(0.359543, within(5e-7));
        assertThat(moments.kurtosis().orElseThrow()).isCloseTo(-0.1518, within(5e-5));
    }

    @Test
    void missingNumbersAreLeftOut() {
        Moments moments = Moments.of(Column.of("x", 1, Double.NaN, 3));
        assertThat(moments.n()).isEqualTo(2);
        assertThat(moments.mean()).hasValue(2);
        assertThat(moments.sd()).hasValue(Math.sqrt(2));
    }

    @Test
    void everyMomentNeedsItsNumbers() {
        assertThat(Moments.of().mean()).isEmpty();
        assertThat(Moments.of(7).mean()).hasValue(7);
        assertThat(Moments.of(7).sd()).isEmpty();
        assertThat(Moments.of(1, 2).skewness()).isEmpty();
        assertThat(Moments.of(1, 2, 3).skewness()).hasValue(0);
        assertThat(Moments.of(1, 2, 3).kurtosis()).isEmpty();
    }

    @Test
    void numbersThatAreAllTheSameHaveNoShape() {
        Moments moments = Moments.of(0.1, 0.1, 0.1, 0.1, 0.1);
        assertThat(moments.mean()).hasValue(0.1);
        assertThat(moments.sd()).hasValue(0);
        assertThat(moments.skewness()).isEmpty();
        assertThat(moments.kurtosis()).isEmpty();
        assertThat(moments).hasToString("n 5, mean 0.1, sd 0.0, no skewness, no kurtosis");
    }

    @Test
    void largeNumbersCostNoDigits() {
        Moments moments = Moments.of(1e15 + 4, 1e15 + 7, 1e15 + 13, 1e15 + 16);
        assertThat(moments.mean()).hasValue(1e15 + 10);
        assertThat(moments.sd().orElseThrow()).isCloseTo(Math.sqrt(30), within(1e-13));
    }

    @Test
    void squaresThatWouldOverflowDoNot() {
        assertThat(Moments.of(1e300, 2e300, 3e300).sd().orElseThrow()).isCloseTo(1e300, within(1e286));
        assertThat(Moments.of(1e-300, 2e-300, 3e-300, 4e-300).skewness().orElseThrow())
                .isCloseTo(0, within(1e-12));
        assertThat(Moments.of(-Double.MAX_VALUE, 0, Double.MAX_VALUE).mean()).hasValue(0);
    }

    @Test
    void whatIsInfiniteIsRefused() {
        assertThatThrownBy(() -> Moments.of(1, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be finite, or NaN for none, but was 'Infinity'");
    }

    /** quantile(c(1, 2, 4, 8, 16), c(.1, .25, .6)) of R, by hand: places 1.4, 2, 3.4. */
    @Test
    void quantilesStandOnStraightLines() {
        Quantiles quantiles = Quantiles.of(16, 1, 8, Double.NaN, 2, 4);
        assertThat(quantiles.at(0.1).orElseThrow()).isCloseTo(1.4, within(1e-15));
        assertThat(quantiles.at(0.25)).hasValue(2);
        assertThat(quantiles.at(0.6).orElseThrow()).isCloseTo(5.6, within(1e-14));
        assertThat(quantiles.median()).hasValue(4);
        assertThat(quantiles.least()).hasValue(1);
        assertThat(quantiles.largest()).hasValue(16);
        assertThat(quantiles.n()).isEqualTo(5);
    }

    @Test
    void withoutNumbersThereIsNoQuantile() {
        assertThat(Quantiles.of().median()).isEmpty();
        assertThat(Quantiles.of(Column.of("x", Double.NaN))).hasToString("no numbers");
        assertThat(Quantiles.of(3).at(0.9)).hasValue(3);
        assertThatThrownBy(() -> Quantiles.of(1).at(1.5)).hasMessageContaining("must lie from 0 to 1, but was '1.5'");
    }
}
