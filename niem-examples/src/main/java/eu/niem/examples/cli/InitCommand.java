package eu.niem.examples.cli;

import eu.niem.io.Niem;
import eu.niem.io.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a study folder to begin with. */
@Command(
        name = "init",
        description =
                "Make a study folder to begin with, that scores: a framework of the library, how it is scored, and"
                        + " observations that are replaced by one's own. Those of three areas XA, XB and XC are invented.")
final class InitCommand implements Callable<Integer> {
    private static final String STANDARD = "inclusion-action-plan";

    private final Console console;

    @Parameters(paramLabel = "DIR", index = "0", description = "The folder, which is made.")
    private Path folder = Path.of("");

    @Mixin
    private final ResultOptions result;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "Propose a mapping and a framework for this file: JSON-stat, SDMX-CSV, a table of Eurostat, a workbook"
                            + " or CSV, found by what it holds. With --framework, its figures are looked up there by"
                            + " code or name.")
    private @Nullable Path from;

    @Option(
            names = "--framework",
            paramLabel = "ID",
            description = "A framework of the library (" + STANDARD
                    + "); one that is none is answered with those there are. One"
                    + " that reads files of Eurostat, such as zaragoza, makes a study of a folder with such"
                    + " files: with a mapping for them.")
    private @Nullable String framework;

    InitCommand(Console console) {
        this.console = console;
        this.result = new ResultOptions(console);
    }

    @Override
    public Integer call() throws IOException {
        if (framework != null && !Niem.frameworks().contains(framework)) {
            throw new WrongCallException("there is no framework '" + framework + "' in the library; there are "
                    + String.join(", ", Niem.frameworks()));
        }
        if (!isFree()) {
            prepare();
        } else if (from != null) {
            propose(from);
        } else {
            example(framework == null ? STANDARD : framework);
        }
        console.say("Wrote a study to " + folder + "; look at it with 'niem check " + folder + "'");
        return Status.DONE;
    }

    /** Makes a study of a folder with files of others that the framework comes with a mapping for. */
    private void prepare() {
        if (from != null || framework == null || Niem.datasets(framework).isEmpty() || !Files.isDirectory(folder)) {
            throw new WrongCallException("'" + folder + "' is there already and not empty; name a new folder");
        }
        try {
            result.show(Niem.prepare(framework, folder));
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    private void example(String id) {
        if (result.isAsked()) {
            throw new WrongCallException("only the proposal for a file is a table; give --from with --csv and --json");
        }
        Niem.save(Niem.example(id), folder);
        int datasets = Niem.datasets(id).size();
        if (datasets > 0) {
            console.say("The framework reads " + datasets
                    + " datasets of Eurostat: put their files in another folder, and call"
                    + " 'niem init FOLDER --framework " + id + "' on it");
        }
    }

    private void propose(Path file) {
        if (!Files.exists(file)) {
            throw new WrongCallException("there is no '" + file + "'; give the path of a file");
        }
        if (Files.isDirectory(file)) {
            throw new WrongCallException("'" + file + "' is a folder; give the path of a file");
        }
        Proposal proposal = framework == null ? Niem.proposal(file) : Niem.proposal(file, framework);
        Niem.save(proposal, folder);
        result.show(proposal);
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
