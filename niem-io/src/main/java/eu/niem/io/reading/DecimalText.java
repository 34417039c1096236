package eu.niem.io.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads numbers with the digits 0 to 9 and a point before decimals, an exponent is permitted, and never guesses what
 * might be meant. A text that people would take for a number, with a comma, several points, or blanks or apostrophes
 * between thousands, has the readings that it may have; blanks are no-break and thin spaces too.
 */
public final class DecimalText {
    // without a way back: a million digits and one letter more would be tried in every division of the digits
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?+([0-9]++\\.?+[0-9]*+|\\.[0-9]++)([eE][+-]?+[0-9]++)?+");
    private static final Pattern ZERO = Pattern.compile("[+-]?+[0.]++([eE].*+)?+");
    private static final Pattern SIGNS =
            Pattern.compile("[+\u2212-]?+[0-9.,'\u2019\u00B4`\\p{Z}]++([eE][+-]?+[0-9]++)?+");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)[+-]?nan|na|n/a|n\\.a\\.|null|none|nil|inf|[+-]?inf(inity)?|[:.?*-]+|#.*");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[+-]?(nan|inf(inity)?)");
    private static final String LONGEST_READ = "-1'000'000'000'000'000'000.000000000000000e-308";

    private static final int PLAIN_DIGITS = 15;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private DecimalText() {}

    /** Returns the number that a text is; not finite where it is none, or none that can be computed with. */
    public static double number(String text) {
        double plain = plain(text);
        return Double.isNaN(plain) ? any(text) : plain;
    }

    /**
     * Returns the number of up to 15 digits and a point, as most are; not a number for any other text. Digits and the
     * power of ten are exact, so that their quotient is the nearest number, as it is where a text is parsed.
     */
    private static double plain(String text) {
        int length = text.length();
        if (length == 0 || length > PLAIN_DIGITS + 2) {
            return Double.NaN;
        }
        char first = text.charAt(0);
        int start = first == '-' || first == '+' ? 1 : 0;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char character = text.charAt(i);
            if (character >= '0' && character <= '9') {
                digits = 10 * digits + (character - '0');
                count++;
            } else if (character == '.' && point < 0) {
                point = count;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || count > PLAIN_DIGITS) {
            return Double.NaN;
        }
        double size = digits / POWERS[point < 0 ? 0 : count - point];
        return first == '-' ? -size : size;
    }

    private static double any(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text);
        return number != 0 || ZERO.matcher(text).matches() ? number : Double.NaN;
    }

    /** Returns whether a text says that a number is not finite, or is one too large to compute with. */
    public static boolean isNotFinite(String text) {
        return NOT_FINITE.matcher(text).matches() || (isWritten(text) && Double.isInfinite(Double.parseDouble(text)));
    }

    /** Returns whether a text is written as a number, though it may be too large or small to compute with. */
    public static boolean isWritten(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Returns the numbers that may be meant by a text that is none: for {@code 113,127} both 113127 and 113.127, for
     * {@code 1.234,5} only 1234.5. None where it cannot be a number.
     */
    public static List<String> readings(String text) {
        if (text.length() > LONGEST_READ.length()
                || isWritten(text)
                || !SIGNS.matcher(text).matches()) {
            return List.of();
        }
        int end = Math.max(text.indexOf('e'), text.indexOf('E'));
        String exponent = end < 0 ? "" : text.substring(end);
        String signs = (end < 0 ? text : text.substring(0, end))
                .replaceAll("[\u2019\u00B4`]", "'")
                .replaceAll("\\p{Z}", " ")
                .replace('\u2212', '-')
                .strip();
        List<String> readings = new ArrayList<>();
        for (String decimal : new String[] {"", ",", "."}) {
            String reading = reading(signs, decimal);
            if (isWritten(reading) && !readings.contains(reading + exponent)) {
                readings.add(reading + exponent);
            }
        }
        return readings;
    }

    /** Returns the digits with a point for a decimal sign, without signs between thousands; empty if not so written. */
    private static String reading(String signs, String decimal) {
        int at = decimal.isEmpty() ? signs.length() : signs.indexOf(decimal);
        if (at < 0) {
            return "";
        }
        String whole = signs.substring(0, at);
        String rest = decimal.isEmpty() ? "" : signs.substring(at + 1);
        String digits = whole.replaceAll("[^0-9+-]", "");
        if (!rest.matches("[0-9]*") || (!whole.equals(digits) && !isGrouped(whole))) {
            return "";
        }
        return decimal.isEmpty() ? digits : digits + "." + rest;
    }

    /** Returns whether one sign separates thousands (or, in the Indian way, hundreds above them). */
    private static boolean isGrouped(String whole) {
        String digits = whole.replaceAll("^[+-]? ?", "");
        String sign = digits.replaceAll("[0-9]", "");
        String one = sign.isEmpty() ? "" : Pattern.quote(sign.substring(0, 1));
        return !sign.isEmpty() && digits.matches("[1-9][0-9]{0,2}(" + one + "[0-9]{2,3})*" + one + "[0-9]{3}");
    }

    /** Returns a text in quotes with its readings, for example <i>'1.234,5' (1234.5)</i>. */
    public static String shown(String text) {
        List<String> readings = readings(text);
        return Shown.quoted(text) + (readings.isEmpty() ? "" : " (" + String.join(" or ", readings) + ")");
    }

    /** Returns what sort of mistake a text is that is no number: those of one sort have the same advice. */
    public static String mistake(String text) {
        if (isWritten(text)) {
            return "size";
        }
        return NOTHING.matcher(text).matches() ? "nothing" : SIGNS.matcher(text).matches() ? "signs" : "text";
    }

    /** Returns why a text is no number, and what to do. */
    public static String hint(String text) {
        if (isWritten(text)) {
            return Double.isInfinite(Double.parseDouble(text))
                    ? "it is larger than any that can be computed with"
                    : "it is nearer to 0 than any that can be computed with; write 0 if that is meant";
        }
        if (NOTHING.matcher(text).matches()) {
            return "leave it empty where there is none, and say why in the status: M, L, O or Q";
        }
        List<String> readings = readings(text);
        if (readings.isEmpty()) {
            return "write digits 0 to 9 with a point before decimals, without signs between thousands or units";
        }
        return (readings.size() == 1
                        ? "write " + readings.get(0)
                        : "it may be " + readings.get(0) + " or " + readings.get(1) + "; write the one that is meant")
                + ", with a point before decimals and no sign between thousands";
    }
}
