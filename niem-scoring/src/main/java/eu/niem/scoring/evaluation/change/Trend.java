package eu.niem.scoring.evaluation.change;

import java.util.Locale;

/** Which way a score went. */
public enum Trend {
    /** It rose by more than the dead band. */
    UP,
    /** It fell by more than the dead band. */
    DOWN,
    /** It moved by no more than the dead band. */
    UNCHANGED,
    /** There are no two scores to compare. */
    UNKNOWN;

    /** The name in tables: {@code up}, {@code down}, {@code unchanged} or {@code unknown}. */
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
