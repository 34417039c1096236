package eu.niem.io.foreign;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import eu.niem.io.check.Location;
import java.util.Arrays;

/** The row that is looked at, as characters: a text is made of a cell only where somebody asks for it. */
final class TextRecord extends AbstractBaseCsvCallbackHandler<TextRecord> {
    static final String TOO_LONG = "too long";
    private static final int CELLS = 32;
    private static final int CHARS = 1 << 10;

    private final String file;
    private final int longest;
    private char[] chars = new char[CHARS];
    private int[] starts = new int[CELLS];
    private int[] ends = new int[CELLS];
    private int[] rawEnds = new int[CELLS];
    private boolean[] quoted = new boolean[CELLS];
    private int cells;
    private int line;

    /**
     * Makes a record for the rows of a file.
     *
     * @param longest how many characters a row may have
     */
    TextRecord(String file, int longest) {
        this.file = file;
        this.longest = longest;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
        cells = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        int from = index == 0 ? 0 : rawEnds[index - 1];
        int to = from + length;
        if (to + index > longest) {
            throw new CsvParseException(TOO_LONG);
        }
        if (to > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(to, 2 * chars.length));
        }
        if (index == starts.length) {
            int size = 2 * index;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            rawEnds = Arrays.copyOf(rawEnds, size);
            quoted = Arrays.copyOf(quoted, size);
        }
        System.arraycopy(buffer, offset, chars, from, length);
        starts[index] = Blanks.start(chars, from, to);
        ends[index] = Blanks.end(chars, starts[index], to);
        rawEnds[index] = to;
        quoted[index] = isQuoted;
        cells = index + 1;
    }

    @Override
    protected TextRecord buildRecord() {
        return this;
    }

    /** Returns the line the row begins in. */
    int line() {
        return line;
    }

    /** Returns the number of cells. */
    int cells() {
        return cells;
    }

    /** Returns the number of cells up to the last that holds something. */
    int filled() {
        int filled = cells;
        while (filled > 0 && isEmpty(filled - 1)) {
            filled--;
        }
        return filled;
    }

    /** Returns whether a cell is not there or holds only space. */
    boolean isEmpty(int cell) {
        return cell >= cells || starts[cell] >= ends[cell];
    }

    /** Returns the characters of the row, in which the texts of its cells stand. */
    char[] chars() {
        return chars;
    }

    /** Returns where the text of a cell begins. */
    int start(int cell) {
        return cell < cells ? starts[cell] : 0;
    }

    /** Returns where the text of a cell ends. */
    int end(int cell) {
        return cell < cells ? ends[cell] : 0;
    }

    /** Returns the text of a cell, without space around it. */
    String text(int cell) {
        return new String(chars, start(cell), end(cell) - start(cell));
    }

    /**
     * Returns the place of a cell as an editor shows it.
     *
     * @param cell its index; where the row is shorter, the end of the row is meant
     */
    Location place(int cell, String path) {
        int atLine = line;
        int column = 1;
        int known = Math.min(cell, cells);
        for (int i = 0; i < known; i++) {
            int quotes = quoted[i] ? 1 : 0;
            column += quotes;
            for (int k = i == 0 ? 0 : rawEnds[i - 1]; k < rawEnds[i]; k++) {
                if (isBreak(k, rawEnds[i])) {
                    atLine++;
                    column = 1;
                } else if (!Character.isLowSurrogate(chars[k]) && chars[k] != '\r') {
                    column += 1 + (chars[k] == '"' ? quotes : 0);
                }
            }
            column += quotes + (i + 1 < cells || cell > i + 1 ? 1 : 0);
        }
        return new Location(file, atLine, column, path);
    }

    /** Returns where the cell after the last begins that was read of the row. */
    Location next() {
        return place(cells + 1, "");
    }

    private boolean isBreak(int at, int end) {
        return chars[at] == '\n' || (chars[at] == '\r' && (at + 1 == end || chars[at + 1] != '\n'));
    }
}
