package eu.niem.scoring.methodology;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;

/**
 * Something in a methodology that does not suit the framework or the data it is to be used with.
 *
 * @param error whether it cannot be used as it is; otherwise a warning
 * @param code what sort of problem, in kebab case
 * @param path where in the methodology's document, as a JSON pointer
 * @param message what is wrong, and what to do, with control characters written out
 */
public record Problem(boolean error, String code, String path, String message) {
    /** Refuses nulls, and makes the message safe to show. */
    public Problem {
        Require.notNull("code", code);
        Require.notNull("path", path);
        message = Printable.lines(Require.notNull("message", message));
    }
}
