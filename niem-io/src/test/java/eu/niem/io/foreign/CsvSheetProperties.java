package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever writes a sheet, it reads the same; whatever the bytes are, reading ends with a table or with issues. */
class CsvSheetProperties {
    @Property(tries = 300)
    void aSheetReadsTheSameHoweverItIsWritten(
            @ForAll("sheets") List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll LineDelimiter delimiter,
            @ForAll boolean alwaysQuoted,
            @ForAll boolean stated,
            @ForAll("encodings") String encoding)
            throws IOException {
        StringWriter text = new StringWriter();
        if (stated) {
            text.append("sep=").append(separator).append(delimiter.toString());
        }
        var builder = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(delimiter);
        try (CsvWriter writer = (alwaysQuoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
            writer.writeRecord("Name", "A value", "B");
            rows.forEach(writer::writeRecord);
        }
        byte[] bytes = text.toString().getBytes(Charset.forName(encoding));
        Foreign read = Foreign.of(CsvSheet::open)
                .open(new ForeignFile(
                        "x", () -> new ByteArrayInputStream(bytes), Limits.STANDARD, encoding, null, 1, false));
        assertThat(read.rows())
                .isEqualTo(rows.stream()
                        .map(row -> row.stream().map(Blanks::stripped).toList())
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .map(row -> String.join("|", row))
                        .toList());
        assertThat(read.issues()).isEmpty();
    }

    @Property(tries = 500)
    void anyTextGivesATableOrIssuesWithinItsLines(@ForAll("texts") String text, @ForAll("openings") int opening) {
        Foreign.Opening reader = List.<Foreign.Opening>of(CsvSheet::open, SdmxCsv::open, EurostatTsv::open)
                .get(opening);
        String start = List.of("a;b\n", "DATAFLOW,GEO,OBS_VALUE\n", "unit,geo\\time\t2015\t2016\n")
                .get(opening);
        assertEndsWell(reader, text);
        assertEndsWell(reader, start + text);
    }

    private static void assertEndsWell(Foreign.Opening opening, String text) {
        Issues issues = new Issues(100);
        ForeignTable table = opening.open(Foreign.file(text), issues);
        List<String> places = new ArrayList<>();
        if (table != null) {
            table.read(
                    ForeignTable.Selection.ALL,
                    row -> {
                        for (int i = 0; i < table.columns().size(); i++) {
                            assertThat(row.text(i)).isEqualTo(Blanks.stripped(row.text(i)));
                            places.add(table.place(row.index(), i) + row.text(i));
                        }
                        return true;
                    },
                    issues);
        }
        assertThat(table != null || issues.hasErrors()).isTrue();
        assertThat(places).allMatch(place -> place.startsWith("x:"));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = List.of(unmarked.split("\r\n|\r|\n", -1));
        assertThat(issues.list()).allSatisfy(issue -> {
            assertThat(issue.where().line()).isBetween(0, lines.size());
            if (issue.where().column() > 0) {
                String line = lines.get(issue.where().line() - 1);
                assertThat(issue.where().column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
            }
        });
    }

    @Property(tries = 500)
    void anyBytesGiveATableOrIssues(@ForAll("bytes") byte[] bytes, @ForAll("openings") int opening) {
        Foreign.Opening reader = List.<Foreign.Opening>of(CsvSheet::open, SdmxCsv::open, EurostatTsv::open)
                .get(opening);
        Issues issues = new Issues(20);
        ForeignTable table = reader.open(Foreign.file(bytes), issues);
        if (table == null) {
            assertThat(issues.hasErrors()).isTrue();
        } else {
            assertThat(table.columns()).isNotEmpty();
            table.read(ForeignTable.Selection.ALL, row -> !row.text(0).equals("\u0000"), issues);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("aZ9'=;,|\t\"\n\r \u00A0\u00E4").ofMaxLength(6);
        return cells.list().ofSize(3).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
    }

    @Provide
    Arbitrary<Integer> openings() {
        return Arbitraries.integers().between(0, 2);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("AD1:b,;\t\"\n\r =\\\uFEFF\u00E4")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
    }
}
