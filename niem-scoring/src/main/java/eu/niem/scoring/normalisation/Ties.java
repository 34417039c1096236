package eu.niem.scoring.normalisation;

import java.util.Locale;

/** The place that equal values share. */
public enum Ties {
    /** The lowest of the places they take together. */
    MIN,
    /** The highest of the places they take together. */
    MAX,
    /** The mean of the places they take together. */
    AVERAGE;

    /** Returns the name in documents: {@code min}, {@code max} or {@code average}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
