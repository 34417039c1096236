package eu.niem.io.table;

import java.util.regex.Pattern;

/**
 * Escapes cells that a spreadsheet would run as a formula, by an apostrophe in front.
 *
 * <ul>
 *   <li>Escaped is a text that begins with {@code = + - @}, a tab or a line break. A number is not, nor the lone
 *       {@code -} of an empty checklist: neither runs.
 *   <li>A text that begins with apostrophes before such a character gets one more, so that undoing the escape, which
 *       takes one away, gives every text back.
 * </ul>
 *
 * <p>Source: OWASP, CSV injection.
 */
final class FormulaEscape {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]*)?([eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final String STARTS = "=+-@\t\r\n'";

    private FormulaEscape() {}

    /** Returns a text as it is written to a cell. */
    static String escape(String text) {
        if (text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        boolean runs = text.charAt(0) != '\''
                && !text.equals("-")
                && !NUMBER.matcher(text).matches();
        return runs || ESCAPED.matcher(text).matches() ? "'" + text : text;
    }

    /** Returns the text behind a cell. */
    static String unescape(String cell) {
        boolean escaped = !cell.isEmpty()
                && cell.charAt(0) == '\''
                && ESCAPED.matcher(cell).matches();
        return escaped ? cell.substring(1) : cell;
    }
}
