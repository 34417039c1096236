package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A sheet reads the same from a workbook as from a text; whatever the bytes are, there is a table or an issue. */
class ExcelSheetProperties {
    @Property(tries = 200)
    void aSheetReadsTheSameFromAWorkbookAsFromText(@ForAll("sheets") List<List<String>> rows, @ForAll boolean shared)
            throws IOException {
        StringWriter text = new StringWriter();
        StringBuilder cells = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            int count = 0;
            for (List<String> row : rows) {
                writer.writeRecord(row);
                cells.append("<row>");
                for (String cell : row) {
                    String escaped = escaped(cell);
                    texts.append("<si><t>").append(escaped).append("</t></si>");
                    cells.append(
                            shared
                                    ? "<c t=\"s\"><v>" + count++ + "</v></c>"
                                    : "<c t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>");
                }
                cells.append("</row>");
            }
        }
        Foreign csv = Foreign.of(CsvSheet::open).open(text.toString());
        Foreign excel = Foreign.of(ExcelSheet::open)
                .open(Xlsx.of(cells.toString())
                        .shared()
                        .part("xl/sharedStrings.xml", "<sst>" + texts + "</sst>")
                        .file());
        assertThat(excel.rows()).isEqualTo(csv.rows());
        List<String> ofText = csv.issues().stream()
                .filter(issue -> !issue.contains("[short-row]")) // in a workbook no cell is missing, it is empty
                .toList();
        assertThat(excel.issues()).hasSameSizeAs(ofText);
        if (csv.issues().isEmpty()) {
            assertThat(excel.columns()).isEqualTo(csv.columns());
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\r", "_x000D_")
                .replace("_x00", "_x005F_x00")
                .replace("_x005F_x000D_", "_x000D_");
    }

    @Property(tries = 2_000)
    void theTextOfANumberIsTheSameDoubleAndNoLongerThanJavas(@ForAll double number) {
        String text = CellText.number(String.valueOf(number), false);
        assertThat(Double.parseDouble(text)).isEqualTo(number + 0.0);
        assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(
                        BigDecimal.valueOf(number).stripTrailingZeros().precision());
    }

    @Property(tries = 1_000)
    void whatIsShortestAlreadyIsLeftAsItIs(@ForAll("numbers") String stored) {
        char[] chars = stored.toCharArray();
        boolean isShortest = CellText.isShortest(chars, 0, chars.length);
        assertThat(isShortest)
                .isEqualTo(CellText.number(stored, false).equals(stored)
                        && stored.replace("-", "").length() <= 15);
        if (isShortest) {
            assertThat(CellText.shortest(chars, 0, chars.length)).isEqualTo(Double.parseDouble(stored));
        }
    }

    @Property(tries = 300)
    void anyChangeOfBytesGivesATableOrAnIssue(
            @ForAll("places") List<Integer> places, @ForAll("bytes") List<Byte> values) {
        byte[] bytes = Xlsx.of("<row><c t=\"s\"><v>0</v></c></row><row><c><v>1</v></c></row>")
                .shared("<t>a</t>")
                .styles("0%")
                .bytes();
        for (int i = 0; i < Math.min(places.size(), values.size()); i++) {
            bytes[places.get(i) % bytes.length] = values.get(i);
        }
        Issues issues = new Issues(20);
        ForeignTable table =
                ExcelSheet.open(Xlsx.file(bytes, null, 1, true, Limits.STANDARD.withFileBytes(1 << 20)), issues);
        assertThat(table != null || issues.hasErrors()).isTrue();
        if (table != null) {
            table.read(ForeignTable.Selection.ALL, row -> row.text(0).length() < 1_000, issues);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("aZ9_x0D<&\",\n \u00A0\u00E4").ofMaxLength(7);
        Arbitrary<String> names = Arbitraries.strings().withChars("ab \n").ofMaxLength(4);
        return names.map(name -> "n" + name)
                .list()
                .ofSize(3)
                .flatMap(header -> cells.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .list()
                        .ofMaxSize(5)
                        .map(rows ->
                                Stream.concat(Stream.of(header), rows.stream()).toList()));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .ofMinLength(1)
                .ofMaxLength(9)
                .flatMap(whole -> Arbitraries.strings()
                        .withChars("0123456789")
                        .ofMaxLength(9)
                        .flatMap(decimals -> Arbitraries.of("", "-")
                                .map(sign -> sign + whole + (decimals.isEmpty() ? "" : "." + decimals))));
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Byte>> bytes() {
        return Arbitraries.bytes().list().ofSize(4);
    }
}
