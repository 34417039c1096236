package eu.niem.io.reading;

/** The forms that ids and codes have in every file, as regular expressions. */
public final class IdPatterns {
    /** Letters, digits, {@code _}, {@code -} and {@code .}. */
    public static final String ID = "[\\p{L}\\p{Nd}_.-]+";

    private static final String SPACE = " \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    /** Any text without space around it, control characters or halves of characters. */
    public static final String CODE = "(?![" + SPACE + "])[^\\p{Cc}\\p{Cs}]+(?<![" + SPACE + "])";

    private IdPatterns() {}
}
