package eu.niem.io.check;

/** The severity of an issue. */
public enum Severity {
    /** Nothing can be made of the input until it is mended. */
    ERROR,
    /** The input can be used, but perhaps not as it was meant. */
    WARNING
}
