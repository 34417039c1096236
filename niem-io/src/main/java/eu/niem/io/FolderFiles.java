package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.mapping.Importing;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds files that a mapping names below the folder of a study, and nowhere else: neither by a path that leads out of
 * it, nor by a link.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder, Limits limits) implements Importing.StudyFolder {
    private static final int LISTED = 1000;

    @Override
    public Importing.@Nullable Found find(String path, Issues issues) {
        Location where = Location.of(path);
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder.normalize()) || isOutside(file)) {
                issues.error(
                        "outside-folder",
                        where,
                        "files are read below the study's folder only: copy this file there, and name it by its path"
                                + " from there");
                return null;
            }
            if (!Files.isRegularFile(file)) {
                issues.error("no-such-file", where, "the study's folder has no such file; " + instead(path));
                return null;
            }
            if (Files.size(file) > limits.fileBytes()) {
                issues.error(
                        "too-large",
                        where,
                        "the file has more than " + limits.fileBytes()
                                + " bytes; if it is meant to be so large, read it with larger limits");
                return null;
            }
            return new Importing.Found(file.toString(), () -> ClaimedSize.open(file));
        } catch (InvalidPathException e) {
            issues.error("no-such-file", where, "this is no path of a file");
        } catch (IOException e) {
            issues.error("unreadable", where, "the file cannot be read: " + e + "; check who may read it");
        }
        return null;
    }

    /** Returns whether a file lies elsewhere once links are followed. */
    private boolean isOutside(Path file) throws IOException {
        return Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
    }

    private String instead(String path) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.limit(LISTED).map(Input::fileName).sorted().toList();
            return KnownNames.instead(path, names);
        }
    }
}
