package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.saving.SaveJournal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file up to a size; a table line by line, so that one without end is noticed early.
 *
 * @param path the file
 */
record FileContent(Path path) implements Input.Content {
    private static final int LARGEST = Integer.MAX_VALUE - 16;
    private static final int CLAIM = 1 << 20; // what is taken in advance for a size that an archive claims

    @Override
    public byte @Nullable [] read(Limits limits, Issues issues) {
        Location where = Location.of(path.toString());
        Path newest = SaveJournal.newest(path);
        if (!Files.exists(newest)) {
            issues.error("no-such-file", where, "there is no such file; check the path");
            return null;
        }
        if (!Files.isRegularFile(newest)) {
            issues.error("not-a-file", where, "a file is needed here, but this is a folder or something else");
            return null;
        }
        try (InputStream stream = ClaimedSize.open(newest)) {
            long size = Files.size(newest);
            if (size > largest(limits)) {
                return tooLarge(where, limits, issues);
            }
            int expected = (int) (ClaimedSize.of(path) ? Math.min(size, CLAIM) : size);
            boolean isTable = FileEndings.isCsv(path.toString());
            return StreamContent.read(stream, expected, path.toString(), isTable, limits, issues);
        } catch (IOException e) {
            issues.error("unreadable", where, "the file cannot be read: " + e + "; check who may read it");
            return null;
        }
    }

    static long largest(Limits limits) {
        return Math.min(limits.fileBytes(), LARGEST);
    }

    static byte @Nullable [] tooLarge(Location where, Limits limits, Issues issues) {
        issues.error(
                "too-large",
                where,
                "the file has more than " + largest(limits)
                        + " bytes; if it is meant to be so large, read it with larger limits");
        return null;
    }
}
