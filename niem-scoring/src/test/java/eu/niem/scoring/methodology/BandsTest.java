package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.result.Band;
import eu.niem.core.result.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 79.5, high",
        "HALF_UP, 79.49, middle",
        "HALF_UP, 59.5, middle",
        "HALF_UP, 40.5, low",
        "HALF_UP, 0, low",
        "HALF_UP, 100, high",
        "HALF_UP, -0.4, low",
        "HALF_UP, -0.5, ''",
        "HALF_EVEN, 79.5, high",
        "HALF_EVEN, 59.5, middle",
        "HALF_EVEN, 60.5, middle",
        "HALF_EVEN, 58.5, low",
        "NONE, 79.5, middle",
        "NONE, 80, high",
        "NONE, 79.99999999999999, high",
        "NONE, 79.9999999, middle",
        "NONE, 59.999, low"
    })
    void bandsBeginAtTheirBoundAfterRounding(Bands.Rounding rounding, double score, String band) {
        Bands bands = Bands.of(List.of(new Band("low", 0), new Band("middle", 60), new Band("high", 80)))
                .withRounding(rounding);
        assertThat(bands.of(score)).isEqualTo(band);
    }

    private static final Bands CLASSES =
            Bands.of(List.of(new Band("low", 0), new Band("medium", 0.55), new Band("high", 0.7)));

    @ParameterizedTest
    @CsvSource({
        "0.5496, 2, medium",
        "0.5496, 3, medium",
        "0.5496, 4, low",
        "0.5494, 3, low",
        "0.5494, 2, medium",
        "0.6949, 2, medium",
        "0.695, 2, high"
    })
    void decimalsSayHowFarAScoreIsRounded(double score, int decimals, String band) {
        assertThat(CLASSES.withRounding(Bands.Rounding.HALF_UP, decimals).of(score))
                .isEqualTo(band);
    }

    @Test
    void halvesAreThoseOfTheDecimalNumber() {
        Bands bands =
                Bands.of(List.of(new Band("low", 0), new Band("high", 2.68))).withRounding(Bands.Rounding.HALF_UP, 2);
        assertThat(bands.of(2.675)).as("in binary it is a little less").isEqualTo("high");
    }

    @Test
    void aScoreThatIsEqualToABoundBelongsToIt() {
        Bands thirds = Bands.of(List.of(new Band("low", 0), new Band("high", 100 / 3.0)));
        assertThat(thirds.of(Math.nextDown(100 / 3.0))).isEqualTo("high");
        assertThat(thirds.of(33.333333)).isEqualTo("low");
        assertThat(thirds.of(33.3333333, Resolution.of(1e6))).isEqualTo("high");
    }

    @Test
    void decimalsAreThoseOfARounding() {
        assertThatThrownBy(() -> CLASSES.withRounding(Bands.Rounding.NONE, 2))
                .hasMessageContaining("'rounding' is none: make it half-up or half-even");
        assertThatThrownBy(() -> CLASSES.withRounding(Bands.Rounding.HALF_UP, 16))
                .hasMessageContaining("0 to 15");
    }

    @Test
    void bandsLeaveNoHoleOfOnePoint() {
        Bands bands = Bands.of(List.of(new Band("halfway", 41), new Band("slightly", 60)))
                .withRounding(Bands.Rounding.HALF_UP);
        assertThat(bands.of(59.5)).isEqualTo("slightly");
        assertThat(bands.of(40.5)).isEqualTo("halfway");
        assertThat(bands.of(40.49)).isEmpty();
        assertThatThrownBy(() -> Bands.of(List.of(new Band("a", 5), new Band("b", 5))))
                .hasMessageContaining("bands must each begin above the one before");
        assertThatThrownBy(() -> Bands.of(List.of(new Band("a", 5), new Band("a", 6))))
                .hasMessageContaining("bands must have different names");
    }
}
