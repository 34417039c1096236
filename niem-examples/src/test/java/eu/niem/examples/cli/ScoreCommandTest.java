package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    private static final String HEADER =
            "NODE,REF_AREA,TIME_PERIOD,GROUP,SCORE,RANK,SCORED,EXPECTED,BAND,ABSENT,OBSERVED,STATUS";

    @TempDir
    private Path folder;

    @Test
    void scoresAndScorecardAreWrittenToTheFolder() throws IOException {
        Path results = folder.resolve("new/results");
        Called called = niem("score", ROUND, "-o", results);
        assertThat(called.status()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(Files.readAllLines(results.resolve("scores.csv")))
                .startsWith(HEADER)
                .contains("housing,LV,2021,_T,62.5,2,2,2,favourable,,1,");
        assertThat(Niem.scorecard(results.resolve("scorecard.json")))
                .isEqualTo(Niem.open(ROUND).score());
    }

    @Test
    void withoutAFolderTheScoresArePrinted() {
        assertThat(niem("score", ROUND).out()).contains("LV    Latvia     81.25");
        assertThat(niem("score", ROUND, "--csv").out()).startsWith(HEADER + "\n");
    }

    @Test
    void aStudyWithErrorsHasNoScores() throws IOException {
        Path study = Called.round(folder, "observations.csv", ",benefits,", ",benefit,");
        Called called = niem("score", study, "-o", folder.resolve("results"));
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("observations.csv:", "1 error (1 unknown-option)");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsAWrongCall() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Called called = niem("score", ROUND, "-o", file);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("is a file; give a folder to -o", file.toString());
    }

    @Test
    void spreadsheetsOfALanguageGetItsDecimalSign() throws IOException {
        niem("score", ROUND, "-o", folder, "--locale", "de");
        assertThat(Files.readString(folder.resolve("scores.csv")))
                .startsWith("\uFEFFNODE;REF_AREA;")
                .contains("housing;LV;2021;_T;62,5;2;");
    }
}
