package eu.niem.scoring.methodology;

import java.util.Locale;

/** What a scorecard may be asked for; a methodology for a system that must not be ranked or summed leaves some out. */
public enum Output {
    /** Scores of any kind. */
    SCORES,
    /** Ranks. */
    RANKS,
    /** The score of the whole, the root of the tree. */
    OVERALL;

    /** The name in documents: {@code scores}, {@code ranks} or {@code overall}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
