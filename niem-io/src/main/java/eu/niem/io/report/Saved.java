package eu.niem.io.report;

import eu.niem.core.internal.Refused;
import eu.niem.io.saving.AtomicFiles;
import java.nio.file.Path;
import java.util.Locale;

/** Saves charts and pages. */
final class Saved {
    private Saved() {}

    /** Saves a text to a file whose name has an ending. */
    static void file(Path path, String ending, String text) {
        Path name = path.getFileName();
        if (name == null || !name.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw Refused.argument("the name of the file must end in " + ending + ", but was '" + path + "'");
        }
        AtomicFiles.write(path, text);
    }
}
