package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;

/** Reasons of absence as they stand in arrays: a byte each. */
final class Absences {
    /** There is a value. */
    static final byte PRESENT = -1;

    private static final AbsenceReason[] REASONS = AbsenceReason.values();

    private Absences() {}

    static byte of(AbsenceReason reason) {
        return (byte) reason.ordinal();
    }

    static AbsenceReason reason(byte absence) {
        return REASONS[absence];
    }
}
