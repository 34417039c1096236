package eu.niem.examples.cli;

/** Thrown where the words of a call do not fit the study they are about. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes an exception whose message says what to do. */
    WrongCallException(String message) {
        super(message);
    }
}
