package eu.niem.scoring.statistics.multivariate;

import java.util.Locale;

/** Which rows several columns are compared over where numbers are missing. */
public enum Completeness {
    /**
     * For each pair of columns the rows in which both have a number: all there is, but not the same rows everywhere.
     */
    PAIRWISE,
    /** The rows in which all columns have a number: fewer, but the same everywhere. */
    COMPLETE;

    /** The name in results: {@code pairwise} or {@code complete}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
