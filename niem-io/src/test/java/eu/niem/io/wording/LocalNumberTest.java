package eu.niem.io.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.result.Decimals;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNumberTest {
    private static String text(String language, double number, int decimals) {
        return new LocalNumber(Locale.forLanguageTag(language)).text(number, decimals);
    }

    /** The marks are those of Unicode CLDR: a narrow space in French, a space that does not break in Polish and Latvian. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1,234.5       | 12,345.6",
                "de | 1.234,5       | 12.345,6",
                "nl | 1.234,5       | 12.345,6",
                "fr | 1\u202f234,5  | 12\u202f345,6",
                "es | 1234,5        | 12.345,6",
                "pl | 1234,5        | 12\u00a0345,6",
                "lv | 1234,5        | 12\u00a0345,6",
            })
    void marksAreThoseOfTheLanguage(String language, String four, String five) {
        assertThat(text(language, 1234.5, 1)).isEqualTo(four);
        assertThat(text(language, 12345.6, 1)).isEqualTo(five);
    }

    @Test
    void fourDigitsThatAreRoundedToFiveAreSetApart() {
        assertThat(text("es", 9999.96, 1)).isEqualTo("10.000,0");
        assertThat(text("es", -9999.94, 1)).isEqualTo("\u22129999,9");
    }

    @Test
    void theRegionDecidesToo() {
        assertThat(text("de-CH", 1234.5, 1)).isEqualTo("1\u2019234.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pl", "lv", "nl"})
    void theMinusIsASignAndNotAHyphen(String language) {
        assertThat(text(language, -1.25, 1)).isEqualTo("\u22121" + (language.equals("en") ? "." : ",") + "3");
        assertThat(text(language, -2e15, 0)).isEqualTo("\u22122000000000000000");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, -0.04, 0.04, 0})
    void whatIsRoundedToZeroHasNoSign(double number) {
        assertThat(text("en", number, 1)).isEqualTo("0.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.35, 1.005, 2.5, 99.95, 100})
    void roundingIsThatOfTables(double number) {
        assertThat(text("en", number, 1)).isEqualTo(new Decimals(1).text(number));
        assertThat(text("en", number, 2)).isEqualTo(new Decimals(2).text(number));
    }

    @Test
    void everySmallNumberIsRoundedAsInTables() {
        for (int decimals = 0; decimals <= 5; decimals++) {
            Decimals tables = new Decimals(decimals);
            for (int step = 0; step <= 20_000; step++) {
                double number = step / 16.0 * 0.8 + (step % 7) * 1e-5; // 0 to just above 1000, halves among them
                assertThat(text("en", number, decimals).replace(",", "")).isEqualTo(tables.text(number));
            }
        }
    }

    @Test
    void otherDigitsAreThoseOfTheirLocale() {
        assertThat(text("ar-EG-u-nu-arab", 4.5, 1)).isEqualTo("\u0664\u066b\u0665");
    }
}
