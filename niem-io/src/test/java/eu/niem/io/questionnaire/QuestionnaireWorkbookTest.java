package eu.niem.io.questionnaire;

import static eu.niem.io.questionnaire.DemoQuestionnaire.ASKED;
import static eu.niem.io.questionnaire.DemoQuestionnaire.FILLED;
import static eu.niem.io.questionnaire.DemoQuestionnaire.SOURCES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.workbook.Office;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as they are made, and as people fill them in. */
class QuestionnaireWorkbookTest {
    private static final AnsweredQuestionnaire ANSWERED =
            DemoQuestionnaire.read(ASKED, FILLED).orThrow();

    @TempDir
    private Path folder;

    private static Checked<AnsweredQuestionnaire> read(byte[] workbook) {
        return ASKED.read("LV.xlsx", workbook, SOURCES, Limits.STANDARD);
    }

    private static List<String> issues(byte[] workbook) {
        return read(workbook).issues().stream()
                .map(issue -> issue.code() + " " + issue.where().line() + " "
                        + issue.where().path())
                .toList();
    }

    /** The cells of the file that is filled in without a mistake, row by row; numbers are texts here. */
    private static List<List<Object>> filled() {
        List<List<Object>> rows = new ArrayList<>();
        FILLED.lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList((Object[]) line.split(",", -1)))));
        return rows;
    }

    /** What a spreadsheet saves of some rows. */
    private static byte[] saved(String name, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Spreadsheet", null)) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
            book.newWorksheet("Notes").value(0, 0, "mine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (!cell.toString().isEmpty()) {
            sheet.value(row, column, cell.toString());
        }
    }

    private static byte[] with(int row, String column, Object cell) {
        List<List<Object>> rows = filled();
        rows.get(row - 1).set(rows.get(0).indexOf(column), cell);
        return saved("Questionnaire", rows);
    }

    private String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(
                        Files.write(folder.resolve("part.xlsx"), workbook).toFile());
                InputStream stream = zip.getInputStream(zip.getEntry(name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    @Test
    void whatIsFilledInReadsBackAsFromCsv() {
        assertThat(read(ANSWERED.xlsx()).orThrow()).isEqualTo(ANSWERED);
        assertThat(read(saved("Questionnaire", filled())).orThrow()).isEqualTo(ANSWERED);
    }

    @Test
    void anEmptyOneHasTheMistakesOfCsvEachAtItsCell() {
        List<String> inText = DemoQuestionnaire.read(ASKED, ASKED.csv()).issues().stream()
                .map(Issue::code)
                .toList();
        assertThat(read(ASKED.xlsx()).issues().stream().map(Issue::code)).isEqualTo(inText);
        assertThat(issues(ASKED.xlsx())).first().isEqualTo("missing-answer 2 Questionnaire!H");
    }

    @Test
    void optionsAreOfferedFromASheetThatIsNotShown() throws IOException {
        byte[] workbook = ASKED.xlsx();
        assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                .contains("<dataValidation sqref=\"H2:H2\" type=\"list\"", "'Lists'!$A$2:$A$4", "'Lists'!$B$2:$B$5");
        assertThat(part(workbook, "xl/workbook.xml")).contains("name=\"Lists\"", "state=\"hidden\"");
        assertThat(part(workbook, "xl/sharedStrings.xml")).contains("a = Five years", "L = not collected");
    }

    @Test
    void aListOfAnyLengthIsOfferedWhole() throws IOException {
        Options many = new Options(IntStream.range(0, 400)
                .mapToObj(each -> Option.of("o" + each, "a name, with \"quotes\" " + "x".repeat(300), each / 4.0))
                .toList());
        Framework framework = Framework.of("many", "1", Dimension.of("all", "All", Indicator.of("Q", "Which?", many)));
        byte[] workbook =
                Questionnaire.template(framework, "LV", "2021", List.of()).xlsx();
        assertThat(part(workbook, "xl/worksheets/sheet1.xml")).contains("'Lists'!$A$2:$A$401");
    }

    @Test
    void cellsForTextsKeepWhatIsTyped() throws IOException {
        assertThat(part(ASKED.xlsx(), "xl/styles.xml")).contains("formatCode=\"@\"");
        String comment = "=1+1";
        AnsweredQuestionnaire answered = read(with(2, "COMMENT", comment)).orThrow();
        assertThat(answered.answers().get(0).observation().comment()).isEqualTo(comment);
        assertThat(read(answered.xlsx()).orThrow()).isEqualTo(answered);
        assertThat(part(answered.xlsx(), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void entriesAndNamesAreReadAsTheirIds() {
        for (String written : List.of("a = Five years", "Five years", "five YEARS ", " a ")) {
            assertThat(read(with(2, "OBS_VALUE", written)).orThrow())
                    .as(written)
                    .isEqualTo(ANSWERED);
        }
        assertThat(read(with(4, "OBS_VALUE", "Fee + Language")).orThrow()).isEqualTo(ANSWERED);
        assertThat(read(with(5, "OBS_STATUS", "L = not collected")).orThrow()).isEqualTo(ANSWERED);
        String inText = FILLED.replace("RES1,REF,a,", "RES1,REF,Five years,");
        assertThat(DemoQuestionnaire.read(ASKED, inText).orThrow()).isEqualTo(ANSWERED);
    }

    @Test
    void numbersAreReadAsTheyAreShown() {
        List<List<Object>> rows = filled();
        rows.get(4).set(2, 61.5);
        rows.get(4).set(3, "");
        rows.get(4).set(6, 4711);
        rows.get(4).set(9, 2021);
        Answer answer = read(saved("Questionnaire", rows)).orThrow().answers().get(3);
        assertThat(answer.observation().value()).hasToString("61.5");
        assertThat(answer.coder()).isEqualTo("4711");
    }

    @Test
    void aDayOrNumberInPlaceOfAnOptionIsRefusedAtItsCell() {
        assertThat(read(with(2, "OBS_VALUE", LocalDate.of(2021, 2, 1))).issues().toString())
                .contains("LV.xlsx:2 Questionnaire!C", "has no option '2021-02-01'");
        assertThat(issues(with(3, "OBS_VALUE", 5))).containsExactly("unknown-option 3 Questionnaire!C");
        assertThat(issues(with(3, "SOURCE", "lav"))).containsExactly("unknown-source 3 Questionnaire!E");
    }

    @Test
    void rowsMayBeSortedAndOneThatIsGoneIsNamed() {
        List<List<Object>> rows = filled();
        Collections.reverse(rows.subList(1, rows.size()));
        rows.add(2, List.of("", "", " "));
        assertThat(read(saved("Questionnaire", rows)).orThrow()).isEqualTo(ANSWERED);
        rows.remove(1);
        assertThat(issues(saved("Questionnaire", rows))).containsExactly("missing-line 3 ");
    }

    @Test
    void aSheetThatWasRenamedIsAskedFor() {
        assertThat(issues(saved("Sheet1", filled()))).containsExactly("unknown-sheet 0 ");
        assertThat(read(saved("QUESTIONNAIRE", filled())).orThrow()).isEqualTo(ANSWERED);
    }

    @Test
    void whatIsNoWorkbookIsAnIssue() {
        assertThat(issues("PK\u0003\u0004 and no more".getBytes(UTF_8))).containsExactly("broken-workbook 0 ");
    }

    @Test
    void itIsSavedAndReadByItsEnding() {
        Path file = folder.resolve("LV.xlsx");
        Niem.save(ASKED, file);
        assertThat(Niem.check(ASKED, file, SOURCES).errors()).isNotEmpty();
        Niem.save(ANSWERED, file);
        assertThat(Niem.questionnaire(ASKED, file, SOURCES)).isEqualTo(ANSWERED);
    }

    @Test
    void whatASpreadsheetOpensAndSavesReadsBackTheSame() throws IOException, InterruptedException {
        Path file = folder.resolve("LV.xlsx");
        Niem.save(ANSWERED, file);
        Path saved = Office.convert(file, "xlsx").resolve("LV.xlsx");
        assertThat(Niem.questionnaire(ASKED, saved, SOURCES)).isEqualTo(ANSWERED);
        assertThat(part(Files.readAllBytes(saved), "xl/worksheets/sheet1.xml")).contains("type=\"list\"");
    }
}
