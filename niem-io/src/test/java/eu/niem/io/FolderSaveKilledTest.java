package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** A program that saves studies in one folder is killed fifty times; the folder is always one of the studies. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class FolderSaveKilledTest {
    private static final int KILLS = 50;
    private static final int LONGEST_MILLISECONDS = 60;

    @TempDir
    Path folder;

    private Process saving() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingLoop.class.getName(),
                        folder.resolve("first").toString(),
                        folder.resolve("second").toString(),
                        folder.resolve("saved").toString())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.getInputStream().read())
                .as("it has begun, or says why not in %s", folder.resolve("errors"))
                .isEqualTo('b');
        return process;
    }

    @Test
    void fiftyKillsLeaveOneOfTheTwoStudiesEachTime() throws IOException, InterruptedException {
        Study first = Niem.open(new DemoStudy().writeTo(folder.resolve("first")));
        Study second = Niem.open(new DemoStudy()
                .with("framework.json", "Demo framework", "Another framework")
                .with("observations.csv", "41.5", "17.25")
                .writeTo(folder.resolve("second")));
        Path saved = folder.resolve("saved");
        Niem.save(first, saved);
        Files.writeString(saved.resolve("notes.md"), "mine");
        Random moments = new Random(20);
        for (int i = 0; i < KILLS; i++) {
            Process process = saving();
            Thread.sleep(moments.nextInt(LONGEST_MILLISECONDS));
            process.destroyForcibly().waitFor();
            assertThat(Niem.open(saved)).as("after kill %d", i).isIn(first, second);
        }
        Niem.save(second, saved);
        assertThat(Niem.check(saved).issues()).isEmpty();
        assertThat(saved.resolve("notes.md")).hasContent("mine");
        try (Stream<Path> files = Files.list(saved)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".niem"));
        }
    }
}
