package eu.niem.examples.cli;

import eu.niem.io.check.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    /** The call is wrong. */
    static final int CALL_IS_WRONG = 2;

    /** Answers words that are no call. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String message = Objects.toString(e.getMessage(), "");
        StringBuilder near = new StringBuilder();
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            unmatched
                    .getSuggestions()
                    .forEach(each -> near.append(near.isEmpty() ? "; did you mean " : " or ")
                            .append(each));
        }
        return wrong(message + near, e.getCommandLine());
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
            return wrong("the file system refuses: " + message, command);
        }
        throw e;
    }

    private int wrong(String message, CommandLine command) {
        console.say(Colour.RED, "niem: ", message);
        console.say("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CALL_IS_WRONG;
    }
}
