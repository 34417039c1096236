package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Areas with the same answers to different questions have the same score. The first is the case F01-ties-yes-no of the
 * project's shared cases; its kind comes from public threads on rankings in which equal results get different places
 * through binary rounding (jasonrohrer/OneLife issue 660, FAI-CIVL/FAI-Airscore issue 79). The input is our own.
 */
class EqualAnswersFolderTest {
    @TempDir
    Path path;

    @Test
    void oneYesOfThreeIsAThirdWhicheverQuestionItIs() throws IOException {
        Scorecard card = oneYesEach(3, 100);

        assertThat(values(card, 3)).containsOnly(100 / 3.0);
        assertThat(ranks(card, 4)).containsExactly(1, 1, 1, 4);
        assertThat(card.score("idx", RowKey.of("D", "2021")).value()).isZero();
    }

    @Test
    void aQuarterOfThePointsForOneOfThreeIsTheSame() throws IOException {
        Scorecard card = oneYesEach(3, 25);

        assertThat(values(card, 3)).containsOnly(25 / 3.0);
        assertThat(ranks(card, 4)).containsExactly(1, 1, 1, 4);
    }

    @Test
    void oneYesOfSevenIsASeventhWhicheverQuestionItIs() throws IOException {
        Scorecard card = oneYesEach(7, 100);

        assertThat(values(card, 7)).containsOnly(100 / 7.0);
        assertThat(ranks(card, 8)).containsExactly(1, 1, 1, 1, 1, 1, 1, 8);
    }

    @Test
    void weightsThatAreNotSharesAreDividedOutOnce() throws IOException {
        StudyFolder folder = folder(3, 100)
                .methodology(
                        "'weighting': {'standard': {'method': 'given', 'weights': {'q1': 0.7, 'q2': 0.7, 'q3': 0.7}}}");
        Scorecard card = Niem.open(folder.path()).score();

        assertThat(values(card, 3)).containsOnly(100 / 3.0);
        assertThat(card.explain("idx", RowKey.of("A", "2021")).value()).isCloseTo(33.3333333333, within(1e-10));
    }

    private Scorecard oneYesEach(int questions, int points) throws IOException {
        return Niem.open(folder(questions, points).path()).score();
    }

    /** As many questions as areas with one yes, and an area with none. */
    private StudyFolder folder(int questions, int points) throws IOException {
        List<String> ids =
                IntStream.rangeClosed(1, questions).mapToObj(i -> "q" + i).toList();
        String children = ids.stream()
                .map(id ->
                        "{'id': '" + id + "', 'name': '" + id + "', 'options': [{'id': 'yes', 'name': 'yes', 'points': "
                                + points + "}, {'id': 'no', 'name': 'no', 'points': 0}]}")
                .collect(Collectors.joining(","));
        String rows = IntStream.rangeClosed(0, questions)
                .mapToObj(area -> area(area) + ",2021,"
                        + IntStream.range(0, questions)
                                .mapToObj(question -> question == area ? "yes" : "no")
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return new StudyFolder(path)
                .framework("{'id': 'idx', 'name': 'idx', 'children': [" + children + "]}")
                .file("observations.csv", "REF_AREA,TIME_PERIOD," + String.join(",", ids) + "\n" + rows + "\n");
    }

    private static String area(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static List<Double> values(Scorecard card, int areas) {
        return IntStream.range(0, areas)
                .mapToObj(
                        area -> card.score("idx", RowKey.of(area(area), "2021")).value())
                .toList();
    }

    private static List<Integer> ranks(Scorecard card, int areas) {
        return IntStream.range(0, areas)
                .mapToObj(
                        area -> card.rank("idx", RowKey.of(area(area), "2021")).orElseThrow())
                .toList();
    }
}
