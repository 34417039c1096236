package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, -0.0", "1.900, 1.9", "+.5, 0.5", "12., 12", "1e3, 1000", "4.9e-324, 4.9e-324"})
    void onePointIsADecimalPoint(String text, double number) {
        assertThat(DecimalText.number(text)).isEqualTo(number);
        assertThat(DecimalText.readings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "113,127 | 113127 or 113.127",
                "-1,900 | -1900 or -1.900",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234,567 | 1234.567",
                "12,5 | 12.5",
                "0,125 | 0.125",
                "1234,567 | 1234.567",
                ",5 | .5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "12,34,567 | 1234567",
                "1,234,567.89 | 1234567.89",
                "1'234 | 1234",
                "1\u2019234.5 | 1234.5",
                "1 234 | 1234",
                "1\u00A0234,5 | 1234.5",
                "1\u2009234\u2009567 | 1234567",
                "1\u202F234,567 | 1234.567",
                "\u00A012 | 12",
                "\u22123,5 | -3.5",
                "1,5e3 | 1.5e3"
            })
    void whatPeopleTakeForANumberHasItsReadings(String text, String readings) {
        assertThat(String.join(" or ", DecimalText.readings(text))).isEqualTo(readings);
        assertThat(DecimalText.number(text)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.02.2021", "1.2.3", "1,23,4", "1 23", "12 %", "x", "-", "", ".", ",", "' '", "2021-05"})
    void whatIsNoNumberHasNoReading(String text) {
        assertThat(DecimalText.readings(text)).isEmpty();
        assertThat(DecimalText.number(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1e-400, nearer to 0", "-0.1e-999, nearer to 0", "1e400, larger", "-1e999, larger"})
    void whatCannotBeComputedWithIsNoNumber(String text, String why) {
        assertThat(Double.isFinite(DecimalText.number(text))).isFalse();
        assertThat(DecimalText.hint(text)).contains(why);
    }

    @Test
    void theAdviceNeverChangesTheSize() {
        assertThat(DecimalText.hint("113,127"))
                .isEqualTo(
                        "it may be 113127 or 113.127; write the one that is meant, with a point before decimals and no"
                                + " sign between thousands");
        assertThat(DecimalText.hint("1.234,5"))
                .isEqualTo("write 1234.5, with a point before decimals and no sign between thousands");
    }
}
