package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.ForeignForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private static final Numerals GERMAN = new Numerals(",", ".", true, List.of("-", "k. A."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.900      | 1900",
                "1.234,5    | 1234.5",
                "-1.234.567 | -1234567",
                "12,5       | 12.5",
                "12,5 %     | 12.5",
                "64%        | 64",
                "7,6\u00A0%  | 7.6",
                "7,6\u202F%  | 7.6",
                "0,125      | 0.125",
                "1900       | 1900",
                "1,5e3      | 1500",
            })
    void germanNumbersAreReadAsStated(String text, double number) {
        assertThat(GERMAN.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.90",
                "1.9000",
                "1.234.5",
                ",",
                "1,2,3",
                "1.900.00,1",
                ".900",
                "12 900",
                "x",
                "1,234.5",
                "%",
                "--1",
                "0.500",
                "-0.123"
            })
    void whatIsNotWrittenAsStatedIsNoNumber(String text) {
        assertThat(GERMAN.number(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 900,5", "1\u00A0900,5", "1\u202F900,5", "1\u2009900,5"})
    void blanksBetweenThousandsMayBeThinOnes(String text) {
        assertThat(new Numerals(",", " ", false, List.of()).number(text)).isEqualTo(1900.5);
    }

    @Test
    void anApostropheBetweenThousandsMayBeCurved() {
        Numerals swiss = new Numerals("", "'", false, List.of());

        assertThat(swiss.number("1'234'567.5")).isEqualTo(1234567.5);
        assertThat(swiss.number("1\u2019234")).isEqualTo(1234);
    }

    @Test
    void withoutAWordAboutItOnlyAPointIsRead() {
        assertThat(Numerals.PLAIN.number("1.5")).isEqualTo(1.5);
        assertThat(Numerals.PLAIN.number("1,5")).isNaN();
        assertThat(Numerals.PLAIN.number("15 %")).isNaN();
    }

    @Test
    void aSignForMissingIsNoValue() {
        assertThat(GERMAN.isMissing("-")).isTrue();
        assertThat(GERMAN.isMissing("")).isTrue();
        assertThat(GERMAN.isMissing("0")).isFalse();
    }

    @Test
    void theHintShowsTheLineOfTheMappingToAdd() {
        assertThat(Numerals.PLAIN.hint("1.234,5", ForeignForm.CSV)).contains("1234.5", "\"decimal\": \",\"");
        assertThat(Numerals.PLAIN.hint("12 %", ForeignForm.CSV)).contains("\"percent\": true");
        assertThat(GERMAN.hint("n/a", ForeignForm.CSV)).contains("\"missing\": [\"n/a\"]");
        assertThat(GERMAN.hint("1.90", ForeignForm.CSV)).contains("','", "'.'");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_STAT", "EUROSTAT_TSV"})
    void aFormWithPointsOnlyIsToBeCorrectedInTheFile(ForeignForm form) {
        assertThat(Numerals.PLAIN.hint("1,5", form)).endsWith("correct it in the file");
        assertThat(Numerals.PLAIN.hint("12 %", form)).endsWith("correct it in the file");
        assertThat(Numerals.PLAIN.hint("x", form)).contains("\"missing\": [\"x\"]");
        assertThat(Numerals.PLAIN.hint("1,5", ForeignForm.SDMX_CSV)).contains("\"decimal\": \",\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "'"})
    void aPointIsNothingBesideADecimalCommaAndOtherThousands(String thousands) {
        assertThat(new Numerals(",", thousands, false, List.of()).number("1.234"))
                .isNaN();
    }
}
