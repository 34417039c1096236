package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PL | pl | capitals",
                "Stra\u00DFe | STRASSE | capitals",
                "New York | New\u00A0York | spaces",
                "Curac\u0327ao | Cura\u00E7ao | the encoding of accents"
            })
    void capitalsNoBreakSpacesAndEncodingMakeNoOtherCode(String one, String other, String difference) {
        assertThat(Spelling.strict(one)).isEqualTo(Spelling.strict(other));
        assertThat(Spelling.differences(List.of(one, other))).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo. Republic | Congo  Republic | spaces and points",
                "U.S.A. | USA | points",
                "St. Gallen | st Gallen | capitals and points",
                "DE 1 | DE1 | spaces"
            })
    void spacesAndPointsMayMakeNoOtherCode(String one, String other, String difference) {
        assertThat(Spelling.loose(one)).isEqualTo(Spelling.loose(other));
        assertThat(Spelling.strict(one)).isNotEqualTo(Spelling.strict(other));
        assertThat(Spelling.differences(List.of(one, other))).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({"1.1, 11", "DE1 2, DE12", "1.1, 1 1", "A-1, A1", "A_1, A1", "A, \u00C1"})
    void pointsAndSpacesBetweenDigitsCount(String one, String other) {
        assertThat(Spelling.loose(one)).isNotEqualTo(Spelling.loose(other));
    }

    @Test
    void aVeryLongTextIsItsOwnSpelling() {
        String text = "A\u0323\u0301".repeat(500_000);
        assertThat(Spelling.strict(text)).isEqualTo(text);
        assertThat(Spelling.loose(text)).isEqualTo(text);
    }
}
