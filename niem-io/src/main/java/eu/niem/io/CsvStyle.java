package eu.niem.io;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Tabular;
import eu.niem.io.table.ResultTable;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How results are written as CSV: for programs, or for the spreadsheets of people who write numbers another way.
 *
 * <ul>
 *   <li>Numbers are exact in every style: the shortest text that reads back to the same bits, with another sign before
 *       the decimals. They have no signs between thousands.
 *   <li>A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *   <li>The library reads studies with decimal points only, whatever stands between cells.
 * </ul>
 *
 * @param separator the character between cells: a comma, a semicolon or a tab
 * @param decimalSign the character before decimals: a point or a comma; not the separator
 * @param byteOrderMark whether the text begins with the mark by which spreadsheets know UTF-8
 */
public record CsvStyle(char separator, char decimalSign, boolean byteOrderMark) {
    /** For programs: commas between cells, decimal points, no mark. */
    public static final CsvStyle STANDARD = new CsvStyle(',', '.', false);

    /** Refuses other characters, and the same for both. */
    public CsvStyle {
        if (",;\t".indexOf(separator) < 0 || ".,".indexOf(decimalSign) < 0 || separator == decimalSign) {
            throw new IllegalArgumentException(
                    "a style must have ',', ';' or a tab between cells and another sign, '.' or ',', before decimals,"
                            + " but has '" + separator + "' and '" + decimalSign + "'");
        }
    }

    /**
     * Makes the style for spreadsheets of a language: where it writes a comma before decimals, semicolons between cells
     * and that comma, else commas and points. Both have the mark.
     */
    public static CsvStyle of(Locale locale) {
        char sign = DecimalFormatSymbols.getInstance(Require.notNull("locale", locale))
                .getDecimalSeparator();
        return sign == ',' ? new CsvStyle(';', ',', true) : new CsvStyle(',', '.', true);
    }

    /** Writes the columns of a result, then its rows. The title has no place in the file. */
    public String write(Tabular result) {
        return (byteOrderMark ? "\uFEFF" : "")
                + ResultTable.write(Require.notNull("result", result).data(), separator, decimalSign);
    }
}
