package eu.niem.scoring.evaluation.rounds;

/**
 * Scores of two versions of a framework were to be compared, and no crosswalk leads from the one to the other. The
 * message says how to supply it, and which indicators need a mapping.
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

    /** The version that cannot be read on the other. */
    public String from() {
        return from;
    }

    /** The version it was to be read on. */
    public String to() {
        return to;
    }
}
