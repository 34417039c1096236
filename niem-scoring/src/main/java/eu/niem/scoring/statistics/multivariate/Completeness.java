package eu.niem.scoring.statistics.multivariate;

import java.util.Locale;

/** The choice of rows over which several columns are compared where numbers are missing. */
public enum Completeness {
    /**
     * For each pair of columns the rows in which both have a number: all data are used, but not the same rows
     * everywhere.
     */
    PAIRWISE,
    /** The rows in which all columns have a number: fewer, but the same everywhere. */
    COMPLETE;

    /** Returns the name in results: {@code pairwise} or {@code complete}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
