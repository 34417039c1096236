package eu.niem.io.foreign;

import org.jspecify.annotations.Nullable;

/** Gives a text that was seen lately as the same object, so that a code is made once and not in every row. */
final class TextCache {
    private static final int SLOTS = 1 << 7;
    private static final int LONGEST = 48;

    private final @Nullable String[] seen = new @Nullable String[SLOTS];

    /** Returns the text of some characters. */
    String text(char[] chars, int from, int to) {
        int length = to - from;
        if (length <= 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ (hash >>> 7) ^ (hash >>> 14)) & (SLOTS - 1);
        String last = seen[slot];
        if (last == null || !isSame(last, chars, from, length)) {
            last = new String(chars, from, length);
            seen[slot] = last;
        }
        return last;
    }

    private static boolean isSame(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
