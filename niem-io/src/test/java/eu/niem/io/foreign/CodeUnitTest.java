package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeUnitTest {
    @ParameterizedTest
    @CsvSource({
        "people,   thousands, '',  3,  1, people (thousands),  'people (thousands), decimals: 1'",
        "people,   '',        '',  3,  '', people x 10^3,      people x 10^3",
        "people,   people,    '',  0,  '', people,             people",
        "people,   '',        '',  '', 0, people,              'people, decimals: 0'",
        "'',       euros,     €,   '', '', euros,              'euros, €'",
        "'',       '',        €,   6,  '', € x 10^6,           € x 10^6",
        "per cent, %,         %,   '', 1, PC,                  'per cent (%), decimals: 1'",
        "'',       '',        %,   '', '', PC,                 %",
        "'',       Percentage,'',  '', '', PC,                 Percentage",
        "'',       '',        '',  '', 2, '',                  decimals: 2",
        "'',       '',        '',  '', '', '',                 ''",
    })
    void aUnitIsNamedByAllThatTheFileSays(
            String base,
            String label,
            String symbol,
            String multiplier,
            String decimals,
            String measure,
            String words) {
        CodeUnit unit = new CodeUnit(base, label, symbol, multiplier, decimals);
        assertThat(unit.measure()).isEqualTo(measure);
        assertThat(unit.words()).isEqualTo(words);
    }

    @Test
    void aFileOfJsonStatSaysTheUnitOfEachCode() {
        Map<String, CodeUnit> units = JsonStatRows.open("""
                        {"id": ["c"], "size": [3], "value": [1, 2, 3], "dimension": {"c": {"category": {
                        "index": ["POP", "RATE", "N"], "unit": {"N": 5, "OTHER": {"base": "x"},
                        "RATE": {"symbol": "%", "decimals": 1, "position": "end", "base": null},
                        "POP": {"base": " people ", "multiplier": 3, "label": "thousands", "decimals": 0}}}}}}
                        """).columns().get(0).units();
        assertThat(units)
                .containsExactly(
                        Map.entry("POP", new CodeUnit("people", "thousands", "", "3", "0")),
                        Map.entry("RATE", new CodeUnit("", "", "%", "", "1")));
    }
}
