package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;

/**
 * Reasons of absence as they stand in arrays: a byte each. The reasons for missing values come first, as in a
 * {@link eu.niem.core.panel.Column}, whose bytes are copied as they are.
 */
final class Absences {
    /** There is a value. */
    static final byte PRESENT = 0;

    private static final AbsenceReason[] REASONS = AbsenceReason.values();

    /** A bit for each absence that a parent expects a score for. */
    private static final int EXPECTED = expected();

    private Absences() {}

    private static int expected() {
        int expected = 1 << PRESENT;
        for (AbsenceReason reason : REASONS) {
            expected |= reason.isExpected() ? 1 << of(reason) : 0;
        }
        return expected;
    }

    static byte of(AbsenceReason reason) {
        return (byte) (1 + reason.ordinal());
    }

    static AbsenceReason reason(byte absence) {
        return REASONS[absence - 1];
    }

    /**
     * 1 where a parent expects a score, for there is one or there should be; else 0. Has no branch, see
     * {@link #present}.
     */
    static int expected(byte absence) {
        return (EXPECTED >>> absence) & 1;
    }

    /** 1 where there is a score, else 0. Has no branch: which score is absent is what a processor cannot foresee. */
    static int present(byte absence) {
        return (absence - 1) >>> (Integer.SIZE - 1);
    }
}
