package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.mapping.Importing;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.io.ByteArrayInputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a mapping names among documents in memory.
 *
 * @param contents the bytes of the documents by their names
 */
record DocumentFiles(Map<String, byte[]> contents, Limits limits) implements Importing.StudyFolder {
    @Override
    public Importing.@Nullable Found find(String path, Issues issues) {
        String name = contents.containsKey(path) ? path : normal(path);
        byte[] content = contents.get(name);
        if (content == null) {
            issues.error(
                    "no-such-file",
                    Location.of(path),
                    "the study's documents have no such file; " + KnownNames.instead(path, contents.keySet()));
            return null;
        }
        return isTooLarge(name, content, limits, issues)
                ? null
                : new Importing.Found(name, () -> new ByteArrayInputStream(content));
    }

    /** Returns a path without dots in it. */
    private static String normal(String path) {
        try {
            return Path.of(path).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** Makes an input of a document. */
    static Input input(String name, byte[] content) {
        return new Input(name, name, (limits, issues) -> isTooLarge(name, content, limits, issues) ? null : content);
    }

    private static boolean isTooLarge(String name, byte[] content, Limits limits, Issues issues) {
        if (content.length <= limits.fileBytes()) {
            return false;
        }
        FileContent.tooLarge(Location.of(name), limits, issues);
        return true;
    }
}
