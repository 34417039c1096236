package eu.niem.scoring.evaluation.progress;

import eu.niem.core.result.AbsenceReason;
import java.util.Locale;

/** Why no change since the base can be told although there is a latest value. */
public enum Obstacle {
    /** Fewer than two periods have an observed value. */
    FEW_OBSERVATIONS("fewer than two observations"),
    /** The observation from which the change would be counted must not be shown. */
    HIDDEN_BASE("the value that it begins from is suppressed"),
    /** What was observed after the base, and must not be shown, stands in the way; what of it is not said. */
    HIDDEN_SINCE("what was observed since the base is suppressed"),
    /** The latest value is not of a later period than the base. */
    NOTHING_SINCE("no value after the base"),
    /** There is a break in the series after the base. */
    BREAK("a break in the series after the base"),
    /** The definition differs in exactly one of the base and the latest value. */
    OTHER_DEFINITION("another definition than at the base"),
    /** The target's period does not come after the base: there is no time for a change. */
    NO_TIME("the target's period does not come after the base"),
    /** Base, target or latest value are 0 or less, which has no compound change. */
    NOT_POSITIVE("compound change needs values above 0"),
    /** The ratio is too large for a number. */
    TOO_LARGE("it is too large a number to compute with");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** Returns its name in wording, for example {@code hidden-base}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns it in words. */
    public String words() {
        return words;
    }

    /** Returns the reason by which tables name it. */
    AbsenceReason reason() {
        return this == HIDDEN_BASE || this == HIDDEN_SINCE ? AbsenceReason.SUPPRESSED : AbsenceReason.UNDEFINED;
    }
}
