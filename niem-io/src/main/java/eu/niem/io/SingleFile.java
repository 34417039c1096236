package eu.niem.io;

import eu.niem.core.internal.Require;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import eu.niem.io.saving.AtomicFiles;
import eu.niem.io.saving.FileOperations;
import java.nio.file.Path;
import java.util.function.BiFunction;

/**
 * A file that is read or saved by itself, and whose ending says how it is written.
 *
 * @param path where it is
 */
record SingleFile(Path path) {
    /**
     * Refuses a file whose name has none of some endings.
     *
     * @param what what it is called in the message, such as <i>a plan's file</i>
     */
    static SingleFile of(String what, Path path, String... endings) {
        FileEndings.require(what, path, endings);
        return new SingleFile(path);
    }

    /** Returns whether its name ends so. */
    boolean endsIn(String ending) {
        return FileEndings.is(Input.fileName(path), ending);
    }

    /** Returns whether it is written as a table. */
    boolean isTable() {
        return FileEndings.isCsv(Input.fileName(path));
    }

    /**
     * Reads the file, up to limits, and logs its warnings.
     *
     * @param reader makes something of the name of the file, to be shown in issues, and its bytes
     * @throws eu.niem.io.check.InvalidInputException if there is an error in it
     */
    <T> T read(Limits limits, BiFunction<String, byte[], Checked<T>> reader) {
        return ReadWarnings.valueOf(check(limits, reader), "");
    }

    /** Reads the file, up to limits, and returns everything that is wrong with it. */
    <T> Checked<T> check(Limits limits, BiFunction<String, byte[], Checked<T>> reader) {
        Issues issues = new Issues(Require.notNull("limits", limits).issues());
        byte[] content = Input.of(path).read(limits, issues);
        return content == null ? Checked.of(null, issues.list()) : reader.apply(path.toString(), content);
    }

    /** Saves a text as the file; until it is complete, the old file stays as it was. */
    void write(String text) {
        AtomicFiles.write(path, text);
    }

    /** Saves the file piece by piece; until it is complete, the old file stays as it was. */
    void write(FileOperations.Content content) {
        AtomicFiles.write(path, content);
    }

    /** Returns whether it is written as a workbook. */
    boolean isWorkbook() {
        return endsIn(FileEndings.XLSX);
    }
}
