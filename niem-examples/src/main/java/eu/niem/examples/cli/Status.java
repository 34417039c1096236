package eu.niem.examples.cli;

import eu.niem.io.check.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What becomes of a call that cannot be done: a message, and an exit status.
 *
 * @param console takes the message
 */
record Status(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** All is done. */
    static final int DONE = 0;
    /** The input has errors. */
    static final int INPUT_HAS_ERRORS = 1;
    /** How many options or calls are named that may be meant. */
    private static final int NEAR = 3;

    /** The call is wrong. */
    static final int CALL_IS_WRONG = 2;

    /** Answers words that are no call. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String message = Objects.toString(e.getMessage(), "").replaceFirst("^Error: ", "");
        if (e instanceof UnmatchedArgumentException unmatched) {
            return wrong(unmatched(unmatched), e.getCommandLine());
        }
        if (message.startsWith("expected only one match")) { // of a form for programs, see ResultOptions
            return wrong("--csv and --json stand twice; give one of them, once", e.getCommandLine());
        }
        return wrong(message, e.getCommandLine());
    }

    /** Says which word is too many, and which was meant. */
    private static String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        boolean isCall = e.getCommandLine().getParent() == null && !e.isUnknownOption();
        String what = e.isUnknownOption()
                ? "there is no option '" + first + "'"
                : isCall ? "there is no call '" + first + "'" : "'" + first + "' is a word too many";
        List<String> near = e.getSuggestions().stream()
                .filter(each -> isCall || each.startsWith("--"))
                .limit(NEAR)
                .toList();
        return what + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near));
    }

    /** Answers a call that fails: by the kind of its failure. What is no such kind is a fault of the program. */
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult call) throws Exception {
        if (e instanceof InvalidInputException invalid) {
            new Messages(console).all(invalid.issues());
            return INPUT_HAS_ERRORS;
        }
        String message = Objects.toString(e.getMessage(), e.toString());
        if (e instanceof IllegalArgumentException || e instanceof IllegalStateException) {
            console.say(Colour.RED, "error ", message);
            return INPUT_HAS_ERRORS;
        }
        if (e instanceof WrongCallException
                || e instanceof NoSuchElementException
                || e instanceof UnsupportedOperationException) {
            return wrong(message, command);
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            return wrong("the file system refuses: " + reason(e, message), command);
        }
        throw e;
    }

    /** Returns what the file system says; with its kind where that is a path only. */
    private static String reason(Exception e, String message) {
        boolean isBare = e instanceof FileSystemException failed && failed.getReason() == null;
        return isBare ? e.getClass().getSimpleName().replace("Exception", "") + " " + message : message;
    }

    private int wrong(String message, CommandLine command) {
        console.say(Colour.RED, "niem: ", message);
        console.say("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CALL_IS_WRONG;
    }
}
