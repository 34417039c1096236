package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelSheetTest {
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c>" + "</row>";

    private final Foreign excel = Foreign.of(ExcelSheet::open);

    private static String row(int row, String... cells) {
        return "<row r=\"" + row + "\">" + String.join("", cells) + "</row>";
    }

    private static String cell(String place, String type, String value) {
        return "<c r=\"" + place + "\" t=\"" + type + "\"><v>" + value + "</v></c>";
    }

    private static String text(String place, String value) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    private static String styled(String place, int style, String value) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    @Test
    void textsAreSharedOrInPlace() {
        excel.open(Xlsx.of(
                        row(1, cell("A1", "s", "0"), cell("B1", "s", "1"))
                                + row(3, cell("A3", "s", "2"), cell("B3", "s", "3"))
                                + row(4, text("A4", " x_x000D__x_y &amp; \u00A0"), "<c r=\"B4\"/>")
                                + row(
                                        5,
                                        "<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr/><t>b</t></r><rPh><t>no</t></rPh></is></c>"))
                .shared(
                        "<t>Bezirk</t>",
                        "<t xml:space=\"preserve\"> Wert\n2021 </t>",
                        "<t/>",
                        "<r><t>Innere </t></r><r><rPr><b/></rPr><t>Stadt</t></r><rPh sb=\"0\"><t>no</t></rPh>")
                .file());
        assertThat(excel.columns()).containsExactly("F:Bezirk", "F:Wert 2021");
        assertThat(excel.rows()).containsExactly("|Innere Stadt", "x\r_x_y &|", "ab|");
        assertThat(excel.rows()).hasSize(3); // as often as one likes
        assertThat(excel.issues()).isEmpty();
    }

    @Test
    void aPercentageThatIsReadAsItsHundredthPartIsKnownAsSuch() {
        Xlsx book = Xlsx.of(HEADER + row(2, styled("A2", 1, "0.076"), styled("B2", 0, "7.6")))
                .styles("0.0%");
        assertThat(hundredths(book.file())).containsExactly(true, false);
        assertThat(hundredths(book.percent())).containsExactly(false, false);
    }

    private List<Boolean> hundredths(ForeignFile file) {
        List<Boolean> hundredths = new ArrayList<>();
        ForeignTable table = excel.open(file).table();
        table.read(
                ForeignTable.Selection.ALL,
                row -> hundredths.add(row.isHundredth(0)) && hundredths.add(row.isHundredth(1)),
                new Issues(1));
        return hundredths;
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "-1.50, -1.5", "7.5999999999999998E-2, 0.076", "1.0, 1", "007, 7", "-0, 0"})
    void aNumberIsTheShortestTextThatIsTheSame(String stored, String text) {
        ForeignTable table = excel.open(
                        Xlsx.of(HEADER + row(2, styled("A2", 0, stored))).file())
                .table();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    assertThat(row.isNumber(0)).isTrue();
                    assertThat(row.number(0)).isEqualTo(Double.parseDouble(text));
                    return row.isNumber(1);
                },
                new Issues(1));
        assertThat(excel.rows()).containsExactly(text + "|");
    }

    @ParameterizedTest
    @CsvSource({
        "0.076, 7.6",
        "7.5999999999999998E-2, 7.6",
        "1, 100",
        "0.005, 0.5",
        "0, 0",
        "-0.29, -29",
        "0.57, 57",
        "1.2345E-5, 0.0012345"
    })
    void aPercentageIsAHundredTimesItsNumberWhereAskedFor(String stored, String percent) {
        Xlsx book = Xlsx.of(HEADER + row(2, styled("A2", 1, stored), styled("B2", 2, stored)))
                .styles("0.0%", "0.0\"%\"");
        ForeignTable table = excel.open(book.percent()).table();
        List<Double> numbers = new ArrayList<>();
        table.read(ForeignTable.Selection.ALL, row -> numbers.add(row.number(0)), new Issues(1));
        assertThat(numbers).containsExactly(Double.parseDouble(percent));
        assertThat(excel.rows())
                .singleElement()
                .asString()
                .startsWith(percent + "|")
                .doesNotEndWith("|" + percent + "0");
        assertThat(Foreign.of(ExcelSheet::open).open(book.file()).rows().get(0).split("\\|", -1))
                .satisfies(cells -> {
                    assertThat(cells[0]).isEqualTo(cells[1]);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#14 | 44347 | 2021-05-31",
                "[$-407]d. mmm yy;@ | 44347 | 2021-05-31",
                "#17 | 44347 | 2021-05",
                "#20 | 0.75 | 18:00:00",
                "#14 | -1 | -1",
                "[h]:mm | 1.5 | 1.5"
            })
    void aDayIsATextAsFarAsItIsShown(String format, String stored, String text) {
        ForeignTable table = excel.open(Xlsx.of(HEADER + row(2, styled("A2", 1, stored)))
                        .styles(format)
                        .file())
                .table();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    assertThat(row.text(0)).isEqualTo(text);
                    assertThat(row.isNumber(0)).isEqualTo(text.equals(stored));
                    return true;
                },
                new Issues(1));
        assertThat(excel.rows()).containsExactly(text + "|");
    }

    @Test
    void daysMayBeCountedFrom1904() {
        excel.open(Xlsx.of(HEADER + row(2, styled("A2", 1, "0"), styled("B2", 1, "42885")))
                .styles("#14")
                .from1904()
                .file());
        assertThat(excel.rows()).containsExactly("1904-01-01|2021-05-31");
    }

    @Test
    void otherCellsAreTheirTexts() {
        excel.open(Xlsx.of(HEADER
                        + row(2, cell("A2", "b", "1"), cell("B2", "b", "0"))
                        + row(3, cell("A3", "e", "#N/A"), cell("B3", "e", "#DIV/0!"))
                        + row(4, cell("A4", "d", "2021-05-31"), "<c r=\"B4\"><f>1+1</f><v>2</v></c>")
                        + row(5, cell("A5", "n", "x"), "<c r=\"B5\" t=\"str\"><f>A1</f><v>a </v></c>"))
                .file());
        assertThat(excel.rows()).containsExactly("TRUE|FALSE", "#N/A|#DIV/0!", "2021-05-31|2", "x|a");
        assertThat(excel.issues()).isEmpty();
    }

    @Test
    void aFormulaThatWasNeverComputedIsEmptyAndSaid() {
        excel.open(Xlsx.of(HEADER
                        + row(2, text("A2", "x"), "<c r=\"B2\"><f>1+1</f></c>")
                        + row(3, text("A3", "y"), "<c r=\"B3\"><f>1+1</f><v/></c>"))
                .file());
        assertThat(excel.rows()).containsExactly("x|", "y|");
        assertThat(excel.issues())
                .containsExactly(
                        "warning x:2 Daten!B: the formula has no value, as it was never computed; it is read as an"
                                + " empty cell: open the workbook in a spreadsheet and save it (2 of these in the column: also in"
                                + " line 3) [formula-without-value]");
    }

    @Test
    void theSheetIsTheOnlyOneOrTheOneThatIsNamed() {
        Xlsx book =
                Xlsx.book().sheet("Erl\u00E4uterung", row(1, text("A1", "no"))).sheet("Daten 2021 ", HEADER);
        assertThat(excel.open(book.file("Daten 2021", 1)).columns()).containsExactly("F:a", "F:b");
        assertThat(Foreign.of(ExcelSheet::open).open(book.file()).issues())
                .containsExactly(
                        "error x: the workbook has several sheets; say in the mapping which is meant, \"sheet\":"
                                + " \"...\"; known are 'Erl\u00E4uterung', 'Daten 2021 ' [unknown-sheet]");
        assertThat(Foreign.of(ExcelSheet::open).open(book.file("Daten 2022", 1)).issues())
                .containsExactly(
                        "error x: the workbook has no sheet 'Daten 2022'; did you mean 'Daten 2021 '? known are"
                                + " 'Erl\u00E4uterung', 'Daten 2021 ' [unknown-sheet]");
    }

    @Test
    void theHeaderStandsInTheRowThatIsStated() {
        Xlsx book = Xlsx.of(row(1, text("A1", "Titel"))
                + row(3, text("B3", "x"), text("C3", "y"), "<c r=\"D3\"/>")
                + row(5, text("A5", "1"), text("C5", "2"))
                + row(6, text("C6", " "))
                + row(7, text("D7", "n"))
                + row(8, text("E8", "n")));
        excel.open(book.file(null, 3));
        assertThat(excel.columns()).containsExactly("F:column 1", "F:x", "F:y");
        assertThat(excel.rows()).containsExactly("1||2", "||");
        assertThat(excel.faults().subList(0, 2))
                .containsExactly("cell-without-column x:7 Daten!D", "wrong-cell-count x:8 Daten!D");
        assertThat(Foreign.of(ExcelSheet::open).open(book.file(null, 4)).faults())
                .containsExactly("no-header x:4 Daten");
        assertThat(Foreign.of(ExcelSheet::open).open(book.file(null, 9)).faults())
                .containsExactly("no-header x:9 Daten");
        assertThat(Foreign.of(ExcelSheet::open).open(Xlsx.of("").file()).faults())
                .containsExactly("no-header x:1 Daten");
    }

    @Test
    void mergedRowsAreSaid() {
        String behind = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A3\"/></mergeCells>";
        excel.open(Xlsx.book()
                .sheet("Daten", HEADER + row(2, text("A2", "x"), text("B2", "1")) + row(3, text("B3", "2")), behind)
                .file());
        assertThat(excel.rows()).containsExactly("x|1", "|2");
        assertThat(excel.faults()).containsExactly("merged-cells x Daten", "merged-cells x Daten");
        assertThat(excel.issues().get(0))
                .isEqualTo("warning x Daten: rows are merged in 'A2:A3': the first cell holds the text, those below are"
                        + " empty; undo it, and fill them, if the text is meant for all [merged-cells]");
    }

    @Test
    void whatIsHiddenIsReadLikeTheRest() {
        excel.open(Xlsx.of(HEADER + "<row r=\"2\" hidden=\"1\">" + text("A2", "x") + "</row>")
                .file());
        assertThat(excel.rows()).containsExactly("x|");
    }

    @Test
    void aCellIsFoundByItsRowAndLetters() {
        StringBuilder cells = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 703; i++) {
            cells.append("<c t=\"str\"><v>").append(i).append("</v></c>");
        }
        ForeignTable table = excel.open(Xlsx.of(cells + "</row>").file()).table();
        assertThat(table.place(7, 1)).hasToString("x:7 Daten!B");
        assertThat(table.place(7, 25)).hasToString("x:7 Daten!Z");
        assertThat(table.place(7, 26)).hasToString("x:7 Daten!AA");
        assertThat(table.place(7, 702)).hasToString("x:7 Daten!AAA");
    }

    @Test
    void readingEndsWhenTheVisitorHasSeenEnough() {
        List<String> seen = new ArrayList<>();
        excel.open(Xlsx.of(HEADER + row(2, text("A2", "x")) + row(3, text("A3", "y")) + "<broken")
                        .file())
                .table()
                .read(ForeignTable.Selection.ALL, row -> !seen.add(row.text(0)), new Issues(1));
        assertThat(seen).containsExactly("x");
    }

    @Test
    void namesWithPrefixesAndUnusualPartsAreRead() {
        String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        excel.open(Xlsx.file(
                Xlsx.zip(new TreeMap<>(Map.of(
                        "book/Tables/One.xml",
                        "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c></x:row><x:row>"
                                + "<x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
                        "book/texts.xml",
                        "<x:sst xmlns:x=\"urn:x\"><x:si><x:t>n</x:t></x:si></x:sst>",
                        "book/main.xml",
                        "<workbook><sheets><sheet name=\"s\" xmlns:q=\"urn:q\" q:id=\"1\"/></sheets></workbook>",
                        "book/_rels/main.xml.rels",
                        "<Relationships><Relationship Id=\"1\" Type=\"" + relations + "worksheet\""
                                + " Target=\"/BOOK/tables/one.xml\"/><Relationship Id=\"2\" Type=\"" + relations
                                + "sharedStrings\" Target=\"texts.xml\"/></Relationships>",
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"1\" Type=\"" + relations + "officeDocument\""
                                + " Target=\"book/main.xml\"/></Relationships>"))),
                null,
                1,
                false,
                Limits.STANDARD));
        assertThat(excel.rows()).containsExactly("1");
        assertThat(excel.columns()).containsExactly("F:n");
    }
}
