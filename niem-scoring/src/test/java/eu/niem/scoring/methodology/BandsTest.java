package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.result.Band;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 79.5, high", "HALF_UP, 79.49, middle", "HALF_UP, 59.5, middle", "HALF_UP, 40.5, low",
        "HALF_UP, 0, low", "HALF_UP, 100, high", "HALF_UP, -0.4, low", "HALF_UP, -0.5, ''",
        "HALF_EVEN, 79.5, high", "HALF_EVEN, 59.5, middle", "HALF_EVEN, 60.5, middle", "HALF_EVEN, 58.5, low",
        "NONE, 79.5, middle", "NONE, 80, high", "NONE, 79.99999999999999, middle", "NONE, 59.999, low"
    })
    void bandsBeginAtTheirBoundAfterRounding(Bands.Rounding rounding, double score, String band) {
        Bands bands = Bands.of(List.of(new Band("low", 0), new Band("middle", 60), new Band("high", 80)))
                .withRounding(rounding);
        assertThat(bands.of(score)).isEqualTo(band);
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
