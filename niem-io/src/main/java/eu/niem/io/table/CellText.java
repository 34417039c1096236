package eu.niem.io.table;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value in memory as the text that the cell of a table would have.
 *
 * <ul>
 *   <li>Null is an empty cell.
 *   <li>A number is written in full, a whole one without a point or an exponent, so that a year is a year; one that is
 *       not finite by its name, such as {@code NaN}, of which no number is made.
 *   <li>A day, month or year of {@code java.time} is a period; so are a date of a database, and a time of midnight.
 * </ul>
 */
final class CellText {
    private static final int LONGEST_WHOLE = 30;
    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})( 00:00:00(\\.0+)?)?");
    private static final Set<String> TEXTS = Set.of("REF_AREA", "GROUP", "SOURCE", "COMMENT"); // where any will do

    private CellText() {}

    /**
     * Returns the text of a value; empty, with an issue, where it is none that a table can hold.
     *
     * @param column the name of its column
     */
    static String of(@Nullable Object value, String column, Supplier<Location> where, Issues issues) {
        if (value == null) {
            return "";
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return ofNumber(number, column, where, issues);
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        if (value instanceof LocalDate || value instanceof YearMonth || value instanceof Year) {
            return value.toString();
        }
        if (value instanceof Date) {
            String text = value.toString();
            Matcher day = MIDNIGHT.matcher(text); // dates of java.sql write themselves so
            return day.matches() ? day.group(1) : text;
        }
        String type = value.getClass().getTypeName();
        issues.error(
                "wrong-type",
                where.get(),
                type,
                () -> "a cell holds a text, a number, a date or null, but this is a " + type
                        + ": give its text instead, several joined by +");
        return "";
    }

    private static String ofNumber(Number number, String column, Supplier<Location> where, Issues issues) {
        if (number instanceof BigDecimal decimal) {
            return decimal(decimal);
        }
        if (!(number instanceof Double) && !(number instanceof Float)) {
            return number.toString();
        }
        if (Double.isFinite(number.doubleValue())) {
            return number instanceof Double exact
                    ? ShortestDecimal.of(exact)
                    : decimal(new BigDecimal(number.toString()));
        }
        if (TEXTS.contains(column.toUpperCase(Locale.ROOT))) {
            issues.error(
                    "wrong-type",
                    where.get(),
                    number.toString(),
                    () -> "a text is needed here, but this is the number " + number
                            + ": give null where there is nothing");
            return "";
        }
        return number.toString();
    }

    private static String decimal(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        long digits = (long) shortest.precision() - shortest.scale();
        return shortest.scale() <= 0 && digits <= LONGEST_WHOLE ? shortest.toPlainString() : shortest.toString();
    }
}
