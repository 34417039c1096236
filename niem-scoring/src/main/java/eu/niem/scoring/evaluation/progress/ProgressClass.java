package eu.niem.scoring.evaluation.progress;

import java.util.Locale;

/** What becomes of a target; see {@link TargetProgress}. */
public enum ProgressClass {
    /** The latest value reaches or passes the target. */
    MET,
    /** At this pace it is reached in time, or nearly. */
    ON_TRACK,
    /** It changes for the better, too slowly. */
    MOVING,
    /** It hardly changes. */
    STAGNATING,
    /** It changes for the worse. */
    AWAY,
    /** It cannot be told. */
    UNDEFINED;

    /** Returns the name in tables, for example {@code on-track}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
