package eu.niem.io.document;

import eu.niem.io.document.NodeDocument.ReferenceDocument;
import eu.niem.io.json.JsonReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks whom a text that sets a standard binds, and between which days. */
final class ReferenceCheck {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ReferenceCheck() {}

    static void check(ReferenceDocument reference, String pointer, JsonReading reading) {
        new DistinctNames(reading).addAll(OptionalFields.orEmpty(reference.areas()), pointer + "/areas");
        LocalDate from = day(reference.from(), pointer + "/from", reading);
        LocalDate to = day(reference.to(), pointer + "/to", reading);
        if (from != null && to != null && to.isBefore(from)) {
            reading.error(
                    "end-before-start",
                    pointer + "/to",
                    "a text must not cease to bind before it binds, but does so from " + from + " to " + to
                            + ": swap the days, or correct one");
        }
    }

    private static @Nullable LocalDate day(@Nullable String text, String pointer, JsonReading reading) {
        if (text == null) {
            return null;
        }
        if (!DAY.matcher(text).matches()) {
            reading.error("invalid-date", pointer, "must be a day such as 2013-12-21, but was '" + text + "'");
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            reading.error("no-such-day", pointer, "must be a day that there is, but was '" + text + "'");
            return null;
        }
    }
}
