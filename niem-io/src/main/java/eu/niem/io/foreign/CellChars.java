package eu.niem.io.foreign;

import java.io.IOException;
import java.util.Arrays;

/** The characters of the cells of a row, one after the other. */
final class CellChars {
    private static final int ESCAPE = "_x000D_".length();
    private static final int HEX = 16;

    private final int longest;
    private char[] chars = new char[1 << 10];
    private int length;

    /**
     * Makes room.
     *
     * @param longest how many characters there may be
     */
    CellChars(int longest) {
        this.longest = longest;
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    char[] chars() {
        return chars;
    }

    /** Adds characters; there may be too many. */
    void add(char[] from, int start, int count) throws IOException {
        if (count > longest - length) {
            throw new TooLong();
        }
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    /** Puts characters in the place of their escapes, such as {@code _x000D_}, from an index on. */
    void unescape(int from) {
        int to = from;
        for (int i = from; i < length; i++) {
            int code = chars[i] == '_' ? escaped(i) : -1;
            chars[to++] = code < 0 ? chars[i] : (char) code;
            i += code < 0 ? 0 : ESCAPE - 1;
        }
        length = to;
    }

    private int escaped(int at) {
        if (at + ESCAPE > length || chars[at + 1] != 'x' || chars[at + ESCAPE - 1] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = chars[i] < 0x80 ? Character.digit(chars[i], HEX) : -1;
            if (digit < 0) {
                return -1;
            }
            code = HEX * code + digit;
        }
        return code;
    }

    /** There are more characters than there may be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
