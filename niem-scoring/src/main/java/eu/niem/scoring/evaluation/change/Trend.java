package eu.niem.scoring.evaluation.change;

import java.util.Locale;

/** The direction in which a score changed. */
public enum Trend {
    /** It got better by more than the dead band. */
    UP,
    /** It got worse by more than the dead band. */
    DOWN,
    /** It changed by no more than the dead band. */
    UNCHANGED,
    /** There are no two scores to compare. */
    UNKNOWN;

    /** Returns the name in tables: {@code up}, {@code down}, {@code unchanged} or {@code unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Trend of(double difference, double deadBand) {
        if (Double.isNaN(difference)) {
            return UNKNOWN;
        }
        if (Math.abs(difference) <= deadBand) {
            return UNCHANGED;
        }
        return difference > 0 ? UP : DOWN;
    }
}
