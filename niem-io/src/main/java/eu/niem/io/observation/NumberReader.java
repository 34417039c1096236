package eu.niem.io.observation;

import eu.niem.io.reading.DecimalText;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads numbers of tables and documents, and never guesses what might be meant. */
final class NumberReader {
    private final Issues issues;

    NumberReader(Issues issues) {
        this.issues = issues;
    }

    /**
     * Reads the number that a text is; null if it is none. One that is not finite is named with the indicator, area and
     * period of its row.
     */
    @Nullable
    Double number(String text, String what, String field, ObservationRow row) {
        double number = DecimalText.number(text);
        if (Double.isFinite(number)) {
            return number;
        }
        if (isNotFinite(text, what, field, row)) {
            return null;
        }
        issues.alike(
                "invalid-number",
                row.at(field),
                DecimalText.mistake(text),
                () -> DecimalText.shown(text),
                () -> what + " must be a number, but is " + Shown.quoted(text) + ": " + DecimalText.hint(text));
        return null;
    }

    /** Returns whether a text says that a number is not finite; an issue where it does. */
    boolean isNotFinite(String text, String what, String field, ObservationRow row) {
        if (!DecimalText.isNotFinite(text)) {
            return false;
        }
        String indicator = "'" + row.indicator() + "'";
        String place = Objects.requireNonNullElse(row.refArea(), "?")
                + ", "
                + Objects.requireNonNullElse(row.timePeriod(), "?")
                + (row.group() == null || row.group().isEmpty() ? "" : ", " + row.group());
        issues.error(
                "invalid-number",
                row.at(field),
                row.indicator() + ", " + place,
                () -> what + (what.endsWith(indicator) ? "" : " of " + indicator) + " (" + place
                        + ") must be a finite number, but is " + Shown.quoted(text) + ": " + DecimalText.hint(text));
        return true;
    }

    /** Reads a number of 0 or more; null if there is no text, not a number if it is no such number. */
    @Nullable
    Double notNegative(@Nullable String text, String what, String field, ObservationRow row) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Double number = number(text, what, field, row);
        if (number != null && number < 0) {
            issues.alike(
                    "invalid-number",
                    row.at(field),
                    "negative",
                    () -> Shown.quoted(text),
                    () -> what + " must be 0 or more, but is '" + text + "'");
            return Double.NaN;
        }
        return number == null ? (Double) Double.NaN : number;
    }

    /** Returns whether {@link #notNegative} found nothing wrong. */
    static boolean isSound(@Nullable Double number) {
        return number == null || !number.isNaN();
    }
}
