package eu.niem.core.evidence;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The key of a row: an area, a period and a group of people.
 *
 * <p>Keys are ordered by period (see {@link TimePeriod}), then group, then area, so that rows that are compared with
 * each other stand together. Codes are ordered as text, by their characters, whatever the language of the machine.
 *
 * @param refArea the code of a country, region, city or district
 * @param timePeriod a period of time as SDMX writes it
 * @param group the code of a group; {@link #TOTAL} for all people together
 */
public record RowKey(String refArea, String timePeriod, String group) implements Comparable<RowKey>, Serializable {
    /** The group of all people together. */
    public static final String TOTAL = "_T";

    private static final int SPREAD = 0x9E3779B1; // odd, and near 2^32 divided by the golden ratio

    /** The order of keys: by period, then group, then area. */
    public static final Comparator<RowKey> ORDER = Comparator.comparing(
                    (RowKey key) -> TimePeriod.parse(key.timePeriod))
            .thenComparing(RowKey::group)
            .thenComparing(RowKey::refArea);

    private static final Comparator<RowKey> IN_PERIOD =
            Comparator.comparing(RowKey::group).thenComparing(RowKey::refArea);

    /** Checks the codes and the period. */
    public RowKey {
        Require.code("a reference area", refArea);
        TimePeriod.parse(Require.notNull("timePeriod", timePeriod));
        Require.code("a group", group);
    }

    /** Makes the key of an area and period, for all people together. */
    public static RowKey of(String refArea, String timePeriod) {
        return new RowKey(refArea, timePeriod, TOTAL);
    }

    /** Makes the key of an area, period and group. */
    public static RowKey of(String refArea, String timePeriod, String group) {
        return new RowKey(refArea, timePeriod, group);
    }

    /** Makes the key of an area in a slice. */
    public static RowKey of(String refArea, Slice slice) {
        Require.notNull("slice", slice);
        return new RowKey(refArea, slice.timePeriod(), slice.group());
    }

    /** Returns the period and group: what this row is compared within. */
    public Slice slice() {
        return new Slice(timePeriod, group);
    }

    /** Returns a copy with another group. */
    public RowKey withGroup(String newGroup) {
        return new RowKey(refArea, timePeriod, newGroup);
    }

    @Override
    public int compareTo(RowKey other) {
        return timePeriod.equals(other.timePeriod) ? IN_PERIOD.compare(this, other) : ORDER.compare(this, other);
    }

    /**
     * Spreads codes that are counted up, such as A01 and 2021, whose own hash codes would add up to the same few
     * numbers.
     */
    @Override
    public int hashCode() {
        return (refArea.hashCode() * SPREAD + timePeriod.hashCode()) * SPREAD + group.hashCode();
    }

    /** Returns area, period, and the group where it is not the total. */
    @Override
    public String toString() {
        return Printable.text(refArea + " " + timePeriod + (group.equals(TOTAL) ? "" : " " + group));
    }
}
