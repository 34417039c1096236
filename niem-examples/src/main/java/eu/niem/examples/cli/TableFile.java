package eu.niem.examples.cli;

import eu.niem.core.result.Tabular;
import eu.niem.io.Niem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a table is shown, and where: on the standard output, or in a file. */
final class TableFile {
    private final Console console;

    @Mixin
    private final ResultOptions form;

    @Option(
            names = {"-o", "--output"},
            converter = OutputFile.Table.class,
            paramLabel = "FILE",
            description = "Write the whole table to this file, .csv or .json.")
    private @Nullable Path file;

    TableFile(Console console) {
        this.console = console;
        this.form = new ResultOptions(console);
    }

    /** Returns whether a file, or a form for machines or spreadsheets, is asked for. */
    boolean isAsked() {
        return file != null || form.isAsked();
    }

    /** Prints a table in the form asked for, or saves it where a file is given. */
    void show(Tabular table) {
        if (file == null) {
            form.show(table);
            return;
        }
        if (file.toString().endsWith(".json")) {
            Niem.save(table, file);
        } else {
            Niem.save(table, file, form.style());
        }
        console.say("Wrote " + file);
    }
}
