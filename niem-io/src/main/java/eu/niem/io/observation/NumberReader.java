package eu.niem.io.observation;

import eu.niem.io.check.Location;
import eu.niem.io.reading.DecimalText;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads numbers of tables and documents, and never guesses what might be meant. */
final class NumberReader {
    private final Issues issues;

    NumberReader(Issues issues) {
        this.issues = issues;
    }

    /** Reads the number that a text is; null if it is none. */
    @Nullable
    Double number(String text, String what, Supplier<Location> where) {
        double number = DecimalText.number(text);
        if (Double.isFinite(number)) {
            return number;
        }
        issues.alike(
                "invalid-number",
                where.get(),
                DecimalText.mistake(text),
                () -> DecimalText.shown(text),
                () -> what + " must be a number, but is " + Shown.quoted(text) + ": " + DecimalText.hint(text));
        return null;
    }

    /** Reads a number of 0 or more; null if there is no text, not a number if it is no such number. */
    @Nullable
    Double notNegative(@Nullable String text, String what, Supplier<Location> where) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Double number = number(text, what, where);
        if (number != null && number < 0) {
            issues.alike(
                    "invalid-number",
                    where.get(),
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
