package eu.niem.scoring.methodology;

import eu.niem.core.internal.Require;

/**
 * Something in a methodology that does not suit the framework or the data it is to be used with.
 *
 * @param error whether it cannot be used as it is; otherwise a warning
 * @param code what sort of problem, in kebab case
 * @param path where in the methodology's document, as a JSON pointer
 * @param message what is wrong, and what to do
 */
public record Problem(boolean error, String code, String path, String message) {
    /** Refuses nulls. */
    public Problem {
        Require.notNull("code", code);
        Require.notNull("path", path);
        Require.notNull("message", message);
    }
}
