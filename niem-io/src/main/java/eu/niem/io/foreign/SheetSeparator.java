package eu.niem.io.foreign;

/**
 * Finds what separates the cells of a sheet of text: comma, semicolon or tab. It is the one that stands in the most
 * lines as often as in the header; of several, that which stands there most often. A first line {@code sep=;} says
 * it.
 */
final class SheetSeparator {
    private static final String PREAMBLE = "sep=";
    private static final String ALL = ",;\t";
    private static final String STATED = ALL + "|";
    private static final int LINES = 30;

    private SheetSeparator() {}

    /** Returns what the first line states; 0 where it states nothing. */
    static char stated(String beginning) {
        int at = PREAMBLE.length();
        boolean states = beginning.regionMatches(true, 0, PREAMBLE, 0, at)
                && beginning.length() > at
                && STATED.indexOf(beginning.charAt(at)) >= 0
                && (beginning.length() == at + 1 || isBreak(beginning.charAt(at + 1)));
        return states ? beginning.charAt(at) : 0;
    }

    /**
     * Finds the separator.
     *
     * @param beginning the beginning of the text
     * @param headerLine the line of the header, counted from 1
     */
    static char of(String beginning, int headerLine) {
        int start = 0;
        for (int line = 1; line < headerLine && start < beginning.length(); line++) {
            while (start < beginning.length() && !isBreak(beginning.charAt(start))) {
                start++;
            }
            start += beginning.startsWith("\r\n", start) ? 2 : 1;
        }
        char best = ALL.charAt(0);
        long most = 0;
        for (int i = 0; i < ALL.length(); i++) {
            long weight = weight(beginning, start, ALL.charAt(i));
            if (weight > most) {
                most = weight;
                best = ALL.charAt(i);
            }
        }
        return best;
    }

    /** Returns in how many rows a separator stands as often as in the first, and then how often. */
    private static long weight(String text, int start, char separator) {
        int header = -1;
        int same = 0;
        int lines = 0;
        int count = 0;
        boolean isQuoted = false;
        boolean isStart = true;
        boolean isBlank = true;
        for (int i = start; i <= text.length() && lines < LINES; i++) {
            char each = i == text.length() ? '\n' : text.charAt(i);
            boolean ends = (!isQuoted || i == text.length()) && isBreak(each);
            if (ends && !isBlank) {
                header = header < 0 ? count : header;
                same += count == header ? 1 : 0;
                lines++;
            }
            count = ends ? 0 : count + (!isQuoted && each == separator ? 1 : 0);
            boolean closes = each == '"' && isQuoted; // after that, another quote opens again
            isQuoted = each == '"' ? !isQuoted && isStart : isQuoted;
            isStart = ends || closes || each == separator;
            isBlank = ends || (isBlank && Blanks.isBlank(each) && each != separator);
        }
        return header <= 0 ? 0 : ((long) same << Integer.SIZE) + header;
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
