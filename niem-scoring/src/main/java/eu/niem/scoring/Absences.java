package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;

/** Reasons of absence as they stand in arrays: a byte each. */
final class Absences {
    /** There is a value. */
    static final byte PRESENT = 0;

    private static final AbsenceReason[] REASONS = AbsenceReason.values();

    private static final boolean[] EXPECTED = expected();

    private Absences() {}

    private static boolean[] expected() {
        boolean[] expected = new boolean[1 + REASONS.length];
        expected[PRESENT] = true;
        for (AbsenceReason reason : REASONS) {
            expected[of(reason)] = reason.isExpected();
        }
        return expected;
    }

    static byte of(AbsenceReason reason) {
        return (byte) (1 + reason.ordinal());
    }

    static AbsenceReason reason(byte absence) {
        return REASONS[absence - 1];
    }

    /** Whether a parent expects a score here: there is one, or there should be. */
    static boolean isExpected(byte absence) {
        return EXPECTED[absence];
    }
}
