package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFiles.write(file, "old");
        AtomicFiles.write(file, "new \u00E4");
        assertThat(file).hasContent("new \u00E4");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void whenOneFileCannotBeWrittenNoneIs() throws IOException {
        Path first = folder.resolve("a.txt");
        AtomicFiles.write(first, "old");
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(first, "new");
        texts.put(folder.resolve("missing").resolve("b.txt"), "new");
        assertThatThrownBy(() -> AtomicFiles.write(texts))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aTextThatIsNoUnicodeIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("a.txt"), "half a \uD83D"))
                .isInstanceOf(IllegalArgumentException.class);
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
}
