package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.ForeignForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area;year;n/AT;2020;1 | 1",
                "A title;;/;;/area;year;n/AT;2020;1 | 3",
                "Figures of 2020;;/area;2019;2020/AT;1;2 | 2",
                "1;2;3/4;5;6/area;year;n/AT;2020;1 | 3",
                "only one line | 1",
                "1;2/3;4 | 1",
                "a;b;c;/AT;1;2/BE;3;4 | 1",
            })
    void theHeaderIsTheFirstLineWithTheMostNames(String lines, int line) {
        String text = lines.replace('/', '\n') + '\n';
        assertThat(HeaderLine.of(ForeignForm.CSV, Drafts.file(text)).header()).isEqualTo(line);
    }
}
