package eu.niem.scoring.method;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.util.Locale;

/**
 * A method that cannot be made as it was called; the message says what to change, with control characters written out.
 */
public final class MethodException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** Makes the exception for a call that is wrong in the given way. */
    public MethodException(Kind kind, String message) {
        super(Printable.lines(Require.notNull("message", message)));
        this.kind = Require.notNull("kind", kind);
    }

    /** Makes the exception for a call that is wrong in the given way, with its cause. */
    public MethodException(Kind kind, String message, Throwable cause) {
        super(Printable.lines(Require.notNull("message", message)), Require.notNull("cause", cause));
        this.kind = Require.notNull("kind", kind);
    }

    /** Returns the way in which the call is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The ways in which a call can be wrong. */
    public enum Kind {
        /** No method of the role has the name. */
        UNKNOWN_METHOD,
        /** The method has no parameter of the name. */
        UNKNOWN_PARAMETER,
        /** A parameter that the method needs is not given. */
        MISSING_PARAMETER,
        /** A parameter has a value that the method does not permit. */
        INVALID_PARAMETER;

        /** Returns its name in reports, for example {@code unknown-method}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
