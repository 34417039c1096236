package eu.niem.core.framework;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that sets the standard an indicator measures against, for example an article of a convention; with whom it
 * binds, for whom, and since when.
 *
 * @param id a short code, unique within the indicator
 * @param title what the text is called; empty where only the code is known
 * @param url where it can be read; empty where unknown
 * @param areas the codes of the areas that it binds; empty for all
 * @param from the first day on which it binds; null where that is not limited
 * @param to the last day on which it binds; null where that is not limited
 * @param groups the codes of the groups for which it binds; empty for all
 */
public record StandardReference(
        String id,
        String title,
        String url,
        List<String> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> groups)
        implements Serializable {
    /** Checks the codes, and the order of the days. */
    public StandardReference {
        Require.code("a reference's id", id);
        Require.notNull("title", title);
        Require.notNull("url", url);
        areas = Require.list("areas", areas);
        areas.forEach(area -> Require.code("an area of reference '" + id + "'", area));
        Require.distinct("the areas of reference '" + id + "'", areas, area -> area);
        Require.that(
                from == null || to == null || !to.isBefore(from),
                "the days of reference '" + id + "'",
                "not end before they start",
                from + " to " + to);
        groups = Require.list("groups", groups);
        groups.forEach(group -> Require.code("a group of reference '" + id + "'", group));
        Require.distinct("the groups of reference '" + id + "'", groups, group -> group);
    }

    /** Makes a text that binds for all groups. */
    public StandardReference(
            String id, String title, String url, List<String> areas, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(id, title, url, areas, from, to, List.of());
    }

    /** Makes a text that binds all areas at all times, for all groups. */
    public static StandardReference of(String id, String title, String url) {
        return new StandardReference(id, title, url, List.of(), null, null, List.of());
    }

    /** Returns a copy that binds other areas; none named are all. */
    public StandardReference withAreas(List<String> newAreas) {
        return new StandardReference(id, title, url, newAreas, from, to, groups);
    }

    /** Returns a copy that binds between other days, both included; null where that is not limited. */
    public StandardReference withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new StandardReference(id, title, url, areas, first, last, groups);
    }

    /** Returns a copy that binds for other groups; none named are all. */
    public StandardReference withGroups(List<String> newGroups) {
        return new StandardReference(id, title, url, areas, from, to, newGroups);
    }

    /**
     * Returns whether the text binds for a group: one of {@link #groups}, or any where none is named.
     *
     * @param group the code of a group; that it lies in another is not looked at
     */
    public boolean covers(String group) {
        Require.notNull("group", group);
        return groups.isEmpty() || groups.contains(group);
    }

    /**
     * Returns whether the text binds an area in a period. It does if the area is one of {@link #areas}, or none is
     * named, and the last day of the period lies between {@link #from} and {@link #to}.
     *
     * @param refArea the code of an area; that it lies in another is not looked at
     */
    public boolean binds(String refArea, TimePeriod period) {
        Require.notNull("refArea", refArea);
        LocalDate day = Require.notNull("period", period).end();
        return (areas.isEmpty() || areas.contains(refArea))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
