package eu.niem.examples.cli;

import eu.niem.io.Imported;
import eu.niem.io.Niem;
import eu.niem.io.check.ImportReport;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns the files of others into observations. */
@Command(
        name = "import",
        description =
                "Turn the files that the study's mapping.json names into observations, and report what was read, what"
                        + " was left out and by which rule.")
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StudyArgument study;

    @Mixin
    private final ResultOptions report;

    @Option(
            names = {"-o", "--output"},
            converter = OutputFile.Table.class,
            paramLabel = "FILE",
            description = "Write the observations to this file, .csv or .json.")
    private @Nullable Path file;

    ImportCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
        this.report = new ResultOptions(console);
    }

    @Override
    public Integer call() {
        Path folder = study.existing();
        Imported imported =
                new Progress(console, report.isAsked()).during("Reading", folder, () -> Niem.imported(folder));
        refuseToOverwrite(imported.report());
        if (imported.study().isValid()) {
            new Messages(console).some(imported.study().issues(), study.path().toString());
        }
        Study read = imported.study().orThrow();
        if (imported.report().lines().isEmpty()) {
            throw new WrongCallException("there is nothing to import: '" + study.path()
                    + "' has no mapping.json, which names files of others; 'niem init DIR --from FILE' proposes one");
        }
        if (file != null) {
            Niem.save(read.panel(), file);
            console.say("Wrote " + read.panel().observations().size() + " observations to " + file);
        }
        report.show(imported.report());
        return Status.DONE;
    }

    /** Refuses to write the observations to a file that they were read from. */
    private void refuseToOverwrite(ImportReport report) {
        if (file == null || !Files.exists(file)) {
            return;
        }
        for (ImportReport.Line line : report.lines()) {
            if (isSame(file, Path.of(line.file()))) {
                throw new WrongCallException("'" + file + "' is one of the files that mapping.json names, and would be"
                        + " overwritten; give another file to -o, such as observations.csv");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
