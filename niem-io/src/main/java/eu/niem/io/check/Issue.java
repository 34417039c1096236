package eu.niem.io.check;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something wrong with an input.
 *
 * @param severity how bad it is
 * @param code what sort of issue, in kebab case; does not change between versions, as the message may
 * @param where the place it was found
 * @param message what is wrong, and what to do
 */
public record Issue(Severity severity, String code, Location where, String message) implements Serializable {
    /** Checks the form of the code. */
    public Issue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an issue's code must be in kebab case, but was '" + code + "'");
        }
    }

    /** An error. */
    public static Issue error(String code, Location where, String message) {
        return new Issue(Severity.ERROR, code, where, message);
    }

    /** A warning. */
    public static Issue warning(String code, Location where, String message) {
        return new Issue(Severity.WARNING, code, where, message);
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** For example {@code error framework.json:12:7 /root/id: message [duplicate-id]}. */
    @Override
    public String toString() {
        return (isError() ? "error " : "warning ") + where + ": " + message + " [" + code + "]";
    }
}
