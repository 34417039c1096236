package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;
import java.io.Serializable;
import java.util.Arrays;

/** The scores of one node by row, with the reason in every row that has none. */
final class Scores implements Serializable {
    private static final long serialVersionUID = 1;

    private static final long EXPONENT = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
    private static final long LOWEST_OF_EXPONENT = Double.doubleToRawLongBits(Double.MIN_NORMAL);

    private final double[] values;
    private final byte[] absences;

    Scores(int rows) {
        this.values = new double[rows];
        this.absences = new byte[rows];
    }

    /** Makes scores that are absent in every row, for the same reason. */
    static Scores absent(int rows, AbsenceReason reason) {
        Scores none = new Scores(rows);
        Arrays.fill(none.values, Double.NaN);
        Arrays.fill(none.absences, Absences.of(reason));
        return none;
    }

    /** Makes scores that are not finite numbers absent: they are undefined. */
    void leaveOut(int from, int to) {
        int any = 0;
        for (int row = from; row < to; row++) {
            any |= Absences.present(absences[row]) & notFinite(values[row]);
        }
        for (int row = from; row < to && any != 0; row++) {
            if (absences[row] == Absences.PRESENT && !Double.isFinite(values[row])) {
                put(row, Double.NaN, Absences.of(AbsenceReason.UNDEFINED));
            }
        }
    }

    /**
     * Returns 1 for a number that is not finite, else 0. The exponent of such a number has all bits set, and adding one
     * carries into the top bit.
     */
    private static int notFinite(double value) {
        return (int) (((Double.doubleToRawLongBits(value) & EXPONENT) + LOWEST_OF_EXPONENT) >>> (Long.SIZE - 1));
    }

    /** Returns the array of all scores, to be filled or to be read many at once; {@code NaN} where there is none. */
    double[] values() {
        return values;
    }

    /** Returns the array of all reasons, to be read many at once. */
    byte[] absences() {
        return absences;
    }

    /** Returns a copy of some rows, from {@code start} to before {@code end}, that can be changed on its own. */
    Scores copy(int start, int end) {
        Scores copy = new Scores(end - start);
        System.arraycopy(values, start, copy.values, 0, end - start);
        System.arraycopy(absences, start, copy.absences, 0, end - start);
        return copy;
    }

    void put(int row, double value, byte absence) {
        values[row] = value;
        absences[row] = absence;
    }

    /** Returns the score in a row; NaN where there is none. */
    double value(int row) {
        return values[row];
    }

    /** Returns the byte of the reason why there is no score in a row; {@link Absences#PRESENT} where there is one. */
    byte absence(int row) {
        return absences[row];
    }
}
