package eu.niem.io.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes a text as a cell can hold it. What XML has no sign for, and what would be read as such a sign, is written as
 * {@code _xHHHH_}, which spreadsheets read as that character.
 *
 * <p>Source: ECMA-376 part 1, 22.9.2.19.
 */
final class WorkbookText {
    /** How many characters a cell holds. */
    static final int LONGEST = 32_767;

    private static final Pattern SIGN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookText() {}

    /** Returns a text that fits into a cell; a longer one ends in an ellipsis. */
    static String fitting(String text) {
        return text.length() <= LONGEST ? text : SheetNames.cut(text, LONGEST - 1) + "\u2026";
    }

    /** Returns the text as it is written. */
    static String escaped(String text) {
        String signs = text.indexOf("_x") < 0 ? text : SIGN.matcher(text).replaceAll("_x005F_");
        if (signs.chars().noneMatch(WorkbookText::hasNoSign)) {
            return signs;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            char character = signs.charAt(i);
            if (hasNoSign(character)) {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean hasNoSign(int character) {
        return (character < ' ' && character != '\t' && character != '\n')
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
