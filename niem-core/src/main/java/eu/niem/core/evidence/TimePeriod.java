package eu.niem.core.evidence;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of time as SDMX writes it. It is a year {@code 2021}, half-year {@code 2021-S1}, third {@code 2021-T2},
 * quarter {@code 2021-Q3}, month {@code 2021-05} or {@code 2021-M05}, ISO week {@code 2021-W07}, or day
 * {@code 2021-05-09}.
 *
 * <p>Periods are ordered by their first day. Of periods that begin on the same day the longer comes first; two ways to
 * write the same period are ordered as text.
 *
 * <p>Source: SDMX 3.0, technical notes, section on time formats.
 */
public final class TimePeriod implements Comparable<TimePeriod>, Serializable {
    private static final long serialVersionUID = 1;

    private static final Pattern CODE =
            Pattern.compile("([0-9]{4})-(?:([STQMW])([0-9]{1,2})|([0-9]{2})(?:-([0-9]{2}))?)");

    private static final Comparator<TimePeriod> ORDER = Comparator.comparing((TimePeriod period) -> period.start)
            .thenComparing(period -> period.end, Comparator.reverseOrder())
            .thenComparing(period -> period.code);

    private final String code;
    private final LocalDate start;
    private final LocalDate end;

    private TimePeriod(String code, LocalDate start, LocalDate end) {
        this.code = code;
        this.start = start;
        this.end = end;
    }

    /**
     * Reads a period.
     *
     * @param code one of the forms above
     * @throws IllegalArgumentException if it is none of them, or names a month, week or day that does not exist
     */
    public static TimePeriod parse(String code) {
        Require.notNull("code", code);
        if (isYear(code)) {
            return months(code, Integer.parseInt(code), 1, 12); // most are, and need no expression
        }
        Matcher matcher = CODE.matcher(code);
        if (matcher.matches()) {
            try {
                return read(code, matcher);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(message(code), e);
            }
        }
        throw new IllegalArgumentException(message(code));
    }

    private static boolean isYear(String code) {
        boolean digits = code.length() == 4;
        for (int i = 0; digits && i < 4; i++) {
            digits = code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        return digits;
    }

    /** Returns whether a text is a period. */
    public static boolean isPeriod(String code) {
        try {
            parse(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static TimePeriod read(String code, Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(5) != null) {
            LocalDate day = LocalDate.of(year, Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
            return new TimePeriod(code, day, day);
        }
        if (matcher.group(4) != null) {
            return months(code, year, Integer.parseInt(matcher.group(4)), 1);
        }
        int number = Integer.parseInt(matcher.group(3));
        boolean twoDigits = matcher.group(3).length() == 2;
        return switch (matcher.group(2)) {
            case "S" -> months(code, year, part(code, number, 2, !twoDigits), 6);
            case "T" -> months(code, year, part(code, number, 3, !twoDigits), 4);
            case "Q" -> months(code, year, part(code, number, 4, !twoDigits), 3);
            case "M" -> months(code, year, part(code, number, 12, twoDigits), 1);
            default -> week(code, year, number, twoDigits);
        };
    }

    private static int part(String code, int number, int parts, boolean wellFormed) {
        if (!wellFormed || number < 1 || number > parts) {
            throw new DateTimeException(code);
        }
        return (number - 1) * (12 / parts) + 1;
    }

    private static TimePeriod months(String code, int year, int month, int count) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new TimePeriod(code, start, start.plusMonths(count).minusDays(1));
    }

    private static TimePeriod week(String code, int year, int number, boolean wellFormed) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (!wellFormed
                || !IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).isValidIntValue(number)) {
            throw new DateTimeException(code);
        }
        LocalDate start = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(java.time.DayOfWeek.MONDAY);
        return new TimePeriod(code, start, start.plusDays(6));
    }

    private static String message(String code) {
        return Printable.lines(
                "a time period must be a year 2021, half-year 2021-S1, third 2021-T1, quarter 2021-Q1, month 2021-01, "
                        + "week 2021-W01 or day 2021-01-31, but was '" + code + "'");
    }

    /** Returns the code as it was written. */
    public String code() {
        return code;
    }

    /** Returns the first day. */
    public LocalDate start() {
        return start;
    }

    /** Returns the last day. */
    public LocalDate end() {
        return end;
    }

    /**
     * Returns its middle in years, for example 2020.5 for 2020. Days are converted by months, so that years,
     * half-years, quarters and months have exactly their nominal length.
     */
    public double years() {
        return (years(start) + years(end.plusDays(1))) / 2;
    }

    private static double years(LocalDate day) {
        double months = day.getMonthValue() - 1 + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        return day.getYear() + months / 12;
    }

    @Override
    public int compareTo(TimePeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimePeriod period && period.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
