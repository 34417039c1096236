package eu.niem.io.saving;

import eu.niem.core.internal.Printable;
import eu.niem.io.check.Limits;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How large a text is that is saved, in what {@link Limits} count. What is larger than the standard limits is told in a
 * log: it is saved, but cannot be read back without larger ones.
 *
 * @param bytes in UTF-8
 * @param longest the characters of the longest line of a table, or text of a document
 * @param depth how deeply a document is nested; 0 for a table
 * @param elements the values of a document, or cells of a table
 */
public record WrittenSize(long bytes, long longest, long depth, long elements) {
    private static final Logger LOG = System.getLogger("eu.niem.io");

    /** Counts the text of a file. */
    public static WrittenSize of(Path path, String text, long bytes) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                ? ofTable(text, bytes)
                : ofDocument(text, bytes);
    }

    private static WrittenSize ofTable(String text, long bytes) {
        long longest = 0;
        long length = 0;
        long cells = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            boolean ends = character == '\n' || character == '\r';
            cells += !quoted && (character == ',' || character == '\n') ? 1 : 0;
            length = ends ? 0 : length + (Character.isLowSurrogate(character) ? 0 : 1);
            longest = Math.max(longest, length);
        }
        return new WrittenSize(bytes, longest, 0, cells);
    }

    private static WrittenSize ofDocument(String text, long bytes) {
        long longest = 0;
        long depth = 0;
        long deepest = 0;
        long values = 1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                int end = endOfText(text, i + 1);
                longest = Math.max(longest, end - i - 1L);
                i = end;
            } else if (character == '{' || character == '[') {
                depth++;
                deepest = Math.max(deepest, depth);
                values += isEmpty(text, i) ? 0 : 1;
            } else if (character == '}' || character == ']') {
                depth--;
            } else if (character == ',') {
                values++;
            }
        }
        return new WrittenSize(bytes, longest, deepest, values);
    }

    private static int endOfText(String text, int begin) {
        int end = begin;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static boolean isEmpty(String text, int opening) {
        int next = opening + 1;
        while (Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(next) == ']' || text.charAt(next) == '}';
    }

    /** Returns whether limits are large enough to read it. */
    public boolean isWithin(Limits limits) {
        return bytes <= limits.fileBytes()
                && longest <= limits.lineLength()
                && depth <= limits.depth()
                && elements <= limits.elements();
    }

    /** Logs a warning if more than the standard limits are needed to read it. */
    public void tell(Path path) {
        if (!isWithin(Limits.STANDARD)) {
            LOG.log(
                    Level.WARNING,
                    "''{0}'' is saved, but larger than is read without more being asked for. {1}",
                    Printable.text(path.toString()),
                    needs());
        }
    }

    /** Returns what it is to be read with, in words and code. */
    private String needs() {
        StringBuilder code = new StringBuilder("To read it, give Limits.STANDARD");
        Limits standard = Limits.STANDARD;
        code.append(bytes > standard.fileBytes() ? ".withFileBytes(" + bytes + "L)" : "");
        code.append(longest > standard.lineLength() ? ".withLineLength(" + longest + ")" : "");
        code.append(depth > standard.depth() ? ".withDepth(" + depth + ")" : "");
        code.append(elements > standard.elements() ? ".withElements(" + elements + ")" : "");
        return code.toString();
    }
}
