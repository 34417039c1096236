package eu.niem.io.saving;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where a path leads when its links are followed, also where nothing is there yet. */
final class LinkTarget {
    private static final int MOST_LINKS = 40;

    private LinkTarget() {}

    /** Returns the path without links; of what is not there, so far as its folders are. */
    static Path of(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            if (Files.exists(place)) {
                return place.toRealPath();
            }
            Path folder = place.getParent();
            Path name = place.getFileName();
            if (folder == null || name == null) {
                return place;
            }
            place = of(folder).resolve(name);
            if (!Files.isSymbolicLink(place)) {
                return place.normalize();
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new FileSystemLoopException(path.toString());
    }
}
