package eu.niem.scoring.normalisation;

import java.util.Locale;

/** Which place equal values share. */
public enum Ties {
    /** The lowest of the places they take together. */
    MIN,
    /** The highest of the places they take together. */
    MAX,
    /** The mean of the places they take together. */
    AVERAGE;

    /** The name in documents: {@code min}, {@code max} or {@code average}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
