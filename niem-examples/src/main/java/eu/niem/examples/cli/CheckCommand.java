package eu.niem.examples.cli;

import eu.niem.core.result.Columns;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says all that is wrong or doubtful. */
@Command(name = "check", description = "Say all that is wrong or doubtful, with file, line, column and what to do.")
final class CheckCommand implements Callable<Integer> {
    private static final Columns<Issue> COLUMNS = Columns.<Issue>of(
                    "SEVERITY", issue -> issue.severity().name().toLowerCase(Locale.ROOT))
            .and("CODE", Issue::code)
            .and("FILE", issue -> issue.where().file())
            .and("LINE", issue -> place(issue.where().line()))
            .and("COLUMN", issue -> place(issue.where().column()))
            .andText("PATH", issue -> issue.where().path())
            .and("MESSAGE", Issue::message);

    private final Console console;

    @Mixin
    private final StudyArgument study;

    @Mixin
    private final ResultOptions result;

    @Option(names = "--strict", description = "Take warnings for errors: end with status 1.")
    private boolean strict;

    CheckCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
        this.result = new ResultOptions(console);
    }

    private static @Nullable Integer place(int number) {
        return number == 0 ? null : (Integer) number;
    }

    @Override
    public Integer call() {
        Checked<Study> checked = study.check(new Progress(console, result.isAsked()));
        if (result.isAsked()) {
            result.show(COLUMNS.data("Issues of " + study.path(), checked.issues()));
        } else {
            new Messages(console).all(checked.issues());
            checked.findValue().ifPresent(console::show);
        }
        boolean clean = checked.isValid() && (!strict || checked.issues().isEmpty());
        return clean ? Status.DONE : Status.INPUT_HAS_ERRORS;
    }
}
