package eu.niem.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures follow by hand from the points and goalposts in {@code round-2021/framework.json}. */
class SessionTest {
    private static final Path ROUND = Path.of("round-2021");

    @TempDir
    private Path folder;

    @Test
    void theFiveLinesRunAndNothingDisturbsThem() throws IOException {
        Niem.save(Niem.open(ROUND), folder.resolve("round-2021"));
        try (Session session = new Session(folder)) {
            session.run("var study     = Niem.open(Path.of(\"round-2021\"));");
            session.run("var scorecard = study.score();");
            session.run("scorecard.ranking(\"overall\", \"2021\").print();");
            assertThat(session.printed())
                    .startsWith("Ranking: Overall, 2021\n")
                    .contains("   1  LV    Latvia     81.25          2 of 2        75 %  favourable\n")
                    .contains("   3  LT    Lithuania  67.50  u       2 of 2       100 %  favourable\n");
            session.run("scorecard.explain(\"housing\", \"LV\", \"2021\").print();");
            assertThat(session.printed())
                    .startsWith("Housing (housing), LV 2021: 62.50 = arithmetic mean of 2 of 2\n")
                    .contains("observed 'free' No restriction", "coded by A. Coder, reviewed by B. Reviewer");
            session.run("Niem.save(scorecard, Path.of(\"scores.csv\"));");
            assertThat(session.run("scorecard.score(\"housing\", \"LV\", \"2021\").value()"))
                    .isEqualTo("62.5");
            assertThat(session.printed()).isEmpty();
            assertThat(session.errors()).isEmpty();
        }
        assertThat(Files.readAllLines(folder.resolve("scores.csv")))
                .contains("housing,LV,2021,_T,62.5,2,2,2,favourable,,1,", "HOU3,LV,2021,_T,,,0,0,,context,,");
    }

    @Test
    void aFileWithMistakesIsAnsweredWithAllOfThem() throws IOException {
        Niem.save(Niem.open(ROUND), folder.resolve("round-2021"));
        Path observations = folder.resolve("round-2021").resolve("observations.csv");
        Files.writeString(
                observations,
                Files.readString(observations)
                        .replace(",benefits,", ",benefit,")
                        .replace("EMP1,EE", "EMP3,EE"));
        try (Session session = new Session(folder)) {
            session.run("Niem.check(Path.of(\"round-2021\")).print()");
            assertThat(session.printed())
                    .startsWith("not valid, 2 errors, 0 warnings\n")
                    .contains("observations.csv:", "'benefit'", "'EMP3'");
            assertThat(session.errors()).isEmpty();
        }
    }
}
