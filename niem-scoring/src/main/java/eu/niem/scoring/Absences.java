package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;

/**
 * The reasons of absence as they stand in arrays, one byte each. The reasons for missing values come first, as in a
 * {@link eu.niem.core.panel.Column}, whose bytes are copied as they are.
 */
final class Absences {
    /** The byte for a score that is present. */
    static final byte PRESENT = 0;

    private static final AbsenceReason[] REASONS = AbsenceReason.values();

    /** One bit for each absence for which a parent expects a score. */
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
     * Returns 1 where a parent expects a score, because there is one or should be one; else 0. It has no branch, see
     * {@link #present}.
     */
    static int expected(byte absence) {
        return (EXPECTED >>> absence) & 1;
    }

    /**
     * Returns 1 where there is a score, else 0. It has no branch, because a processor cannot predict which scores are
     * absent.
     */
    static int present(byte absence) {
        return (absence - 1) >>> (Integer.SIZE - 1);
    }

    /** Returns 1 where there is a score, 0 where one is expected, and {@code NaN} where none is. */
    static double share(byte absence) {
        return expected(absence) == 0 ? Double.NaN : present(absence);
    }
}
