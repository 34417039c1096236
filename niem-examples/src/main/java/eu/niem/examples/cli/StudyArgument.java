package eu.niem.examples.cli;

import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.scoring.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Parameters;

/** The study that a call is about. */
final class StudyArgument {
    private final Console console;

    @Parameters(paramLabel = "STUDY", index = "0", description = "A study: a folder, or a .zip of one.")
    private Path path = Path.of("");

    StudyArgument(Console console) {
        this.console = console;
    }

    /** Returns where it is. */
    Path path() {
        return path;
    }

    /** Reads it, with all that is wrong or doubtful. */
    Checked<Study> check(Progress progress) {
        Path study = existing();
        return progress.during("Reading", study, () -> Niem.check(study));
    }

    /**
     * Returns where it is, if a folder or an archive is there.
     *
     * @throws WrongCallException if nothing is, or something else
     */
    Path existing() {
        return existing(console, path);
    }

    private static Path existing(Console console, Path path) {
        if (!Files.exists(path)) {
            throw new WrongCallException("there is no '" + path + "'; give the folder of a study, or a .zip of one");
        }
        if (Files.isDirectory(path)) {
            StudyFolder.tellIfNone(path, console);
        } else if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new WrongCallException(
                    "'" + path + "' is neither a folder nor a .zip; give the folder of a study, or a .zip of one");
        }
        return path;
    }

    /**
     * Reads it, and prints what is doubtful.
     *
     * @throws InvalidInputException if anything is wrong with it
     */
    Study open() {
        return open(console, path);
    }

    /** Reads it as long work, and prints what is doubtful. */
    Study open(Progress progress) {
        return told(console, path, check(progress));
    }

    /** Reads a study at a path, and prints what is doubtful. */
    static Study open(Console console, Path path) {
        return told(console, path, Niem.check(existing(console, path)));
    }

    private static Study told(Console console, Path path, Checked<Study> checked) {
        if (checked.isValid()) {
            new Messages(console).some(checked.issues(), path.toString());
        }
        return checked.orThrow();
    }
}
