package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.result.Score;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public problems as small study folders, each with the right answer beside it; {@code SOURCE.md} has its origin. */
class CaseFolderTest {
    private static Path folder(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Niem.class.getResource("cases/" + name), name)
                .toURI());
    }

    private static Checked<Study> check(String name) throws URISyntaxException {
        return Niem.check(folder(name));
    }

    @Test
    void aNumberWithACommaIsRefusedWithBothReadings() throws URISyntaxException {
        Checked<Study> checked = check("F17-thousands-separators");
        assertThat(checked.isValid()).isFalse();
        assertThat(checked.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .contains("'113,127': it may be 113127 or 113.127")
                        .contains("'536,638' (536638 or 536.638) in line 3")
                        .contains("'1.234,5' (1234.5) in line 4")
                        .doesNotContain("a point, not a comma"));
    }

    @Test
    void headerAndCellsAreReportedTogether() throws URISyntaxException {
        Checked<Study> checked = check("F18-errors-one-after-the-other");
        assertThat(checked.isValid()).isFalse();
        assertThat(checked.issues())
                .extracting(issue -> issue.code() + " " + issue.where().line())
                .containsExactlyInAnyOrder(
                        "missing-column 1", "missing-column 1", "unknown-column 1", "invalid-number 3");
        assertThat(checked.toString())
                .contains("no column TIME_PERIOD", "no column REF_AREA", "'country-code', 'country-name' and 'rank'")
                .contains("but is 'x'")
                .contains("(there are [country-code, country-name, rank, osi, hci, tii])");
    }

    @Test
    void areasSpeltInTwoWaysAreAWarning() throws URISyntaxException {
        Checked<Study> checked = check("F23-areas-spelt-in-two-ways");
        assertThat(checked.isValid()).isTrue();
        assertThat(checked.issues())
                .singleElement()
                .extracting(Issue::message)
                .asString()
                .contains("'Congo  Republic', 'Congo Republic' and 'Congo. Republic' differ in spaces and points only,"
                        + " and may be one area");
    }

    @Test
    void anEmptyRowOfAWideTableIsARow() throws IOException, URISyntaxException {
        assertScores("F28-empty-row-of-a-wide-table", 5);
    }

    @Test
    void aCubeWhoseCodesAreAListIsRead() throws IOException, URISyntaxException {
        assertScores("F21-json-stat-index-as-list", 2);
    }

    private static void assertScores(String name, int count) throws IOException, URISyntaxException {
        Scorecard card = check(name).orThrow().score();
        List<String> lines = Files.readAllLines(folder(name).resolve("expected.csv"));
        assertThat(lines).hasSize(count + 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Score score = card.score(cells[0], RowKey.of(cells[1], cells[2], cells[3]));
            assertThat(Arrays.asList(cells)).as(line).endsWith(text(score).split(",", -1));
        }
    }

    @Test
    void anEmptyRowIsFilledByWhatFillsGaps(@TempDir Path place) throws IOException {
        String root =
                "{'id': 'idx', 'name': 'idx', 'children': [{'id': 'a', 'name': 'a', 'quantity': {'unitMeasure': 'NUM',"
                        + " 'worst': 0, 'best': 10}}]}";
        StudyFolder folder = new StudyFolder(place.resolve("wide"))
                .framework(root)
                .methodology("'treatments': ['interpolate']")
                .file("observations.csv", "REF_AREA,TIME_PERIOD,a\nA,2018,2\nA,2019,\nA,2020,4\n");
        Scorecard card = Niem.open(folder.path()).score();
        assertThat(card.score("idx", "A", "2019").value()).isEqualTo(30); // halfway between 2 and 4, of 0 to 10
        Niem.save(Niem.open(folder.path()), place.resolve("saved"));
        assertThat(Files.readString(place.resolve("saved").resolve("observations.csv")))
                .contains("a,A,2019,_T,,O,");
        assertThat(Niem.open(place.resolve("saved")).score().score("idx", "A", "2019"))
                .isEqualTo(card.score("idx", "A", "2019"));
    }

    private static String text(Score score) {
        return score.value() == null
                ? "," + Objects.requireNonNull(score.absent()).code()
                : ShortestDecimal.of(score.value()) + ",";
    }
}
