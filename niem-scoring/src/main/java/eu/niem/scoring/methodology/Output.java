package eu.niem.scoring.methodology;

import java.util.Locale;

/**
 * An output that a scorecard may give. A methodology for a system that must not be ranked or summed up leaves some out.
 */
public enum Output {
    /** Scores of any kind. */
    SCORES,
    /** Ranks. */
    RANKS,
    /** The score of the whole, the root of the tree. */
    OVERALL;

    /** Returns the name in documents: {@code scores}, {@code ranks} or {@code overall}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
