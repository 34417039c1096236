package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.ForeignColumn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualNamesTest {
    private static SeenColumn column(String name) {
        return new SeenColumn(ForeignColumn.of(name, ForeignColumn.Role.FREE), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Country Code, country_code",
        "countryCode, country_code",
        "TIME_PERIOD, time_period",
        "Ano, ano",
        "A\u00F1o, ano",
        "Staatsangeh\u00F6rigkeit, staatsangehorigkeit",
        "NUTS-3, nuts_3",
        "\u5E74, _",
    })
    void aNameIsComparedWithoutCaseAccentsAndSigns(String name, String plain) {
        assertThat(UsualNames.plain(name)).isEqualTo(plain);
    }

    @Test
    void theSurestNameIsFoundWhateverTheOrder() {
        List<SeenColumn> columns = Stream.of("city", "region", "GEO", "geo")
                .map(UsualNamesTest::column)
                .toList();
        assertThat(UsualNames.AREA.find(columns)).contains(columns.get(2));
        assertThat(UsualNames.PERIOD.find(columns)).isEmpty();
    }

    @Test
    void aWordOfANameCountsForCodesOnlyWhereItIsWhole() {
        assertThat(UsualNames.CODE.isWordOf(column("district code"))).isTrue();
        assertThat(UsualNames.CODE.isWordOf(column("coded"))).isFalse();
        assertThat(UsualNames.CODE.has(column("district code"))).isFalse();
        assertThat(UsualNames.CODE.has(column("ID"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_T", "T", "TOTAL", "total", "Gesamt", "Insgesamt", "ALL", "Ensemble"})
    void aCodeForAllOfSomethingIsKnown(String code) {
        assertThat(UsualNames.isTotal(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TOT1", "subtotal", "M"})
    void anyOtherCodeIsNoTotal(String code) {
        assertThat(UsualNames.isTotal(code)).isFalse();
    }
}
