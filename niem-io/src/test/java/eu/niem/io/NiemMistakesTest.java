package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people save them: what is wrong everywhere in them is told in a few lines. */
class NiemMistakesTest {
    private static final List<String> INDICATORS =
            IntStream.rangeClosed(1, 10).mapToObj(i -> "I" + i).toList();

    @TempDir
    private Path folder;

    private Checked<Study> check(String observations) throws IOException {
        String children = INDICATORS.stream()
                .map(id -> "{\"id\": \"" + id + "\", \"name\": \"" + id
                        + "\", \"quantity\": {\"unitMeasure\": \"NUM\", \"worst\": 0, \"best\": 5000}}")
                .collect(Collectors.joining(","));
        Files.writeString(
                folder.resolve("framework.json"),
                "{\"format\": \"niem-framework/1\", \"id\": \"f\", \"version\": \"1\", \"title\": \"F\", \"root\": "
                        + "{\"id\": \"all\", \"name\": \"All\", \"children\": [" + children + "]}}");
        Files.writeString(folder.resolve("observations.csv"), observations);
        return Niem.check(folder);
    }

    /** Figures of 12 districts in 3 years for 2 groups, 1 to 4 digits before the decimals, as a German sheet has them. */
    private static String german(boolean isWide) {
        StringBuilder table = new StringBuilder(
                isWide
                        ? "REF_AREA;TIME_PERIOD;GROUP;" + String.join(";", INDICATORS)
                        : "INDICATOR;REF_AREA;TIME_PERIOD;GROUP;OBS_VALUE");
        int figure = 7;
        for (int row = 0; row < 72; row++) {
            String key = "District " + row / 6 + ";" + (2019 + row / 2 % 3) + ";" + (row % 2 == 0 ? "_T" : "MIG");
            table.append(isWide ? "\n" + key : "");
            for (String indicator : INDICATORS) {
                figure = figure * 31 % 49_999;
                String text = String.format(Locale.GERMANY, "%,.1f", figure / 10.0);
                table.append(isWide ? ";" + text : "\n" + indicator + ";" + key + ";" + text);
            }
        }
        return table + "\n";
    }

    @Test
    void germanNumbersEverywhereAreALineForEachColumn() throws IOException {
        Checked<Study> checked = check(german(true));
        assertThat(checked.issues()).hasSize(INDICATORS.size());
        assertThat(checked.issues())
                .extracting(Issue::message)
                .allMatch(message -> message.contains("(72 of these in the column: also "));
    }

    @Test
    void germanNumbersInALongTableAreOneLine() throws IOException {
        Checked<Study> checked = check(german(false));
        assertThat(checked.issues()).hasSize(1);
    }

    @Test
    void everythingElseIsToldBesideThem() throws IOException {
        String table = german(true)
                .replace("TIME_PERIOD;", "Jahr;")
                .replace("District 3;", "District  3;")
                .replace("I7", "Quote")
                .replace("District 11;", "District 11;;");
        Checked<Study> checked = check("Zahlen der Bezirke\n\n" + table + "Quelle: Amt" + ";".repeat(12) + "\n");
        assertThat(checked.issues()).hasSizeBetween(10, 20);
        assertThat(checked.issues())
                .extracting(Issue::code)
                .contains(
                        "lines-above-header", "missing-column", "unknown-column", "wrong-cell-count", "invalid-number");
    }

    @Test
    void aWrongDateOfAWideRowIsToldOnce() throws IOException {
        Checked<Study> checked = check("REF_AREA,TIME_PERIOD,I1,I2,I3\nA,01/2021,1,2,3\nA,02/2021,4,5,6\n");
        assertThat(checked.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .contains("'01/2021' (2 of these in the column: also '02/2021' in line 3)"));
    }

    @Test
    void yearsAcrossAreNamedAsSuch() throws IOException {
        Checked<Study> checked = check("Land,2019,2020\nA,1,2\n");
        assertThat(checked.issues())
                .extracting(Issue::code)
                .containsExactly("years-across", "unknown-column", "missing-column");
        assertThat(checked.issues().get(0).message()).contains("'2019' and '2020' are periods");
        assertThat(check("INDICATOR,REF_AREA,2019,2020\nI1,A,1,2\n").issues())
                .extracting(Issue::code)
                .containsExactly("years-across");
    }

    @Test
    void tabsBetweenCellsAreNamedBesideWhatTheCellsHold() throws IOException {
        Checked<Study> checked = check("REF_AREA\tTIME_PERIOD\tI1\nA\t2021\t1,5\n");
        assertThat(checked.issues()).extracting(Issue::code).containsExactly("tabs-between-cells", "invalid-number");
        assertThat(checked.issues().get(1).where().column()).isEqualTo(8);
    }

    @Test
    void aRowOfNothingButSeparatorsIsPassedOver() throws IOException {
        assertThat(check("REF_AREA,TIME_PERIOD,I1\nA,2021,1\n,,\n , ,\n").issues())
                .isEmpty();
        assertThat(check("INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nI1,A,2021,1\n,,,\n")
                        .issues())
                .isEmpty();
    }

    @Test
    void ofAWideTableWithoutAPeriodAllElseIsChecked() throws IOException {
        assertThat(check("REF_AREA,I1,I2\nA,1,x\n,2,3\n").issues())
                .extracting(issue -> issue.code() + " " + issue.where().line())
                .containsExactly("missing-column 1", "invalid-number 2", "missing-value 3");
    }

    @Test
    void aNumberIsRefusedWithItsReadingsInEveryColumnOfNumbers() throws IOException {
        String header = "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SAMPLE_SIZE,STD_ERROR\n";
        assertThat(check(header + "I1,A,2021,5,\"1,200\",\"0,5\"\n").issues())
                .extracting(Issue::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("it may be 1200 or 1.200"),
                        message -> assertThat(message).contains("write 0.5, with a point"));
    }
}
