package eu.niem.io.foreign;

/** What counts as space around a text: blanks, also those that do not break a line, controls, byte order marks. */
final class Blanks {
    private static final char NO_BREAK = '\u00A0';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {}

    /** Returns whether a character is space. */
    static boolean isBlank(char character) {
        return character <= ' '
                || (character >= NO_BREAK && (Character.isSpaceChar(character) || character == BYTE_ORDER_MARK));
    }

    /** Returns where the text within some characters begins; the end where all is space. */
    static int start(char[] chars, int from, int to) {
        int start = from;
        while (start < to && isBlank(chars[start])) {
            start++;
        }
        return start;
    }

    /** Returns where the text within some characters ends. */
    static int end(char[] chars, int from, int to) {
        int end = to;
        while (end > from && isBlank(chars[end - 1])) {
            end--;
        }
        return end;
    }

    /** Returns a text without space around it. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
