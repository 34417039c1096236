package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * A source of values, with who coded it and who reviewed the coding. All texts but the id are empty where unknown.
 *
 * @param id the source's id; observations name it, so it has no {@code +}
 * @param kind the sort of source
 * @param title its title
 * @param publisher who published it
 * @param date when, as its publisher writes it
 * @param url where it can be read
 * @param coder who turned it into an answer
 * @param reviewer who checked that
 * @param supersededBy the id of the source that replaces this one
 */
public record EvidenceSource(
        String id,
        EvidenceKind kind,
        String title,
        String publisher,
        String date,
        String url,
        String coder,
        String reviewer,
        String supersededBy)
        implements Serializable {
    /** Checks the id, and that no source supersedes itself. */
    public EvidenceSource {
        Require.code("a source's id", id);
        Require.that(id.indexOf('+') < 0, "a source's id", "have no '+', which joins several", id);
        Require.notNull("kind", kind);
        Require.notNull("title", title);
        Require.notNull("publisher", publisher);
        Require.notNull("date", date);
        Require.notNull("url", url);
        Require.notNull("coder", coder);
        Require.notNull("reviewer", reviewer);
        Require.notNull("supersededBy", supersededBy);
        Require.that(!id.equals(supersededBy), "the successor of source '" + id + "'", "be another source", id);
    }

    /** Makes a source of which only kind and title are known. */
    public static EvidenceSource of(String id, EvidenceKind kind, String title) {
        return new EvidenceSource(id, kind, title, "", "", "", "", "", "");
    }

    /** Returns a copy with another id. */
    public EvidenceSource withId(String newId) {
        return new EvidenceSource(newId, kind, title, publisher, date, url, coder, reviewer, supersededBy);
    }

    /** Returns a copy with another publisher. */
    public EvidenceSource withPublisher(String newPublisher) {
        return new EvidenceSource(id, kind, title, newPublisher, date, url, coder, reviewer, supersededBy);
    }

    /** Returns a copy with another date of publication. */
    public EvidenceSource withDate(String newDate) {
        return new EvidenceSource(id, kind, title, publisher, newDate, url, coder, reviewer, supersededBy);
    }

    /** Returns a copy with another address where it can be read. */
    public EvidenceSource withUrl(String newUrl) {
        return new EvidenceSource(id, kind, title, publisher, date, newUrl, coder, reviewer, supersededBy);
    }

    /** Returns a copy with another coder and reviewer. */
    public EvidenceSource withCoding(String newCoder, String newReviewer) {
        return new EvidenceSource(id, kind, title, publisher, date, url, newCoder, newReviewer, supersededBy);
    }

    /** Returns a copy with the id of the source that replaces it; empty where none does. */
    public EvidenceSource withSupersededBy(String newSupersededBy) {
        return new EvidenceSource(id, kind, title, publisher, date, url, coder, reviewer, newSupersededBy);
    }
}
