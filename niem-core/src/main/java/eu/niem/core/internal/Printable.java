package eu.niem.core.internal;

/**
 * Makes texts of others safe to show. What would steer a terminal, or turn the direction of the text after it, is
 * written as {@code \}{@code u001b}; half a character is, too. Files keep texts as they are.
 */
public final class Printable {
    private Printable() {}

    /** Returns a text for one line: line breaks and tabs are written out too. */
    public static String text(String text) {
        return escaped(text, false);
    }

    /** Returns a text of several lines. */
    public static String lines(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean keepsLines) {
        int first = 0;
        while (first < text.length() && !isUnsafe(text, first, keepsLines)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isUnsafe(text, i, keepsLines)) {
                String digits = Integer.toHexString(character);
                escaped.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean isUnsafe(String text, int index, boolean keepsLines) {
        char character = text.charAt(index);
        if (character < 0x7F) {
            return character < ' ' && !(keepsLines && character == '\n');
        }
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return character <= 0x9F || turns(character) || character == '\u2028' || character == '\u2029';
    }

    /** Returns whether a character turns the direction of text, or stands nowhere in it. */
    private static boolean turns(char character) {
        return character == '\u061C'
                || character == '\u200E'
                || character == '\u200F'
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u206F')
                || character == '\uFEFF'
                || (character >= '\uFFF9' && character <= '\uFFFB');
    }

    /** Returns whether a text has surrogates, the halves of characters beyond the first 65 536, in pairs or not. */
    public static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a code point is half of a character, without the other half. */
    public static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
