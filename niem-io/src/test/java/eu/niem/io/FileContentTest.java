package eu.niem.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {
    private static final long GIGABYTE = (1L << 30) + 1;

    @TempDir
    Path folder;

    private final Issues issues = new Issues(10);

    private String only() {
        assertThat(issues.list()).hasSize(1);
        Issue issue = issues.list().get(0);
        return issue.code() + " " + folder.relativize(Path.of(issue.where().file())) + ":"
                + issue.where().line();
    }

    private Path sparse(String name, String beginning) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(beginning.getBytes(UTF_8));
            file.setLength(GIGABYTE);
        }
        return path;
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedBeforeItIsRead() throws IOException {
        assertThat(new FileContent(sparse("a.csv", "A\n")).read(Limits.STANDARD, issues))
                .isNull();
        assertThat(only()).isEqualTo("too-large a.csv:0");
    }

    @Test
    void aLineOfAGigabyteIsNoticedWithinItsFirstMegabyte() throws IOException {
        Limits limits = Limits.STANDARD.withFileBytes(2 * GIGABYTE);
        assertThat(new FileContent(sparse("a.csv", "A,B\n1,2\n")).read(limits, issues))
                .isNull();
        assertThat(only()).isEqualTo("line-too-long a.csv:3");
    }

    @Test
    void aJsonDocumentMayBeOneLongLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), " ".repeat(100));
        assertThat(new FileContent(file).read(Limits.STANDARD.withLineLength(10), issues))
                .hasSize(100);
    }

    @Test
    void aFileOfJustTheLimitIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x".repeat(100));
        assertThat(new FileContent(file).read(Limits.STANDARD.withFileBytes(100).withLineLength(100), issues))
                .hasSize(100);
        assertThat(new FileContent(file).read(Limits.STANDARD.withFileBytes(99), issues))
                .isNull();
        assertThat(only()).isEqualTo("too-large a.csv:0");
    }

    @Test
    void aFolderIsNotAFile() throws IOException {
        assertThat(new FileContent(Files.createDirectory(folder.resolve("a.csv"))).read(Limits.STANDARD, issues))
                .isNull();
        assertThat(only()).isEqualTo("not-a-file a.csv:0");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(new FileContent(folder.resolve("a.csv")).read(Limits.STANDARD, issues))
                .isNull();
        assertThat(only()).isEqualTo("no-such-file a.csv:0");
    }
}
