package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.niem.io.saving.FileOperations;
import eu.niem.io.saving.SaveJournal;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens while a study is saved, its folder is the old or the new one. */
class StudyWriterTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;

    @TempDir
    Path folder;

    private Path home;
    private Study first;
    private Study second;

    /** What ends a program: nothing is cleaned up after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Lets some steps happen, then none any more. */
    private static final class Stopping extends FileOperations {
        private final boolean kills;
        private int left;

        Stopping(int steps, boolean kills) {
            this.left = steps;
            this.kills = kills;
        }

        @Override
        protected void before(String step, Path path) throws IOException {
            left--;
            if (left < 0 && kills) {
                throw new Killed();
            }
            if (left == -1) {
                throw new IOException("no " + step + " of " + path);
            }
        }
    }

    @BeforeEach
    void twoStudies() throws IOException {
        home = folder.resolve("demo");
        first = Niem.open(new DemoStudy().writeTo(home));
        second = Niem.open(new DemoStudy()
                .with("framework.json", "Demo framework", "Another framework")
                .with("observations.csv", "41.5", "17.25")
                .with("areas.csv", "Latvia", "Latvija")
                .writeTo(folder.resolve("second")));
        assertThat(second.panel()).isNotEqualTo(first.panel());
    }

    private List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Optional<Throwable> save(Study study, FileOperations operations) {
        try {
            StudyWriter.write(study, home, operations);
            return Optional.empty();
        } catch (Killed | UncheckedIOException e) {
            return Optional.of(e);
        }
    }

    /** Saves the second study over the first, stopped after each number of steps; returns how many of each were left. */
    private List<Integer> stoppedAtEachStep(boolean kills) throws IOException {
        int firsts = 0;
        int seconds = 0;
        for (int steps = 0; steps < MORE_STEPS_THAN_THERE_ARE; steps++) {
            Niem.save(first, home);
            Optional<Throwable> stopped = save(second, new Stopping(steps, kills));
            Study found = Niem.open(home);
            assertThat(found).as("after %d steps", steps).isIn(first, second);
            firsts += found.equals(first) ? 1 : 0;
            seconds += found.equals(second) && stopped.isPresent() ? 1 : 0;
            if (stopped.isEmpty()) {
                assertThat(found).isEqualTo(second);
                return List.of(firsts, seconds);
            }
        }
        throw new AssertionError("saving has no end");
    }

    @Test
    void aKillBetweenAnyTwoStepsLeavesTheOldOrTheNewStudy() throws IOException {
        List<String> names = names(home);
        assertThat(stoppedAtEachStep(true))
                .allSatisfy(count -> assertThat(count).isGreaterThan(5));
        assertThat(names(home)).isEqualTo(names);
    }

    @Test
    void anErrorInAnyStepLeavesTheOldOrTheNewStudy() throws IOException {
        List<String> names = names(home);
        assertThat(stoppedAtEachStep(false).get(0)).isGreaterThan(5);
        Niem.save(second, home);
        assertThat(names(home)).isEqualTo(names);
    }

    @Test
    void aSaveThatWasCutShortIsToldAndFinishedByTheNext() throws IOException {
        List<String> names = names(home);
        int steps = 0;
        while (Niem.open(home).equals(first)) {
            save(first, FileOperations.STANDARD);
            save(second, new Stopping(steps++, true));
        }
        assertThat(Niem.check(home).issues().toString()).contains("unfinished-save");
        assertThat(Niem.framework(home.resolve("framework.json"))).isEqualTo(second.framework());
        Niem.save(first.score(), home.resolve("scores.csv"));
        assertThat(Niem.check(home).issues()).isEmpty();
        assertThat(Niem.open(home)).isEqualTo(second);
        Files.delete(home.resolve("scores.csv"));
        assertThat(names(home)).isEqualTo(names);
    }

    @Test
    void anErrorBeforeTheFirstFileIsInItsPlaceLeavesNothingBehind() throws IOException {
        List<String> names = names(home);
        assertThatThrownBy(() -> StudyWriter.write(second, home, new FileOperations() {
                    @Override
                    protected void move(Path from, Path to) throws IOException {
                        if (to.endsWith("framework.json")) {
                            throw new IOException("the file is open in another program");
                        }
                        super.move(from, to);
                    }
                }))
                .hasMessageContaining("is open in another program");
        assertThat(Niem.open(home)).isEqualTo(first);
        assertThat(names(home)).isEqualTo(names);
    }

    @Test
    void anErrorAfterTheFirstFileSaysThatTheStudyIsTheNewOne() throws IOException {
        assertThatThrownBy(() -> StudyWriter.write(second, home, new FileOperations() {
                    @Override
                    protected void move(Path from, Path to) throws IOException {
                        if (to.endsWith("observations.csv")) {
                            throw new IOException("the file is open in another program");
                        }
                        super.move(from, to);
                    }
                }))
                .hasMessageContaining("is complete and will be read")
                .hasMessageContaining("is open in another program");
        assertThat(Niem.open(home)).isEqualTo(second);
    }

    @Test
    void otherFilesOfTheFolderStay() throws IOException {
        List<String> others = List.of("notes.md", "mapping.json", "figures.xlsx", "plan-2021.json", ".niem-mine");
        for (String other : others) {
            Files.writeString(home.resolve(other), "mine");
        }
        Niem.save(second, home);
        assertThat(others).allSatisfy(other -> assertThat(home.resolve(other)).hasContent("mine"));
    }

    @Test
    void filesAndFoldersBehindLinksAreReplacedNotTheLinks() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Path framework = Files.move(home.resolve("framework.json"), shared.resolve("f.json"));
        Files.createSymbolicLink(home.resolve("framework.json"), Path.of("..", "shared", "f.json"));
        Path latest = Files.createSymbolicLink(folder.resolve("latest"), Path.of("demo"));
        Niem.save(second, latest);
        assertThat(latest).isSymbolicLink();
        assertThat(home.resolve("framework.json")).isSymbolicLink();
        assertThat(Niem.framework(framework)).isEqualTo(second.framework());
        assertThat(Niem.open(home)).isEqualTo(second);
        assertThat(names(shared)).containsExactly("f.json");
        stoppedAtEachStep(true);
        assertThat(home.resolve("framework.json")).isSymbolicLink();
        Path missing = Files.createSymbolicLink(folder.resolve("next"), Path.of("rounds", "2022"));
        Niem.save(second, missing);
        assertThat(Niem.open(folder.resolve("rounds").resolve("2022"))).isEqualTo(second);
    }

    @Test
    void permissionsOfFilesAndFolderStay() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Path observations = home.resolve("observations.csv");
        Files.setPosixFilePermissions(observations, PosixFilePermissions.fromString("rw-------"));
        Niem.save(second, home);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(observations)))
                .isEqualTo("rw-------");
    }

    @Test
    void ofTwoSavesAtOnceOneWinsWhole() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> saves = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Study study = i % 2 == 0 ? first : second;
            saves.add(threads.submit(() -> Niem.save(study, home)));
        }
        for (Future<?> each : saves) {
            assertThat(Niem.open(home)).isIn(first, second);
            done(each);
        }
        threads.shutdown();
        assertThat(Niem.check(home).issues()).isEmpty();
        assertThat(names(home).toString()).doesNotContain(".niem");
    }

    private static void done(Future<?> save) throws InterruptedException, ExecutionException {
        save.get();
    }

    @Test
    void aListThatNamesFilesElsewhereIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String line : List.of(
                "../secret.txt framework.json",
                ".niem-0123456789abcdef.tmp ../../framework.json",
                ".niem-0123456789abcdef.tmp crosswalk-/../secret.json",
                ".niem-0123456789abcdef.tmp notes.md")) {
            Files.writeString(home.resolve(SaveJournal.NAME), "niem-save/1\n" + line + "\nend\n");
            assertThat(Niem.open(home)).isEqualTo(first);
        }
        Niem.save(first, home);
        assertThat(secret).hasContent("secret");
        assertThat(home.resolve(SaveJournal.NAME)).doesNotExist();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> Niem.save(first, file.resolve("demo")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("file' is a file, but a study is saved as a folder");
        assertThat(file).hasContent("mine");
        Path taken = Files.createDirectories(folder.resolve("new").resolve("framework.json"));
        assertThatThrownBy(() -> Niem.save(first, taken.getParent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("framework.json' is a folder; give the path of a file");
        assertThat(names(taken.getParent())).containsExactly("framework.json");
    }
}
