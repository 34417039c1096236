package eu.niem.io.check;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * An error or warning about a place of an input.
 *
 * @param severity how bad it is
 * @param code what sort of issue, in kebab case; does not change between versions, as the message may
 * @param where the place it was found
 * @param message what is wrong, and what to do, with control characters written out; of one of more than 2 000
 *     characters, which repeats what a file holds, the middle is left out
 */
public record Issue(Severity severity, String code, Location where, String message) implements Serializable {
    private static final int LONGEST = 2_000;
    private static final int BEGINNING = 1_500;
    private static final int END = 400;

    /** Checks the form of the code. */
    public Issue {
        Require.notNull("severity", severity);
        Require.notNull("where", where);
        message = shortened(Printable.text(Require.notNull("message", message)));
        if (!Require.notNull("code", code).matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Refused.argument("an issue's code must be in kebab case, but was '" + code + "'");
        }
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST
                ? message
                : message.substring(0, BEGINNING) + " ... " + message.substring(message.length() - END);
    }

    /** Makes an error. */
    public static Issue error(String code, Location where, String message) {
        return new Issue(Severity.ERROR, code, where, message);
    }

    /** Makes a warning. */
    public static Issue warning(String code, Location where, String message) {
        return new Issue(Severity.WARNING, code, where, message);
    }

    /** Returns whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns the issue as a line, for example {@code error framework.json:12:7 /root/id: message [duplicate-id]}. */
    @Override
    public String toString() {
        return (isError() ? "error " : "warning ") + where + ": " + message + " [" + code + "]";
    }
}
