package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.CellFormats.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "-1.5, -1.5",
        "0, 0",
        "-0, 0",
        "0.10, 0.1",
        "7.5999999999999998E-2, 0.076",
        "0.30000000000000004, 0.30000000000000004",
        "1E+21, 1000000000000000000000",
        "1e-7, 0.0000001",
        "4.9E-324, 4.9E-324",
        "9007199254740993, 9007199254740993",
        "123456789012345678, 123456789012345680",
        "70.400000000000006, 70.4",
        "1.7976931348623157E308, 1.7976931348623157E+308"
    })
    void aNumberIsTheShortestTextThatIsTheSame(String stored, String text) {
        assertThat(CellText.number(stored, false)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(Double.parseDouble(stored) + 0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "0.29, 29",
        "0.57, 57",
        "0.145, 14.5",
        "1.1, 110",
        "7.0000000000000007E-2, 7",
        "0.00000000000001, 0.000000000001"
    })
    void aPercentageIsMovedByTwoPlaces(String stored, String text) { // 0.57 times 100 is 56.99999999999999
        assertThat(CellText.number(stored, true)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 44347, 2021-05-31",
        "DATE, 44347.5, 2021-05-31T12:00:00",
        "DATE, 44347.000001, 2021-05-31",
        "DATE, 44347.999999999, 2021-06-01",
        "DATE, 1, 1900-01-01",
        "DATE, 59, 1900-02-28",
        "DATE, 61, 1900-03-01",
        "DATE, 2958465, 9999-12-31",
        "MONTH, 44347.5, 2021-05",
        "YEAR, 44347.5, 2021",
        "TIME, 0.75, 18:00:00",
        "TIME, 44347.75, 2021-05-31T18:00:00"
    })
    void aDayIsATextAsFarAsItIsShown(Kind kind, double number, String text) {
        assertThat(CellText.isDay(number)).isTrue();
        assertThat(CellText.date(number, kind, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "-0.5, false", "0, true", "2958465.9, true", "2958466, false", "NaN, false", "1e300, false"
    })
    void daysEndWithTheYear9999(double number, boolean isDay) {
        assertThat(CellText.isDay(number)).isEqualTo(isDay);
    }
}
