package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An input: a file, or a resource of the library.
 *
 * @param shown how it is named in issues
 * @param name its file name
 * @param content reads it
 */
record Input(String shown, String name, Content content) {
    /** Makes an input of a file. */
    static Input of(Path path) {
        return new Input(path.toString(), fileName(path), new FileContent(path));
    }

    /** Makes an input of a resource. */
    static Input of(String shown, String name, URL resource) {
        return new Input(shown, name, (limits, issues) -> bytes(resource));
    }

    /** Returns the last part of a path; empty where there is none. */
    static String fileName(Path path) {
        return Objects.toString(path.getFileName(), "");
    }

    private static byte[] bytes(URL resource) {
        try (InputStream stream = resource.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
        }
    }

    /** Reads the bytes; null, with an issue, where they cannot be had. */
    byte @Nullable [] read(Limits limits, Issues issues) {
        return content.read(limits, issues);
    }

    /** Returns whether it is a table. */
    boolean isTable() {
        return FileEndings.isCsv(name);
    }

    /** Warns that a table, in which no other mistake was found, has no lines. */
    void warnEmpty(Issues issues) {
        issues.warning(
                "empty-table",
                Location.of(shown),
                "the file has a header and nothing else: add its lines, or take it away");
    }

    /** Reads the bytes of an input. */
    interface Content {
        /** Returns the bytes; null, with an issue, where they cannot be had. */
        byte @Nullable [] read(Limits limits, Issues issues);
    }
}
