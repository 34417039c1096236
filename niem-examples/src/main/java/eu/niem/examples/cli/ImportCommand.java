package eu.niem.examples.cli;

import eu.niem.io.Imported;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
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
        Imported imported = Niem.imported(study.existing());
        if (imported.study().isValid()) {
            new Messages(console).some(imported.study().issues(), study.path().toString());
        }
        Study read = imported.study().orThrow();
        if (imported.report().lines().isEmpty()) {
            throw new WrongCallException(
                    "no mapping was read: the study needs a mapping.json, and no observations.csv, which"
                            + " would be read instead");
        }
        if (file != null) {
            Niem.save(read.panel(), file);
            console.say("Wrote " + read.panel().observations().size() + " observations to " + file);
        }
        report.show(imported.report());
        return Status.DONE;
    }
}
