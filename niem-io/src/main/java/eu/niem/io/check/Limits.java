package eu.niem.io.check;

/**
 * Limits to the size of an input, beyond which it is refused. What is checked is the size that is there, before memory
 * is taken for it. A file is held in memory while it is read; one of 1 GiB takes several times as much.
 *
 * @param fileBytes the size of a file
 * @param lineLength the length of a line, and of a text in a document, in characters
 * @param depth how deeply a document may be nested
 * @param elements the number of values in a document, and of cells in a table
 * @param issues how many issues are collected before reading stops
 */
public record Limits(long fileBytes, int lineLength, int depth, int elements, int issues) {
    /** For one's own files: 1 GiB, 1 000 000 characters, 100 levels, 100 000 000 values, 10 000 issues. */
    public static final Limits STANDARD = new Limits(1L << 30, 1_000_000, 100, 100_000_000, 10_000);

    /** For files of strangers, such as uploads: 64 MiB, and 10 000 000 values; the rest as {@link #STANDARD}. */
    public static final Limits SERVICE = STANDARD.withFileBytes(64L << 20).withElements(10_000_000);

    /** Refuses limits below 1. */
    public Limits {
        if (fileBytes < 1 || lineLength < 1 || depth < 1 || elements < 1 || issues < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }

    /** Returns a copy with another size of files. */
    public Limits withFileBytes(long newFileBytes) {
        return new Limits(newFileBytes, lineLength, depth, elements, issues);
    }

    /** Returns a copy with another length of lines. */
    public Limits withLineLength(int newLineLength) {
        return new Limits(fileBytes, newLineLength, depth, elements, issues);
    }

    /** Returns a copy with another depth of nesting. */
    public Limits withDepth(int newDepth) {
        return new Limits(fileBytes, lineLength, newDepth, elements, issues);
    }

    /** Returns a copy with another number of values. */
    public Limits withElements(int newElements) {
        return new Limits(fileBytes, lineLength, depth, newElements, issues);
    }

    /** Returns a copy with another number of issues. */
    public Limits withIssues(int newIssues) {
        return new Limits(fileBytes, lineLength, depth, elements, newIssues);
    }
}
