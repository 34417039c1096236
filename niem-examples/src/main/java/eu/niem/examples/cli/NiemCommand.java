package eu.niem.examples.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        Supplier<Callable<Integer>> wanted =
                words.length == 0 ? null : calls(console).get(words[0]);
        CommandLine command = wanted == null ? of(console) : command(console, List.of(wanted));
        return command.execute(words);
    }

    /** Makes the command with all its calls. */
    static CommandLine of(Console console) {
        return command(console, calls(console).values());
    }

    /** Makes the command with some of its calls: to look at the options of all takes longer than to answer most. */
    private static CommandLine command(Console console, Collection<Supplier<Callable<Integer>>> calls) {
        Status status = new Status(console);
        CommandLine command = new CommandLine(new NiemCommand());
        calls.forEach(call -> command.addSubcommand(call.get()));
        boolean coloured = console.outOnTerminal() && Colour.isWanted();
        return command.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(status)
                .setExecutionExceptionHandler(status)
                .registerConverter(Locale.class, NiemCommand::locale);
    }

    /** All calls by their names, in the order in which help lists them. */
    private static Map<String, Supplier<Callable<Integer>>> calls(Console console) {
        Map<String, Supplier<Callable<Integer>>> calls = new LinkedHashMap<>();
        calls.put("init", () -> new InitCommand(console));
        calls.put("check", () -> new CheckCommand(console));
        calls.put("import", () -> new ImportCommand(console));
        calls.put("score", () -> new ScoreCommand(console));
        calls.put("rank", () -> new RankCommand(console));
        calls.put("explain", () -> new ExplainCommand(console));
        calls.put("gaps", () -> new GapsCommand(console));
        calls.put("standards", () -> new StandardsCommand(console));
        calls.put("practice", () -> new PracticeCommand(console));
        calls.put("availability", () -> new AvailabilityCommand(console));
        calls.put("progress", () -> new ProgressCommand(console));
        calls.put("change", () -> new ChangeCommand(console));
        calls.put("compare", () -> new CompareCommand(console));
        calls.put("questionnaire", () -> new QuestionnaireCommand(console));
        calls.put("answers", () -> new AnswersCommand(console));
        calls.put("report", () -> new ReportCommand(console));
        calls.put("workbook", () -> new WorkbookCommand(console));
        calls.put("completion", () -> new CompletionCommand(console));
        return calls;
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (!isKnown(locale.getLanguage())) {
            throw new TypeConversionException("'" + tag + "' is no language; write for example 'de' or 'fr-BE'");
        }
        return locale;
    }

    /** Returns whether it is known how numbers are written in a language. */
    private static boolean isKnown(String language) {
        return !language.isEmpty()
                && Arrays.stream(Locale.getAvailableLocales())
                        .anyMatch(each -> each.getLanguage().equals(language));
    }

    /** Answers a call of nothing. */
    @Override
    public Integer call() {
        throw new WrongCallException("say what to do: check, score, rank, explain or another call");
    }
}
