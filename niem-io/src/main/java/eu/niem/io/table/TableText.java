package eu.niem.io.table;

import eu.niem.io.check.Location;
import java.util.Arrays;

/** The text of a table, and where its lines and cells stand in it. Looked up only where there is an issue. */
final class TableText implements Places {
    private final String file;
    private final String text;
    private final char separator;
    private int[] lineStarts = {};
    private int placedLine;
    private int[] cellStarts = {};

    TableText(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    char separator() {
        return separator;
    }

    /** Returns the place of a cell; where the row is shorter, its end. */
    @Override
    public Location cell(int line, int cell, String column) {
        if (placedLine != line) {
            cellStarts = cellStarts(lineStart(line));
            placedLine = line;
        }
        return at(cellStarts[Math.min(cell, cellStarts.length - 1)], column);
    }

    /** Returns the place of the character at an offset. */
    Location at(int offset, String column) {
        index();
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1, column);
    }

    /** Returns the first line after a row that is not empty. */
    int lineAfter(int line) {
        cell(line, 0, "");
        int offset = cellStarts[cellStarts.length - 1];
        while (offset < text.length() && isBreak(text.charAt(offset))) {
            offset++;
        }
        return at(offset, "").line();
    }

    /**
     * Returns the offset of the quote that opens the first cell in the row from a line that is never closed; -1 if
     * none.
     */
    int unclosedQuote(int line) {
        int offset = lineStart(line);
        while (offset < text.length()) {
            int end = cellEnd(offset);
            if (end > text.length()) {
                return offset;
            }
            if (end == text.length() || text.charAt(end) != separator) {
                return -1;
            }
            offset = end + 1;
        }
        return -1;
    }

    private int lineStart(int line) {
        index();
        return lineStarts[Math.min(line, lineStarts.length) - 1];
    }

    /** Returns the offsets at which the cells of a row begin, and last that of its end. */
    private int[] cellStarts(int rowStart) {
        int[] starts = new int[16];
        int count = 0;
        int offset = rowStart;
        while (true) {
            if (count + 2 > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[count++] = offset;
            int end = Math.min(cellEnd(offset), text.length());
            if (end == text.length() || text.charAt(end) != separator) {
                starts[count++] = end;
                return Arrays.copyOf(starts, count);
            }
            offset = end + 1;
        }
    }

    /** Returns the offset after a cell; beyond the end of the text where its quote is never closed. */
    private int cellEnd(int start) {
        int offset = start;
        if (offset < text.length() && text.charAt(offset) == '"') {
            offset = afterQuotes(offset + 1);
        }
        while (offset < text.length() && text.charAt(offset) != separator && !isBreak(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private int afterQuotes(int start) {
        int offset = start;
        while (true) {
            int quote = text.indexOf('"', offset);
            if (quote < 0) {
                return text.length() + 1;
            }
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            offset = quote + 2;
        }
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private void index() {
        if (lineStarts.length > 0) {
            return;
        }
        int[] starts = new int[1024];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean half = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isBreak(character) && !half) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, count);
    }
}
