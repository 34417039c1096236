package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitKindTest {
    @ParameterizedTest
    @CsvSource({
        "PS, COUNT",
        "ths_per, COUNT",
        "MIO_EUR, COUNT",
        "num, COUNT",
        "PC, MEAN",
        "%, MEAN",
        "EUR per person, MEAN",
        "points from 1 to 3, MEAN",
        "YR, MEAN",
        "EUR, UNKNOWN",
        "'', UNKNOWN",
        "laws, UNKNOWN",
        "Rank, UNKNOWN"
    })
    void aUnitSaysWhetherItAddsUpOrIsAveraged(String unit, UnitKind kind) {
        assertThat(UnitKind.of(unit)).isEqualTo(kind);
    }
}
