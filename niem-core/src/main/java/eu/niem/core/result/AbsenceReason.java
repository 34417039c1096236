package eu.niem.core.result;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.internal.Require;
import java.util.Locale;

/** The reason why there is no score. */
public enum AbsenceReason {
    /** The question does not apply, or nothing below the node does. The parent does not expect a score then. */
    NOT_APPLICABLE,
    /** The value exists but was not collected. */
    NOT_COLLECTED,
    /** There is no value, for no reason that is known. */
    MISSING,
    /** The value exists but must not be shown. */
    SUPPRESSED,
    /** Too few children have a score. */
    INSUFFICIENT_COVERAGE,
    /** The indicator, or all below the node, is recorded for context and never scored. */
    CONTEXT,
    /** The method has no value here; the explanation says why. */
    UNDEFINED,
    /** The methodology excludes all below the node. Documents call this {@code not-applicable}, people read why. */
    EXCLUDED;

    /** Returns the reason that stands for a missing value. */
    public static AbsenceReason of(MissingReason reason) {
        Require.notNull("reason", reason);
        return switch (reason) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_COLLECTED -> NOT_COLLECTED;
            case MISSING -> MISSING;
            case SUPPRESSED -> SUPPRESSED;
        };
    }

    /** Returns its name in documents, for example {@code insufficient-coverage}. */
    public String code() {
        return (this == EXCLUDED ? NOT_APPLICABLE : this).words();
    }

    /** Returns its name for people: that in documents, but {@code excluded} for what a methodology excludes. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns it as the cell of a table: saved by its {@link #code}, printed in {@link #words}. */
    public Cell cell() {
        return new Cell(code(), words());
    }

    /** Returns whether a parent expects a score in spite of this reason. */
    public boolean isExpected() {
        return this != NOT_APPLICABLE && this != CONTEXT && this != EXCLUDED;
    }
}
