package eu.niem.core.framework;

import java.util.Locale;

/** The relation of an answer to the standard that its indicator measures against. */
public enum Standard {
    /** The answer falls short of the standard. */
    BELOW,
    /** The answer fulfils the standard. */
    MEETS,
    /** The answer goes further than the standard asks. */
    EXCEEDS;

    /** Returns the name in documents: {@code below}, {@code meets} or {@code exceeds}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
