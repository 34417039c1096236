package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.golden.GoldenTable;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a file of others as a whole, with what is wrong with it. */
final class Foreign {
    private final Opening opening;
    private final Issues issues = new Issues(100);
    private @Nullable ForeignTable table;

    private Foreign(Opening opening) {
        this.opening = opening;
    }

    static Foreign of(Opening opening) {
        return new Foreign(opening);
    }

    /** Makes a file that is called {@code x} of bytes. */
    static ForeignFile file(byte[] bytes) {
        return ForeignFile.of("x", () -> new ByteArrayInputStream(bytes), Limits.STANDARD);
    }

    /** Makes a file of a text in UTF-8. */
    static ForeignFile file(String text) {
        return file(text.getBytes(UTF_8));
    }

    /** Finds a real file; the test is skipped where there is none. */
    static ForeignFile real(String path) {
        Path file = GoldenTable.place("../data/" + path);
        return ForeignFile.of("x", () -> Files.newInputStream(file), Limits.STANDARD);
    }

    /** Opens a file; its columns are those of the table, or none. */
    Foreign open(ForeignFile file) {
        table = opening.open(file, issues);
        return this;
    }

    Foreign open(String text) {
        return open(file(text));
    }

    ForeignTable table() {
        assertThat(issues()).isEmpty();
        assertThat(table).isNotNull();
        return table;
    }

    /** Returns the columns, each with the first letter of its role, for example {@code D:geo}. */
    List<String> columns() {
        return table().columns().stream()
                .map(column -> column.role().name().charAt(0) + ":" + column.name())
                .toList();
    }

    /** Reads all rows, the texts of each joined by {@code |}. */
    List<String> rows() {
        return rows(ForeignTable.Selection.ALL);
    }

    List<String> rows(ForeignTable.Selection selection) {
        List<String> rows = new ArrayList<>();
        if (table != null) {
            table.read(selection, row -> rows.add(text(row)), issues);
        }
        return rows;
    }

    private String text(ForeignRow row) {
        return String.join(
                "|",
                IntStream.range(0, table == null ? 0 : table.columns().size())
                        .mapToObj(row::text)
                        .toList());
    }

    /** Reads all, and returns the issues, each as its code and place. */
    List<String> faults() {
        rows();
        return issues.list().stream()
                .map(issue -> issue.code() + " " + issue.where())
                .toList();
    }

    /** Returns the issues so far, in full. */
    List<String> issues() {
        return issues.list().stream().map(Object::toString).toList();
    }

    /** How a reader opens a file. */
    interface Opening {
        @Nullable
        ForeignTable open(ForeignFile file, Issues issues);
    }
}
