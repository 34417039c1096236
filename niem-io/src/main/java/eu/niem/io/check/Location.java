package eu.niem.io.check;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * A place in a file: line, column and path.
 *
 * @param file the file as it was named by the user
 * @param line counted from 1; 0 where the issue is about the whole file
 * @param column counted from 1, in characters; 0 where the issue is about the whole line or file
 * @param path the place within a document, as a JSON pointer such as {@code /root/children/0/id}, or the name of a
 *     table's column; empty where there is none
 */
public record Location(String file, int line, int column, String path) implements Serializable {
    /** Refuses counts below 0. */
    public Location {
        Require.notNull("file", file);
        Require.notNull("path", path);
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("a line and column must be 0 or more, but were " + line + ", " + column);
        }
    }

    /** Makes the location of a whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0, "");
    }

    /** Returns the place as text, for example {@code framework.json:12:7 /root/children/0/id}. */
    @Override
    public String toString() {
        return Printable.text(file
                + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "")
                + (path.isEmpty() ? "" : " " + path));
    }
}
