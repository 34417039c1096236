package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that are damaged, hostile, or none. */
class ExcelSheetMistakesTest {
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>";

    private static List<String> faults(ForeignFile file) {
        return Foreign.of(ExcelSheet::open).open(file).faults();
    }

    private static List<String> faults(byte[] bytes, Limits limits) {
        return faults(Xlsx.file(bytes, null, 1, false, limits));
    }

    private static List<String> messages(ForeignFile file) {
        Foreign excel = Foreign.of(ExcelSheet::open).open(file);
        excel.rows();
        return excel.issues();
    }

    @Test
    void whatIsNoWorkbookIsNamed() {
        assertThat(messages(Foreign.file("a,b\n")))
                .containsExactly("error x: this is no workbook (.xlsx): read a table of text with \"form\": \"csv\""
                        + " [not-a-workbook]");
        assertThat(messages(Foreign.file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})))
                .containsExactly(
                        "error x: the workbook has a password, or is of the form before 2007 (.xls): save it as"
                                + " .xlsx, without a password [not-a-workbook]");
        assertThat(faults(Foreign.file(""))).containsExactly("not-a-workbook x");
        assertThat(messages(Foreign.file(Xlsx.zip(Map.of("a.csv", "a,b\n")))))
                .containsExactly(
                        "error x: the workbook is damaged, or is none: it has no part xl/workbook.xml as workbooks"
                                + " have; open it in a spreadsheet and save it anew as .xlsx [broken-workbook]");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        ForeignFile file = ForeignFile.of(
                "x",
                () -> {
                    throw new IOException("no way");
                },
                Limits.STANDARD);
        assertThat(faults(file)).containsExactly("unreadable x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='2'><c r='A2' t='s'><v>2000000000</v></c></row> | broken-workbook x:2 Daten!A",
                "<row r='2'><c r='A2' t='s'><v>99999999999999999999</v></c></row> | broken-workbook x:2 Daten!A",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row> | broken-workbook x:2 Daten!A",
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row> | broken-workbook x:1 Daten",
                "<row r='2'><c r='XFE2'><v>1</v></c></row> | broken-workbook x:1 Daten",
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row> | broken-workbook x:1 Daten",
                "<row r='2'><c r='2'><v>1</v></c></row> | broken-workbook x:1 Daten",
                "<row r='1'/> | broken-workbook x:1 Daten",
                "<row r='1048577'/> | broken-workbook x:1 Daten",
                "<row r='2'/><row r='3'><c></row> | broken-workbook x:2 Daten",
                "<row r='2'><c><v>&undefined;</v></c></row> | broken-workbook x:1 Daten"
            })
    void cellsThatCannotBeAreNamed(String rows, String fault) {
        assertThat(faults(Xlsx.of(HEADER + rows).file())).containsExactly(fault);
    }

    @Test
    void partsThatAreMissingOrBrokenAreNamed() {
        assertThat(faults(Xlsx.of(HEADER).part("xl/workbook.xml", "<workbook>").file()))
                .containsExactly("broken-workbook x");
        assertThat(faults(Xlsx.of(HEADER).part("xl/workbook.xml", "").file())).containsExactly("broken-workbook x");
        assertThat(faults(Xlsx.of(HEADER).part("xl/workbook.xml", "<workbook/>").file()))
                .containsExactly("unknown-sheet x");
        assertThat(faults(Xlsx.of(HEADER)
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\" Type=\"/worksheet\""
                                        + " Target=\"none.xml\"/></Relationships>")
                        .file()))
                .containsExactly("broken-workbook x");
    }

    @Test
    void partsAreUtf8OrUtf16AndNothingElse() {
        Xlsx book = Xlsx.of("<row><c t=\"str\"><v>K\u00F6ln \uD83D\uDE00</v></c></row>");
        for (Charset charset : List.of(UTF_8, UTF_16, UTF_16LE, UTF_16BE)) {
            Foreign excel =
                    Foreign.of(ExcelSheet::open).open(Xlsx.file(book.bytes(charset), null, 1, false, Limits.STANDARD));
            assertThat(excel.columns()).containsExactly("F:K\u00F6ln \uD83D\uDE00");
        }
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertThat(faults(book.bytes(ISO_8859_1), Limits.STANDARD)).containsExactly("broken-workbook x");
        } finally {
            System.setErr(standard);
        }
        assertThat(printed.toString(UTF_8)).isEmpty(); // as the parser of Java does, where it decodes
    }

    @Test
    void anArchiveThatBreaksOffIsNamed() {
        byte[] whole =
                Xlsx.of(HEADER + "<row><c><v>1</v></c></row>".repeat(200)).bytes();
        for (int length = 4; length < whole.length / 2; length += 7) {
            assertThat(faults(Arrays.copyOf(whole, length), Limits.STANDARD))
                    .singleElement()
                    .asString()
                    .startsWith("broken-workbook x");
        }
    }

    @Test
    void whatComesOutWhenItIsUnpackedIsLimited() {
        Limits limits = Limits.STANDARD.withFileBytes(100_000);
        String bomb = " ".repeat(1_000_000);
        byte[] sheet = Xlsx.of(HEADER + bomb).bytes();
        assertThat(sheet.length).isLessThan(10_000);
        assertThat(faults(sheet, limits)).containsExactly("too-large x");
        assertThat(faults(Xlsx.of(HEADER).shared("<t>" + bomb + "</t>").bytes(), limits))
                .containsExactly("too-large x");
        assertThat(faults(Xlsx.of(HEADER).part("xl/media/image.png", bomb).bytes(), limits))
                .containsExactly("too-large x");
        assertThat(faults(new byte[100_001], limits)).containsExactly("not-a-workbook x");
    }

    @Test
    void textsAndCellsAreLimited() {
        String text = "<row r=\"2\"><c t=\"str\"><v>" + "x".repeat(101) + "</v></c></row>";
        assertThat(faults(Xlsx.of(HEADER + text).bytes(), Limits.STANDARD.withLineLength(100)))
                .containsExactly("line-too-long x:1 Daten");
        assertThat(faults(
                        Xlsx.of(HEADER).shared("<t>" + "x".repeat(101) + "</t>").bytes(),
                        Limits.STANDARD.withLineLength(100)))
                .containsExactly("line-too-long x");
        assertThat(faults(Xlsx.of(HEADER + "<row><c/><c/></row>".repeat(10)).bytes(), Limits.STANDARD.withElements(10)))
                .containsExactly("too-many-values x:5 Daten");
        assertThat(faults(Xlsx.of(HEADER).shared("", "", "").bytes(), Limits.STANDARD.withElements(2)))
                .containsExactly("too-large x");
        assertThat(faults(
                        Xlsx.of("<row>" + "<a>".repeat(200) + "</a>".repeat(200) + "</row>")
                                .bytes(),
                        Limits.STANDARD))
                .containsExactly("broken-workbook x");
    }

    @Test
    void emptySharedTextsAreRefusedBeforeTheyTakeTheMemory() {
        String many = "<sst>" + "<si/>".repeat(1_000_000) + "</sst>";
        byte[] workbook =
                Xlsx.of(HEADER).shared("").part("xl/sharedStrings.xml", many).bytes();
        assertThat(workbook.length).isLessThan(20_000);
        assertThat(messages(Xlsx.file(workbook, null, 1, false, Limits.STANDARD)))
                .isEmpty();
        assertThat(messages(Xlsx.file(workbook, null, 1, false, Limits.STANDARD.withFileBytes(6_000_000))))
                .containsExactly("error x: the texts that the cells of the workbook share are more than 100000000, or"
                        + " would take more than 6000000 bytes of memory; if it is meant to be so large, read it with"
                        + " larger limits [too-large]");
    }

    @Test
    void moreFormatsThanASpreadsheetCanHaveAreRefused() {
        String many = "<styleSheet><cellXfs>" + "<xf/>".repeat(200_000) + "</cellXfs></styleSheet>";
        assertThat(faults(Xlsx.of(HEADER).styles().part("xl/styles.xml", many).file()))
                .containsExactly("broken-workbook x");
    }

    @Test
    void otherFilesAndEntitiesAreNotFollowed() {
        String start = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY a \"1\">"
                + "<!ENTITY b \"&a;&a;&a;&a;\">]>";
        String rows = "<worksheet><sheetData>" + HEADER
                + "<row r=\"2\"><c t=\"str\"><v>&e;&b;</v></c></row></sheetData>" + "</worksheet>";
        Foreign excel = Foreign.of(ExcelSheet::open)
                .open(Xlsx.of(HEADER)
                        .part("xl/worksheets/sheet1.xml", start + rows)
                        .file());
        assertThat(excel.rows()).isSubsetOf("");
        assertThat(excel.faults()).isSubsetOf("broken-workbook x", "broken-workbook x:1 Daten");
    }
}
