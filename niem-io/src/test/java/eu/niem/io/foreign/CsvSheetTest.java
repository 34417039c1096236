package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    private final Foreign csv = Foreign.of(CsvSheet::open);

    private static ForeignFile file(byte[] bytes, @Nullable String encoding, int header) {
        return new ForeignFile(
                "x", () -> new ByteArrayInputStream(bytes), Limits.STANDARD, encoding, null, header, false);
    }

    private static ForeignFile file(String text, int header) {
        return file(text.getBytes(UTF_8), null, header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bezirk,Jahr\nInnere Stadt,2021\nWieden,2022\n",
                "Bezirk;Jahr\r\nInnere Stadt;2021\r\nWieden;2022",
                "Bezirk\tJahr\rInnere Stadt\t2021\rWieden\t2022\r",
                "\uFEFF\"Bezirk\";\"Jahr\"\n\"Innere Stadt\";\"2021\"\n\"Wieden\";\"2022\"\n",
                "sep=;\nBezirk;Jahr\nInnere Stadt;2021\nWieden;2022\n",
                "SEP=|\r\nBezirk|Jahr\r\nInnere Stadt|2021\r\nWieden|2022\r\n",
                "\n\n Bezirk\u00A0; Jahr;;\n;;;\n\u00A0Innere Stadt ;2021;;;;;\n\n \u202F \nWieden;2022;\n;;\n"
            })
    void theSameSheetMayBeWrittenInManyWays(String text) {
        csv.open(text);
        assertThat(csv.columns()).containsExactly("F:Bezirk", "F:Jahr");
        assertThat(csv.rows()).containsExactly("Innere Stadt|2021", "Wieden|2022");
        assertThat(csv.issues()).isEmpty();
    }

    @Test
    void linesAboveTheHeaderArePassedOver() {
        csv.open(file("Bev\u00F6lkerung, \"nach; Bezirken\n\n;;;;;;\nBezirk;Wert\nWieden;1,5\n", 4));
        assertThat(csv.columns()).containsExactly("F:Bezirk", "F:Wert");
        assertThat(csv.rows()).containsExactly("Wieden|1,5");
        assertThat(csv.table().place(5, 1)).hasToString("x:5 Wert");
        assertThat(csv.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, no-header x:1", "2, no-header x:2", "3, no-header x:3", "4, no-header x", "1000000000, no-header x"
    })
    void aHeaderThatIsNotThereIsNamed(int header, String fault) {
        assertThat(csv.open(file(";;\n\n ;\n", header)).faults()).containsExactly(fault);
    }

    @Test
    void columnsWithoutNameOrOfTheSameNameAreNamedByRule() {
        csv.open("Wert,,\"Neue\nWerte\",Wert,Wert (2),Wert,,\n1,2,3,4,5,6,,\n");
        assertThat(csv.columns())
                .containsExactly("F:Wert", "F:column 2", "F:Neue Werte", "F:Wert (3)", "F:Wert (2)", "F:Wert (4)");
        assertThat(csv.rows()).containsExactly("1|2|3|4|5|6");
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineBreaks() {
        csv.open("a;b\n\"x;\"\"y\"\"\";\"one\ntwo\"\nz,z;5\" pipe\n");
        assertThat(csv.rows()).containsExactly("x;\"y\"|one\ntwo", "z,z|5\" pipe");
        assertThat(csv.issues()).isEmpty();
    }

    @Test
    void aShortRowIsFilledUpAndALongOneIsAnError() {
        csv.open("a,b,\n1\n1,2,,,,\n1,2,3\n1,2,,4\n1,2,3,4,5\n");
        assertThat(csv.rows()).containsExactly("1|", "1|2", "1|2");
        assertThat(csv.issues())
                .containsExactly(
                        "warning x:2:2: the row ends after 1 of 2 cells; those that are not there are read as empty: check"
                                + " that nothing was cut off [short-row]",
                        "warning x:4:5: something stands to the right of the last column that has a name; it is left out:"
                                + " name its column in the header if it is needed [cell-without-column]",
                        "error x:5:5: the row has 4 cells, the header 3; add or remove separators, put quotes around a"
                                + " cell that holds one, or say in the mapping in which line the header stands:"
                                + " \"header\": 1 (2 of these in the table: also 5 cells in line 6) [wrong-cell-count]");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1", "x-MacRoman", "UTF-16LE", "UTF-16", "UTF-8", "IBM850"})
    void theEncodingThatIsStatedIsRead(String encoding) {
        byte[] bytes = "Stadt;Wert\nK\u00F6ln;1\n".getBytes(Charset.forName(encoding));
        assertThat(csv.open(file(bytes, encoding, 1)).rows()).containsExactly("K\u00F6ln|1");
        assertThat(csv.issues()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsBelievedBeforeWhatIsStated() {
        String text = "\uFEFFStadt;Wert\nK\u00F6ln;1\n";
        for (Charset marked : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(csv.open(file(text.getBytes(marked), "windows-1252", 1)).rows())
                    .containsExactly("K\u00F6ln|1");
            assertThat(csv.open(file(text.getBytes(marked), null, 1)).rows()).containsExactly("K\u00F6ln|1");
        }
    }

    @Test
    void bytesOfAnotherEncodingAreNamedWithTheLineToAdd() {
        byte[] bytes = "a;b\r\n\r\nx;K\u00F6ln\n".getBytes(ISO_8859_1);
        assertThat(csv.open(file(bytes, null, 1)).rows()).isEmpty();
        assertThat(csv.issues())
                .containsExactly("error x:3:4: the bytes from here on are not UTF-8; say in the mapping how the file is"
                        + " encoded, for example \"encoding\": \"windows-1252\", or save it as UTF-8 [wrong-encoding]");
    }

    @Test
    void utf16WithoutMarkIsNamed() {
        assertThat(csv.open(file("a;b\n".getBytes(UTF_16BE), null, 1)).issues())
                .containsExactly("error x:1:1: every second byte is zero, so this is not UTF-8; say so in the mapping:"
                        + " \"encoding\": \"UTF-16BE\" [not-utf-8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1225", "latin one", "", "UTF-9"})
    void anUnknownEncodingIsRefusedWithTheKnownOnes(String encoding) {
        csv.open(file("a;b\n".getBytes(UTF_8), encoding, 1));
        assertThat(csv.issues())
                .singleElement()
                .asString()
                .startsWith("error x: there is no encoding '" + encoding + "'; ")
                .contains("'windows-1252'");
    }

    @Test
    void aWorkbookIsNamed() {
        assertThat(csv.open(Foreign.file(new byte[] {'P', 'K', 3, 4, 0})).faults())
                .containsExactly("workbook x");
        assertThat(Foreign.of(CsvSheet::open)
                        .open(Foreign.file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                        .faults())
                .containsExactly("workbook x");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        ForeignFile file = ForeignFile.of(
                "x",
                () -> {
                    throw new IOException("no way");
                },
                Limits.STANDARD);
        assertThat(csv.open(file).issues())
                .containsExactly(
                        "error x: the file cannot be read: java.io.IOException: no way; check whether it is there"
                                + " and who may read it [unreadable]");
    }

    @Test
    void limitsAreKept() {
        Limits limits = Limits.STANDARD.withLineLength(100);
        assertThat(limited("a;b\n\"" + "x\n".repeat(20_000) + "\";2\n", limits)).containsExactly("line-too-long x:2:1");
        assertThat(limited("a;b\n1;" + "x".repeat(101) + "\n", limits)).containsExactly("line-too-long x:2:3");
        assertThat(limited(";".repeat(20_000) + "\n", limits)).containsExactly("line-too-long x:1:102");
        assertThat(limited("a\n1\n2\n3\n", Limits.STANDARD.withElements(3))).containsExactly("too-many-values x:4");
        assertThat(limited("a\n1\n2\n3\n", Limits.STANDARD.withFileBytes(7))).containsExactly("too-large x");
    }

    private static List<String> limited(String text, Limits limits) {
        ForeignFile file = ForeignFile.of("x", () -> new ByteArrayInputStream(text.getBytes(UTF_8)), limits);
        return Foreign.of(CsvSheet::open).open(file).faults();
    }

    @Test
    void sheetsOfCitiesAreRead() {
        csv.open(Foreign.real("city/vienna-districts-by-citizenship.csv"));
        assertThat(csv.columns()).containsExactly("F:DISTRICT_CODE", "F:YEAR", "F:GROUP", "F:PERSONS");
        assertThat(csv.rows()).hasSize(368).startsWith("90100|2002|AUT|14795"); // 23 districts, 4 years, 4 groups
        assertThat(Foreign.of(CsvSheet::open)
                        .open(Foreign.real("city/sweden_scb_county_by_background_age.csv"))
                        .rows())
                .hasSize(21 * 4 * 13 * 3)
                .startsWith("SE110|Stockholm county|foreign born|0-4 years|2002|3232");
        assertThat(csv.issues()).isEmpty();
    }
}
