package eu.niem.io.mapping;

import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.FormFields;
import eu.niem.io.reading.DecimalText;
import eu.niem.io.reading.Shown;
import java.util.List;

/**
 * How numbers are written in a file of others.
 *
 * <ul>
 *   <li>A decimal sign other than a point, and a sign between thousands, are read only where they are stated; thousands
 *       must stand in threes. Blanks between thousands may be no-break and thin ones, an apostrophe a curved one.
 *   <li>A percent sign behind a number is passed over where percentages are stated: 12 % is 12.
 *   <li>A sign for missing is no value.
 * </ul>
 *
 * @param decimal the decimal sign; empty for a point
 * @param thousands the sign between thousands; empty for none
 * @param percent whether numbers may have a percent sign
 * @param missing the signs for a missing value
 */
public record Numerals(String decimal, String thousands, boolean percent, List<String> missing) {
    /** Numbers with a point before decimals, and nothing else. */
    public static final Numerals PLAIN = new Numerals("", "", false, List.of());

    /** Copies the signs. */
    public Numerals {
        missing = List.copyOf(missing);
    }

    /** Returns whether a text stands for a missing value. */
    boolean isMissing(String text) {
        return text.isEmpty() || missing.contains(text);
    }

    /** Returns whether it is stated how numbers are written, so that a point cannot be mistaken. */
    boolean areStated() {
        return !decimal.isEmpty() || !thousands.isEmpty();
    }

    /** Returns the number that a text is; not a number where it is none. */
    public double number(String text) {
        String number = percent && text.endsWith("%") ? withoutSign(text) : text;
        return DecimalText.number(areStated() ? withPoint(number) : number);
    }

    /** Returns a text without its percent sign, and without the blanks of any sort before it. */
    private static String withoutSign(String text) {
        int end = text.length() - 1;
        while (end > 0 && (Character.isSpaceChar(text.charAt(end - 1)) || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Returns the digits with a point before decimals and no signs between thousands; empty if not so written. */
    private String withPoint(String number) {
        String sign = decimal.isEmpty() ? "." : decimal;
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        int end = exponent < 0 ? number.length() : exponent;
        int at = number.indexOf(sign);
        int wholeEnd = at < 0 ? end : at;
        if (wholeEnd > end) {
            return "";
        }
        String whole = whole(number.substring(0, wholeEnd).replace('\u2212', '-'));
        String rest = at < 0 ? "" : "." + number.substring(at + sign.length(), end);
        boolean isSound = !whole.isEmpty() || rest.length() > 1;
        return !isSound || rest.indexOf('.', 1) > 0 ? "" : whole + rest + number.substring(end);
    }

    /** Returns the digits before the decimal sign; something that is no number where thousands are not in threes. */
    private String whole(String text) {
        if (thousands.isEmpty()) {
            return text.indexOf('.') < 0 ? text : "?";
        }
        StringBuilder digits = new StringBuilder(text.length());
        int sinceSign = -1; // before the first sign between thousands
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isThousands(character)) {
                if (sinceSign >= 0 ? sinceSign != 3 : length(digits) == 0 || length(digits) > 3) {
                    return "?";
                }
                sinceSign = 0;
            } else if (character == '.') {
                return "?"; // neither the decimal sign nor that between thousands
            } else {
                digits.append(character);
                sinceSign += sinceSign >= 0 ? 1 : 0;
            }
        }
        boolean isGrouped = sinceSign == 3 && digits.charAt(digits.length() - length(digits)) != '0';
        return sinceSign < 0 || isGrouped ? digits.toString() : "?";
    }

    private static int length(StringBuilder digits) {
        boolean signed = digits.length() > 0 && (digits.charAt(0) == '-' || digits.charAt(0) == '+');
        return signed ? digits.length() - 1 : digits.length();
    }

    private boolean isThousands(char character) {
        return switch (thousands.charAt(0)) {
            case ' ' -> Character.isSpaceChar(character);
            case '\'' -> "'\u2019\u00B4`".indexOf(character) >= 0;
            default -> character == thousands.charAt(0);
        };
    }

    /** Returns what sort of mistake a text is that is no number: those of one sort have the same advice. */
    String kind(String text) {
        if (text.endsWith("%") && !percent) {
            return "percent";
        }
        return hasDigit(text) ? DecimalText.mistake(text) : "sign " + text;
    }

    /** Returns what to do about a text that is no number as numbers are written here. */
    String hint(String text, ForeignForm form) {
        if (text.endsWith("%") && !percent && FormFields.isUsed("percent", form)) {
            return "if it is a percentage, add \"percent\": true to the mapping of this file";
        }
        if (!hasDigit(text)) {
            return "if it stands for a missing value, add it to \"missing\": [" + quoted(text)
                    + "] in the mapping of this file";
        }
        if (!FormFields.isUsed("decimal", form)) {
            return "numbers are written with '.' before decimals and nothing else in files of this form; correct it in"
                    + " the file";
        }
        List<String> readings = DecimalText.readings(text);
        if (!readings.isEmpty() && !areStated()) {
            return "it may be " + String.join(" or ", readings)
                    + "; say which by \"decimal\" and \"thousands\" in the mapping of this file, such as"
                    + " \"decimal\": \",\", \"thousands\": \".\"";
        }
        return "numbers are written with '" + (decimal.isEmpty() ? "." : decimal) + "' before decimals and "
                + (thousands.isEmpty() ? "nothing" : "'" + thousands + "'")
                + " between thousands here; correct it in the file, or the mapping of this file";
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static String quoted(String text) {
        String shown = Shown.quoted(text);
        return "\"" + shown.substring(1, shown.length() - 1) + "\"";
    }
}
