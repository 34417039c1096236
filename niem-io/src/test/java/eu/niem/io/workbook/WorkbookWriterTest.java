package eu.niem.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.result.DataTable;
import eu.niem.io.workbook.WorkbookSheet.Look;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
    private static final SheetColumn NAME = SheetColumn.of("NAME", CellKind.TEXT);
    private static final SheetColumn SCORE = SheetColumn.of("SCORE", CellKind.SCORE);
    private static final int MANY = 300_000;

    @TempDir
    private Path folder;

    private static WorkbookSheet table(List<SheetColumn> columns, List<List<Object>> rows) {
        return WorkbookSheet.of("Table", Look.TABLE, columns, Collections.unmodifiableList(rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "=cmd|' /C calc'!A0"})
    void aTextThatBeginsLikeAFormulaStaysText(String text) {
        ReadWorkbook read = ReadWorkbook.of(table(List.of(NAME), List.of(List.of(text))));
        assertThat(read.sheetPart(1)).doesNotContain("<f>").contains("<c r=\"A2\" t=\"s\"><v>1</v></c>");
        assertThat(read.lines("Table")).containsExactly(Map.of("NAME", text.strip()));
    }

    @Test
    void oddCharactersReadBack() {
        String odd = "a\u0001_x0041_\uD83D\uDE00<&>\"\u00E9";
        assertThat(ReadWorkbook.of(table(List.of(NAME), List.of(List.of(odd)))).lines("Table"))
                .containsExactly(Map.of("NAME", odd));
    }

    @Test
    void numbersReadBackToTheSameBitsAndAreShownByTheirKind() {
        List<Object> numbers = List.of(0.1 + 0.2, 1e-12, 123_456_789.123_456_78, -0.0, 62.5);
        ReadWorkbook read = ReadWorkbook.of(
                table(List.of(SCORE), numbers.stream().map(List::of).toList()));
        assertThat(read.lines("Table").stream().map(line -> Double.valueOf(line.get("SCORE"))))
                .containsExactly(0.1 + 0.2, 1e-12, 123_456_789.123_456_78, 0.0, 62.5);
        assertThat(read.part("xl/styles.xml")).contains("formatCode=\"0.00\"");
    }

    @Test
    void whatIsMissingIsAWordOrEmptyAndNever0() {
        ReadWorkbook read = ReadWorkbook.of(table(
                List.of(NAME, SCORE),
                List.of(DataTable.row("a", "suppressed"), DataTable.row("b", null), DataTable.row("c", 0.0))));
        assertThat(read.lines("Table"))
                .containsExactly(
                        Map.of("NAME", "a", "SCORE", "suppressed"),
                        Map.of("NAME", "b"),
                        Map.of("NAME", "c", "SCORE", "0"));
    }

    @Test
    void aTableHasAHeaderThatStaysAndFilters() {
        ReadWorkbook read = ReadWorkbook.of(table(List.of(NAME, SCORE), List.of(List.of("a", 1.0), List.of("b", 2.0))));
        assertThat(read.sheetPart(1)).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B3\">");
        assertThat(read.part("xl/styles.xml")).contains("<b/>");
        assertThat(read.part("xl/workbook.xml")).contains("Print_Titles");
        assertThat(read.part("docProps/core.xml")).contains("<dc:title>Title</dc:title>");
    }

    @Test
    void aFlagIsANoteInWords() {
        DataTable data = new DataTable("t", List.of("SCORE", "STATUS"), List.of(DataTable.row(1.0, "u*")));
        ReadWorkbook read = ReadWorkbook.of(WorkbookSheet.of("Flags", data));
        assertThat(read.part("xl/comments1.xml")).contains("ref=\"B2\"", "low reliability; imputed by the methodology");
        assertThat(read.lines("Flags")).containsExactly(Map.of("SCORE", "1", "STATUS", "u*"));
    }

    @Test
    void aNameThatNoCellHoldsIsCutAndItsNoteSaysSo() {
        String huge = "=" + "x".repeat(1_000_000);
        ReadWorkbook read = ReadWorkbook.of(table(List.of(NAME), List.of(List.of(huge))));
        assertThat(read.lines("Table").get(0).get("NAME")).hasSize(32_767).endsWith("\u2026");
        assertThat(read.part("xl/comments1.xml")).contains("cut: a cell holds 32767 characters");
    }

    @Test
    void noTimeStandsInIt() throws IOException {
        ReadWorkbook read = ReadWorkbook.of(WorkbookSheet.of("Scores", Look.TABLE, List.of(SCORE), List.of()));
        assertThat(read.part("docProps/core.xml"))
                .contains("<cp:coreProperties")
                .doesNotContain("created");
    }

    @Test
    void theLastNoteOfASheetSaysThatThereMayBeMore() throws IOException {
        WorkbookSheet sheet = WorkbookSheet.of(
                "Scores",
                Look.TABLE,
                List.of(SCORE),
                () -> IntStream.rangeClosed(0, FastexcelSheet.MOST_NOTES)
                        .<List<Object>>mapToObj(each -> List.of(SheetCell.noted(1.5, "note " + each)))
                        .iterator());
        String notes = ReadWorkbook.of("", List.of(sheet)).part("xl/comments1.xml");
        assertThat(notes).contains("There may be more notes below").doesNotContain("note 5000");
    }

    @Test
    void rowsAreWrittenWhileTheyAreMade() throws IOException {
        long[] written = {0};
        long[] whenHalf = {0};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) {
                written[0]++;
            }

            @Override
            public void write(byte[] octets, int start, int length) {
                written[0] += length;
            }
        };
        IntFunction<List<Object>> row = number -> {
            whenHalf[0] = number == MANY / 2 ? written[0] : whenHalf[0];
            return List.of("node " + number % 10, (double) number);
        };
        FastexcelBook.write(
                out,
                "",
                List.of(WorkbookSheet.of(
                        "Many",
                        Look.TABLE,
                        List.of(NAME, SCORE),
                        () -> IntStream.range(0, MANY).mapToObj(row).iterator())));
        assertThat(whenHalf[0]).isBetween(written[0] / 3, written[0] * 2 / 3);
    }

    @Test
    void moreRowsThanASheetShowsAreRefused() {
        WorkbookSheet sheet = WorkbookSheet.of(
                "Scores",
                Look.TABLE,
                List.of(NAME),
                () -> IntStream.range(0, 1 << 20)
                        .<List<Object>>mapToObj(List::of)
                        .iterator());
        assertThatThrownBy(() -> WorkbookWriter.write(OutputStream.nullOutputStream(), "", List.of(sheet)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sheet of a workbook holds at most 1048575 rows below its header, but 'Scores' has more;"
                        + " save it as .csv");
    }

    @Test
    void sheetsOfOneNameAreToldApart() {
        WorkbookSheet sheet = table(List.of(NAME), List.of(List.of("a")));
        ReadWorkbook read = ReadWorkbook.of(sheet, sheet);
        assertThat(read.sheets()).containsExactly("Table", "Table 2");
        assertThat(read.lines("Table 2")).isEqualTo(read.lines("Table"));
    }

    @Test
    void withoutFastexcelAMessageNamesTheDependency() throws Exception {
        try (URLClassLoader without = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> niem = without.loadClass("eu.niem.io.Niem");
            Object study = niem.getMethod("study", String.class).invoke(null, "human-development");
            Object card = study.getClass().getMethod("score").invoke(study);
            var save = niem.getMethod("save", card.getClass(), Path.class);
            Path csv = folder.resolve("scores.csv");
            save.invoke(null, card, csv);
            assertThat(csv).isNotEmptyFile();
            Path workbook = folder.resolve("scores.xlsx");
            assertThatThrownBy(() -> save.invoke(null, card, workbook))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("add the dependency " + WorkbookWriter.DEPENDENCY);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("scores.csv");
        }
    }

    private static URL[] classPath() {
        String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(entries.split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("fastexcel") && !entry.contains("opczip"))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    @Test
    void theMessageNamesTheVersionThatIsTested() throws IOException {
        String[] parts = WorkbookWriter.DEPENDENCY.split(":", -1);
        assertThat(Path.of("../pom.xml"))
                .content()
                .contains("<groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                        + parts[2] + "</version>");
    }
}
