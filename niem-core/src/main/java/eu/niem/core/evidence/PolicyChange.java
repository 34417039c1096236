package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A change of a law or policy.
 *
 * @param id its code
 * @param refArea the area it holds in
 * @param kind the sort of change
 * @param date when it came into force
 * @param indicators the ids of the indicators it touches
 * @param title its title
 * @param source the id of its evidence source; empty where none is given
 */
public record PolicyChange(
        String id, String refArea, Kind kind, LocalDate date, List<String> indicators, String title, String source)
        implements Serializable {
    /** Checks the codes. */
    public PolicyChange {
        Require.code("a change's code", id);
        Require.code("a change's area", refArea);
        Require.notNull("kind", kind);
        Require.notNull("date", date);
        indicators = Require.list("indicators", indicators);
        Require.distinct("the indicators of change '" + id + "'", indicators, indicator -> indicator);
        Require.notNull("title", title);
        Require.notNull("source", source);
    }

    /** Makes a change without indicators and source. */
    public static PolicyChange of(String id, String refArea, Kind kind, LocalDate date, String title) {
        return new PolicyChange(id, refArea, kind, date, List.of(), title, "");
    }

    /** Returns a copy with other indicators. */
    public PolicyChange withIndicators(List<String> newIndicators) {
        return new PolicyChange(id, refArea, kind, date, newIndicators, title, source);
    }

    /** Returns a copy with another evidence source. */
    public PolicyChange withSource(String newSource) {
        return new PolicyChange(id, refArea, kind, date, indicators, title, newSource);
    }

    /** The sort of a change. */
    public enum Kind {
        /** A law or regulation. */
        LEGISLATIVE,
        /** A strategy, programme or action plan. */
        POLICY,
        /** A change of the money spent. */
        BUDGET,
        /** A change in how things are done. */
        PRACTICE;

        /** Returns the name in documents, for example {@code legislative}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
