package eu.niem.io.foreign;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of the numbers in the cells of a workbook. */
final class CellText {
    private static final int SURE = 15; // digits that every double keeps
    private static final int MOST = 17;
    private static final int PLAIN = 40;
    private static final int PERCENT = 2;
    private static final int TEN = 10;
    private static final double DAYS = 2_958_466; // to the end of the year 9999
    private static final double NO_LEAP_DAY = 60; // of 1900, which has none, but in spreadsheets
    private static final double SECONDS = 86_400; // of a day
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(T00:00(:00([.]0+)?)?Z?)?");

    private CellText() {}

    /** Returns whether characters are a number in its shortest form already: digits, and a point within them. */
    static boolean isShortest(char[] chars, int start, int end) {
        int first = start < end && chars[start] == '-' ? start + 1 : start;
        int point = -1;
        for (int i = first; i < end; i++) {
            if (chars[i] == '.' && point < 0) {
                point = i;
            } else if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        int whole = (point < 0 ? end : point) - first;
        boolean zeroInFront = whole > 1 && chars[first] == '0';
        boolean nothingBehind = point >= 0 && (point == end - 1 || chars[end - 1] == '0');
        boolean isZero = whole == 1 && chars[first] == '0' && point < 0 && first > start; // -0
        return whole > 0 && !zeroInFront && !nothingBehind && !isZero && end - first <= SURE;
    }

    /** Returns the number that characters are in their shortest form. */
    static double shortest(char[] chars, int start, int end) {
        long digits = 0;
        double divisor = 0;
        for (int i = start; i < end; i++) {
            if (chars[i] == '.') {
                divisor = 1;
            } else if (chars[i] != '-') {
                digits = TEN * digits + (chars[i] - '0');
                divisor *= TEN;
            }
        }
        double number = divisor == 0 ? digits : digits / divisor; // both are exact, so it is rounded once
        return chars[start] == '-' ? -number : number;
    }

    /**
     * Returns the shortest text that is the same double; of a percentage, of a hundred times that text.
     *
     * @param stored the number as the workbook holds it, finite
     */
    static String number(String stored, boolean isPercent) {
        BigDecimal number = shortest(new BigDecimal(stored), Double.parseDouble(stored));
        BigDecimal shown = isPercent ? number.movePointRight(PERCENT) : number;
        BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return Math.abs(plain.scale()) < PLAIN ? plain.toPlainString() : plain.toString();
    }

    private static BigDecimal shortest(BigDecimal stored, double number) {
        for (int digits = SURE; digits < MOST; digits++) {
            BigDecimal rounded = stored.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return new BigDecimal(number).round(new MathContext(MOST, RoundingMode.HALF_EVEN));
    }

    /** Returns whether a number is a day that spreadsheets know. */
    static boolean isDay(double number) {
        return number >= 0 && number < DAYS;
    }

    /**
     * Returns a day and time as ISO 8601 writes it, as far as it is shown; to the second.
     *
     * @param number the days since the beginning of 1900 or 1904, with the time as a part of a day
     * @param from1904 whether days are counted from 1904 on
     */
    static String date(double number, CellFormats.Kind kind, boolean from1904) {
        LocalDate begin = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, number < NO_LEAP_DAY ? 31 : 30);
        double day = Math.floor(number);
        LocalDateTime time =
                begin.plusDays((long) day).atStartOfDay().plusSeconds(Math.round((number - day) * SECONDS));
        String whole = WHOLE.format(time);
        return switch (kind) {
            case YEAR -> whole.substring(0, whole.indexOf('-'));
            case MONTH -> MONTH.format(time);
            case TIME -> number < 1 ? whole.substring(whole.indexOf('T') + 1) : whole;
            default -> whole.endsWith("T00:00:00") ? whole.substring(0, whole.indexOf('T')) : whole;
        };
    }

    /** Returns a day and time that is written as ISO 8601 does, as far as it is shown. */
    static String date(String text, CellFormats.Kind kind) {
        Matcher day = DAY.matcher(text);
        if (kind == CellFormats.Kind.TIME || !day.matches()) {
            return text;
        }
        return switch (kind) {
            case YEAR -> day.group(1);
            case MONTH -> day.group(1) + "-" + day.group(2);
            default -> day.group(1) + "-" + day.group(2) + "-" + day.group(3);
        };
    }
}
