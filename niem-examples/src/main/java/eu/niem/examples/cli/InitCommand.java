package eu.niem.examples.cli;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a study folder to begin with. */
@Command(
        name = "init",
        description =
                "Make a study folder to begin with, that scores: a framework of the library, how it is scored, and"
                        + " observations that are replaced by one's own. Those of three areas XA, XB and XC are invented.")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", index = "0", description = "The folder, which is made.")
    private Path folder = Path.of("");

    @Option(
            names = "--framework",
            paramLabel = "ID",
            defaultValue = "inclusion-action-plan",
            description =
                    "A framework of the library (${DEFAULT-VALUE}); one that is none is answered with those there are.")
    private String framework = "";

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Niem.frameworks().contains(framework)) {
            throw new WrongCallException("there is no framework '" + framework + "' in the library; there are "
                    + String.join(", ", Niem.frameworks()));
        }
        if (!isFree()) {
            throw new WrongCallException("'" + folder + "' is there already and not empty; name a new folder");
        }
        Niem.save(Niem.example(framework), folder);
        console.say("Wrote a study to " + folder + "; look at it with 'niem check " + folder + "'");
        return Status.DONE;
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
