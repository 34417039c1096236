package eu.niem.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command without a call, and the list of its calls. */
@Command(
        name = "niem",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "niem 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "CALL",
        description = "Scores policy indicators and composite indicators, and explains every score.",
        footer = {
            "",
            "Results go to the standard output or to files, messages to the standard error. The exit status is 0 if all is"
                    + " done, 1 if the input has errors, 2 if the call is wrong.",
        })
final class NiemCommand implements Callable<Integer> {
    private NiemCommand() {}

    /** Runs a call and returns its exit status. */
    static int run(Console console, String... words) {
        return of(console).execute(words);
    }

    /** Makes the command with its calls. */
    static CommandLine of(Console console) {
        Status status = new Status(console);
        CommandLine command = new CommandLine(new NiemCommand());
        calls(console).forEach(command::addSubcommand);
        boolean coloured = console.outOnTerminal() && Colour.isWanted();
        return command.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(status)
                .setExecutionExceptionHandler(status)
                .registerConverter(Locale.class, NiemCommand::locale);
    }

    private static List<Callable<Integer>> calls(Console console) {
        return List.of(
                new CheckCommand(console),
                new ScoreCommand(console),
                new RankCommand(console),
                new ExplainCommand(console));
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw new TypeConversionException("'" + tag + "' is no language; write for example 'de' or 'fr-BE'");
        }
        return locale;
    }

    /** Answers a call of nothing. */
    @Override
    public Integer call() {
        throw new WrongCallException("say what to do: check, score, rank, explain or another call");
    }
}
