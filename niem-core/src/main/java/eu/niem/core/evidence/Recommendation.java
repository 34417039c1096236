package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A recommendation made by stakeholders.
 *
 * @param id its code
 * @param refArea the area it is made for
 * @param date when it was made
 * @param indicators the ids of the indicators it would move
 * @param addressee who is to act; empty where nothing is said
 * @param status what became of it
 * @param title what it asks for
 * @param source the id of its evidence source; empty where none is given
 */
public record Recommendation(
        String id,
        String refArea,
        LocalDate date,
        List<String> indicators,
        String addressee,
        Status status,
        String title,
        String source)
        implements Serializable {
    /** Checks the codes. */
    public Recommendation {
        Require.code("a recommendation's code", id);
        Require.code("a recommendation's area", refArea);
        Require.notNull("date", date);
        indicators = Require.list("indicators", indicators);
        Require.distinct("the indicators of recommendation '" + id + "'", indicators, indicator -> indicator);
        Require.notNull("addressee", addressee);
        Require.notNull("status", status);
        Require.notNull("title", title);
        Require.notNull("source", source);
    }

    /** Makes an open recommendation without indicators, addressee and source. */
    public static Recommendation of(String id, String refArea, LocalDate date, String title) {
        return new Recommendation(id, refArea, date, List.of(), "", Status.OPEN, title, "");
    }

    /** Returns a copy with other indicators. */
    public Recommendation withIndicators(List<String> newIndicators) {
        return new Recommendation(id, refArea, date, newIndicators, addressee, status, title, source);
    }

    /** Returns a copy with another addressee. */
    public Recommendation withAddressee(String newAddressee) {
        return new Recommendation(id, refArea, date, indicators, newAddressee, status, title, source);
    }

    /** Returns a copy with another status. */
    public Recommendation withStatus(Status newStatus) {
        return new Recommendation(id, refArea, date, indicators, addressee, newStatus, title, source);
    }

    /** Returns a copy with another evidence source. */
    public Recommendation withSource(String newSource) {
        return new Recommendation(id, refArea, date, indicators, addressee, status, title, newSource);
    }

    /** The state of a recommendation. */
    public enum Status {
        /** Nothing was decided yet. */
        OPEN,
        /** Agreed to. */
        ACCEPTED,
        /** Done. */
        IMPLEMENTED,
        /** Refused. */
        REJECTED;

        /** Returns the name in documents, for example {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
