package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Programs that save studies in one folder, killed or two at once; the folder is always one of the studies. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class StudyWriterKilledTest {
    private static final int KILLS = 50;
    private static final int KILLS_OF_STUDIES = 6;
    private static final int SAVES = 60;
    private static final int LONGEST_MILLISECONDS = 60;

    @TempDir
    Path folder;

    private Path saved;
    private Path[] studies;
    private Study first;
    private Study second;

    @BeforeEach
    void twoStudies() throws IOException {
        studies = new Path[] {
            new DemoStudy().writeTo(folder.resolve("first")),
            new DemoStudy()
                    .with("framework.json", "Demo framework", "Another framework")
                    .with("observations.csv", "41.5", "17.25")
                    .writeTo(folder.resolve("second"))
        };
        first = Niem.open(studies[0]);
        second = Niem.open(studies[1]);
        saved = folder.resolve("saved");
        Niem.save(first, saved);
        Files.writeString(saved.resolve("notes.md"), "mine");
    }

    private void kill(String what, int times) throws IOException, InterruptedException {
        Random moments = new Random(20);
        for (int i = 0; i < times; i++) {
            Process process = SavingLoop.start(folder.resolve("errors"), what, 0, saved, studies);
            SavingLoop.go(process);
            Thread.sleep(moments.nextInt(LONGEST_MILLISECONDS));
            process.destroyForcibly().waitFor();
            assertThat(Niem.check(saved).orThrow()).as("after kill %d", i).isIn(first, second);
        }
    }

    private void assertInOrder() throws IOException {
        assertThat(Niem.check(saved).issues()).isEmpty();
        assertThat(saved.resolve("notes.md")).hasContent("mine");
        try (Stream<Path> files = Files.list(saved)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".niem"));
        }
    }

    @Test
    void fiftyKillsLeaveOneOfTheTwoStudiesEachTime() throws IOException, InterruptedException {
        kill(SavingLoop.TEXTS, KILLS);
        Niem.save(second, saved);
        assertInOrder();
    }

    @Test
    void killsOfAProgramThatSavesStudiesLeaveOneOfTheTwo() throws IOException, InterruptedException {
        kill(SavingLoop.STUDIES, KILLS_OF_STUDIES);
        Niem.save(second, saved);
        assertInOrder();
    }

    @Test
    void ofTwoProgramsThatSaveAtOnceOneWinsWhole() throws IOException, InterruptedException {
        Process one = SavingLoop.start(folder.resolve("errors-1"), SavingLoop.STUDIES, SAVES, saved, studies[0]);
        Process other = SavingLoop.start(folder.resolve("errors-2"), SavingLoop.STUDIES, SAVES, saved, studies[1]);
        SavingLoop.go(one);
        SavingLoop.go(other);
        boolean bothAtOnce = one.isAlive() && other.isAlive();
        while (one.isAlive() || other.isAlive()) {
            Checked<Study> read = Niem.check(saved);
            if (read.isValid()) {
                assertThat(read.orThrow()).isIn(first, second);
            } else {
                assertThat(read.issues()).extracting(Issue::code).containsExactly("changing-folder");
            }
        }
        assertThat(bothAtOnce).isTrue();
        assertThat(one.exitValue())
                .as(Files.readString(folder.resolve("errors-1")))
                .isZero();
        assertThat(other.exitValue())
                .as(Files.readString(folder.resolve("errors-2")))
                .isZero();
        assertThat(Niem.open(saved)).isIn(first, second);
        assertInOrder();
    }
}
