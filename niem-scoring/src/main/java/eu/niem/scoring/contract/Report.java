package eu.niem.scoring.contract;

import org.jspecify.annotations.Nullable;

/** Says what is broken: who, what, and for which input. */
final class Report {
    private final String who;

    Report(String who) {
        this.who = who;
    }

    /** Refuses what does not hold. */
    void that(boolean holds, String rule, Object input) {
        if (!holds) {
            throw new AssertionError(who + " " + rule + "; input: " + input);
        }
    }

    /** Makes the error for an exception where the contract permits none. */
    AssertionError thrown(String rule, Object input, Throwable cause) {
        return new AssertionError(who + " " + rule + ", but threw " + cause + "; input: " + input, cause);
    }

    /** Refuses null. */
    <T> T notNull(@Nullable T value, String rule, Object input) {
        if (value == null) {
            throw new AssertionError(who + " " + rule + "; input: " + input);
        }
        return value;
    }
}
