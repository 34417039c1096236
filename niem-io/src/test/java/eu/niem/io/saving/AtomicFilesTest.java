package eu.niem.io.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFilesTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void assumePermissions() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFiles.write(file, "old");
        AtomicFiles.write(file, "new \u00E4 \uD83D\uDE00");
        assertThat(file).hasContent("new \u00E4 \uD83D\uDE00");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aFolderThatIsNotThereIsNamedWithWhatToDo() throws IOException {
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("missing").resolve("b.txt"), "new"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("there is no folder")
                .hasMessageContaining("missing'; make it");
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFiles.write(file.resolve("b.txt"), "new"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a.txt' is a file, but must be a folder");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aTextThatIsNoUnicodeIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("a.txt"), "A,B\nLV,half a \uD83D\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half of a character in line 2, 'LV,half a \\ud83d'");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("a.txt"));
        assertThatThrownBy(() -> AtomicFiles.write(sub, "text")).hasMessageContaining("is a folder");
        assertThat(sub).isEmptyDirectory();
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void throughALinkTheFileIsReplacedNotTheLink() throws IOException {
        Path file = folder.resolve("2021.txt");
        AtomicFiles.write(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file.getFileName());
        AtomicFiles.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkThatLeadsToNothingYetIsFollowed() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path first = Files.createSymbolicLink(folder.resolve("first.txt"), Path.of("second.txt"));
        Path second = Files.createSymbolicLink(folder.resolve("second.txt"), Path.of("there", "file.txt"));
        AtomicFiles.write(first, "new");
        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(there.resolve("file.txt")).hasContent("new");
        Path circle = Files.createSymbolicLink(folder.resolve("circle.txt"), Path.of("circle.txt"));
        assertThatThrownBy(() -> AtomicFiles.write(circle, "new")).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw----", "r--------", "rwxr-x--x"})
    void permissionsOfWhatIsReplacedStay(String permissions) throws IOException {
        assumePermissions();
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        AtomicFiles.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void aNewFileHasThePermissionsOfAnyOther() throws IOException {
        assumePermissions();
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        Path file = folder.resolve("a.txt");
        AtomicFiles.write(file, "new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void untilItIsCompleteOnlyItsOwnerMayReadIt() throws IOException {
        assumePermissions();
        List<String> seen = new ArrayList<>();
        AtomicFiles.write(folder.resolve("a.txt"), "secret", new FileOperations() {
            @Override
            protected void before(String step, Path path) throws IOException {
                if (step.equals("write")) {
                    seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
                }
            }
        });
        assertThat(seen).containsExactly("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {233, 234, 251})
    void aNameMayBeAsLongAsTheFileSystemTakes(int length) throws IOException {
        String name = "n".repeat(length) + ".txt";
        AtomicFiles.write(folder.resolve(name), "long");
        assertThat(folder.resolve(name)).hasContent("long");
        assertThat(names()).containsExactly(name);
    }

    @Test
    void whatASaveThatWasCutShortLeftIsRemovedByTheNext() throws IOException {
        Files.writeString(folder.resolve(SaveJournal.temporary()), "half of");
        Files.writeString(folder.resolve(FolderLock.NAME), "");
        Files.writeString(folder.resolve(".niem-notes.tmp"), "a user's");
        AtomicFiles.write(folder.resolve("a.txt"), "new");
        assertThat(names()).containsExactly(".niem-notes.tmp", "a.txt");
    }

    @Test
    void cleaningUpNeverHidesTheFirstError() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, "new", new FileOperations() {
                    @Override
                    protected void move(Path from, Path to) throws IOException {
                        throw new IOException("the first");
                    }

                    @Override
                    protected void delete(Path path) throws IOException {
                        throw new IOException("the second");
                    }
                }))
                .hasMessageContaining("the first")
                .cause()
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .hasToString("java.io.IOException: the second"));
        assertThat(file).hasContent("old");
    }
}
