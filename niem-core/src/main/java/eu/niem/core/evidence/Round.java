package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of an evaluation: its period, the edition of the framework used, and the dates it refers to. Where areas
 * differ, a round holds for one area.
 *
 * @param timePeriod the period under which its observations are recorded
 * @param label what people call it; empty where nothing is said
 * @param frameworkVersion the edition of the framework; empty where nothing is said
 * @param refArea the area this holds for; empty for all
 * @param referenceStart the first day of the situation described; null where unknown
 * @param referenceEnd the last day of the situation described; null where unknown
 */
public record Round(
        String timePeriod,
        String label,
        String frameworkVersion,
        String refArea,
        @Nullable LocalDate referenceStart,
        @Nullable LocalDate referenceEnd)
        implements Serializable {
    /** Checks the period and the order of the dates. */
    public Round {
        TimePeriod.parse(Require.notNull("timePeriod", timePeriod));
        Require.notNull("label", label);
        Require.notNull("frameworkVersion", frameworkVersion);
        Require.notNull("refArea", refArea);
        Require.that(
                referenceStart == null || referenceEnd == null || !referenceEnd.isBefore(referenceStart),
                "the reference dates of round '" + timePeriod + "'",
                "not end before they start",
                referenceStart + " to " + referenceEnd);
    }

    /** Makes a round of which only the period is known, for all areas. */
    public static Round of(String timePeriod) {
        return new Round(timePeriod, "", "", "", null, null);
    }

    /** Returns a copy with another label. */
    public Round withLabel(String newLabel) {
        return new Round(timePeriod, newLabel, frameworkVersion, refArea, referenceStart, referenceEnd);
    }

    /** Returns a copy with another edition of the framework. */
    public Round withFrameworkVersion(String newFrameworkVersion) {
        return new Round(timePeriod, label, newFrameworkVersion, refArea, referenceStart, referenceEnd);
    }

    /** Returns a copy with another area it holds for; empty for all. */
    public Round withRefArea(String newRefArea) {
        return new Round(timePeriod, label, frameworkVersion, newRefArea, referenceStart, referenceEnd);
    }

    /** Returns a copy with another first and last day of the situation described; null where unknown. */
    public Round withReference(@Nullable LocalDate newStart, @Nullable LocalDate newEnd) {
        return new Round(timePeriod, label, frameworkVersion, refArea, newStart, newEnd);
    }
}
