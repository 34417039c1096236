package eu.niem.core.evidence;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A period and a group of people, within which areas are compared with each other.
 *
 * <p>Slices are ordered by period (see {@link TimePeriod}), then group.
 *
 * @param timePeriod a period of time as SDMX writes it
 * @param group the code of a group; {@link RowKey#TOTAL} for all people together
 */
public record Slice(String timePeriod, String group) implements Comparable<Slice>, Serializable {
    private static final Comparator<Slice> ORDER = Comparator.comparing(
                    (Slice slice) -> TimePeriod.parse(slice.timePeriod))
            .thenComparing(Slice::group);

    /** Checks the code and the period. */
    public Slice {
        TimePeriod.parse(Require.notNull("timePeriod", timePeriod));
        Require.code("a group", group);
    }

    /** Makes the slice of a period, for all people together. */
    public static Slice of(String timePeriod) {
        return new Slice(timePeriod, RowKey.TOTAL);
    }

    /** Makes the slice of a period and group. */
    public static Slice of(String timePeriod, String group) {
        return new Slice(timePeriod, group);
    }

    @Override
    public int compareTo(Slice other) {
        return ORDER.compare(this, other);
    }

    /** Returns the period, and the group where it is not the total. */
    @Override
    public String toString() {
        return Printable.text(timePeriod + (group.equals(RowKey.TOTAL) ? "" : ", " + group));
    }
}
