package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "100, 100",
        "-3, -3",
        "0.1, 0.1",
        "62.5, 62.5",
        "2e-3, 0.002",
        "1e15, 1000000000000000",
        "1e23, 100000000000000000000000",
        "1e25, 1E+25",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "4.9e-324, 5E-324",
        "2.2250738585072014e-308, 2.2250738585072014E-308",
        "5.684341886080802e-14, 5.684341886080802E-14"
    })
    void plainWhereItIsShortAndWithoutAFractionWhereThereIsNone(double number, String text) {
        assertThat(ShortestDecimal.of(number)).isEqualTo(text);
    }

    @Test
    void theSameOnEveryJdk() {
        // Double.toString gives 2.0E-3 everywhere, and before JDK 19 2.2E-322 for 43 times the least double
        assertThat(ShortestDecimal.of(2.0e-3)).isEqualTo("0.002");
        assertThat(ShortestDecimal.of(43 * Double.MIN_VALUE)).isEqualTo("2.1E-322");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double number) {
        assertThatThrownBy(() -> ShortestDecimal.of(number)).hasMessageContaining("finite");
    }
}
