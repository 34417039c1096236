package eu.niem.io.observation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Location;
import eu.niem.io.reading.DecimalText;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it was written in a line of a table or an element of a JSON document, before it is checked. A text
 * that is null or empty is not there. That indicator, area or period are null is reported by who made the row: there is
 * no such column. {@link ObservationReader} makes observations of rows.
 *
 * @param indicator the id of the indicator
 * @param refArea the code of the area
 * @param timePeriod the period
 * @param group the code of the group; {@code _T} where there is none
 * @param obsValue a number, the id of an option, or ids of checklist items joined by {@code +}, {@code -} for none;
 *     of a {@code number} its shortest text
 * @param obsStatus letters of the status
 * @param confStatus the letter of the confidentiality status
 * @param sampleSize the number of respondents
 * @param stdError the standard error
 * @param source ids of sources joined by {@code +}
 * @param comment a remark
 * @param form what the value was written as
 * @param places where a field stands, by the name of its component here, such as {@code obsValue}
 * @param number the value where it was read as a number before, finite; else not a number
 */
public record ObservationRow(
        @Nullable String indicator,
        @Nullable String refArea,
        @Nullable String timePeriod,
        @Nullable String group,
        @Nullable String obsValue,
        @Nullable String obsStatus,
        @Nullable String confStatus,
        @Nullable String sampleSize,
        @Nullable String stdError,
        @Nullable String source,
        @Nullable String comment,
        Form form,
        Function<String, Location> places,
        double number) {
    /** The value of a checklist of which no item holds. */
    public static final String NONE_HOLDS = "-";

    /** The form in which a value was written. */
    public enum Form {
        /** The cell of a table, which may hold a value of any sort. */
        CELL,
        /** A JSON number. */
        NUMBER,
        /** A JSON text. */
        TEXT,
        /** A JSON list of texts, here joined by {@code +}; {@code -} where it is empty. */
        LIST
    }

    /**
     * Makes a row of the cells of a table.
     *
     * @param cell the text of a field by the name of its component here; null where the table has no such column
     * @param places where a field stands, by the same name
     */
    public static ObservationRow ofCells(Function<String, @Nullable String> cell, Function<String, Location> places) {
        return new ObservationRow(
                cell.apply("indicator"),
                cell.apply("refArea"),
                cell.apply("timePeriod"),
                cell.apply("group"),
                cell.apply("obsValue"),
                cell.apply("obsStatus"),
                cell.apply("confStatus"),
                cell.apply("sampleSize"),
                cell.apply("stdError"),
                cell.apply("source"),
                cell.apply("comment"),
                Form.CELL,
                places,
                Double.NaN);
    }

    @Override
    public @Nullable String obsValue() {
        return isNumber() ? ShortestDecimal.of(number) : obsValue;
    }

    /** Returns whether the value was read as a number before. */
    boolean isNumber() {
        return !Double.isNaN(number);
    }

    /** Returns the number that the value is; not a number where it is none. */
    double figure() {
        return isNumber() ? number : DecimalText.number(Objects.requireNonNullElse(obsValue, ""));
    }

    /** Returns whether there is no value; a text that is empty is one in documents, where it is wrong. */
    boolean isEmpty() {
        return !isNumber() && (obsValue == null || (form == Form.CELL && obsValue.isEmpty()));
    }

    /** Returns where a field stands: the name of a component, such as {@code obsValue}. */
    public Location at(String field) {
        return places.apply(field);
    }

    /** Returns a copy about another area, period and group, still in its place. */
    public ObservationRow withKey(String newRefArea, String newTimePeriod, String newGroup) {
        return new ObservationRow(
                indicator,
                newRefArea,
                newTimePeriod,
                newGroup,
                obsValue,
                obsStatus,
                confStatus,
                sampleSize,
                stdError,
                source,
                comment,
                form,
                places,
                number);
    }

    /** Returns a copy with another answer and status, still in their places. */
    public ObservationRow withAnswer(@Nullable String newObsValue, @Nullable String newObsStatus) {
        return new ObservationRow(
                indicator,
                refArea,
                timePeriod,
                group,
                newObsValue,
                newObsStatus,
                confStatus,
                sampleSize,
                stdError,
                source,
                comment,
                form,
                places,
                number);
    }
}
