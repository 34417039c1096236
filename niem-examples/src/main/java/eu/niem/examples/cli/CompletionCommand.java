package eu.niem.examples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script by which a shell completes calls. */
@Command(name = "completion", description = "Print the script by which bash and zsh complete calls.")
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.file(AutoComplete.bash("niem", NiemCommand.of(console)));
        return Status.DONE;
    }
}
