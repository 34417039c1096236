package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.CellFormats.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0% | PERCENT",
                "0.0%;[Red]-0.0% | PERCENT",
                "0.0\" %\" | NUMBER",
                "0.0\\% | NUMBER",
                "General | NUMBER",
                "#,##0;[Red]-#,##0 | NUMBER",
                "#,##0.00 [$\u20AC-407] | NUMBER",
                "0.00E+00 | NUMBER",
                "0.00\" days\" | NUMBER",
                "0_d | NUMBER",
                "@ | NUMBER",
                "[h]:mm | NUMBER",
                "[mm]:ss | NUMBER",
                "dd.mm.yyyy | DATE",
                "[$-407]d. mmm yy;@ | DATE",
                "yyyy\\-mm\\-dd hh:mm | DATE",
                "YYYY\"/\"MM | MONTH",
                "mmmm yyyy | MONTH",
                "yyyy | YEAR",
                "d. mmm | DATE",
                "mmm | DATE",
                "h:mm AM/PM | TIME",
                "mm:ss | TIME"
            })
    void aFormatSaysWhatANumberIsShownAs(String code, Kind kind) {
        assertThat(CellFormats.kind(code)).isEqualTo(kind);
    }

    @Test
    void aStyleNamesItsFormatByNumber() throws IOException {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts><cellStyleXfs>"
                + "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf"
                + " numFmtId=\"164\"/><xf numFmtId=\"17\"/><xf numFmtId=\"22\"/><xf numFmtId=\"46\"/><xf"
                + " numFmtId=\"47\"/><xf numFmtId=\"57\"/><xf/></cellXfs></styleSheet>";
        CellFormats formats =
                CellFormats.read("styles", new ByteArrayInputStream(styles.getBytes(UTF_8)), Limits.STANDARD);
        List<Kind> kinds = IntStream.range(-1, 10).mapToObj(formats::of).toList();
        assertThat(kinds)
                .containsExactly(
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.PERCENT,
                        Kind.YEAR,
                        Kind.MONTH,
                        Kind.DATE,
                        Kind.NUMBER,
                        Kind.TIME,
                        Kind.DATE,
                        Kind.NUMBER,
                        Kind.NUMBER);
    }
}
