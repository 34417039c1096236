package eu.niem.scoring.evaluation.rounds;

/**
 * Thrown when scores of two versions of a framework are to be compared and no crosswalk leads from one to the other.
 * The message says how to supply it, and which indicators need a mapping.
 */
public final class MissingCrosswalkException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final String from;
    private final String to;

    MissingCrosswalkException(String from, String to, String message) {
        super(message);
        this.from = from;
        this.to = to;
    }

    /** Returns the version that cannot be translated. */
    public String from() {
        return from;
    }

    /** Returns the version to which it was to be translated. */
    public String to() {
        return to;
    }
}
