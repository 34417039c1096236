package eu.niem.core.internal;

import java.util.NoSuchElementException;

/**
 * Makes exceptions whose messages repeat what a caller gave: an id that there is not, a name, the label of a column.
 * The text is made {@linkplain Printable safe to show}.
 */
public final class Refused {
    private Refused() {}

    /** Makes the exception for an argument that cannot be. */
    public static IllegalArgumentException argument(String message) {
        return new IllegalArgumentException(Printable.lines(message));
    }

    /** Makes the exception for a name of which there is nothing. */
    public static NoSuchElementException missing(String message) {
        return new NoSuchElementException(Printable.lines(message));
    }
}
