package eu.niem.core.framework;

import java.util.Locale;

/** The purpose of an indicator: to be scored, or to be recorded for context. */
public enum Use {
    /** Part of the score. */
    SCORED,
    /** Recorded, reported and counted for the availability of data, never part of a score. */
    CONTEXT;

    /** Returns the name in documents: {@code scored} or {@code context}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
