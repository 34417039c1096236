package eu.niem.core.framework;

import java.util.Locale;

/** What an indicator is for. */
public enum Use {
    /** Part of the score. */
    SCORED,
    /** Recorded, reported and counted for the availability of data, never part of a score. */
    CONTEXT;

    /** The name in documents: {@code scored} or {@code context}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
