package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;
import java.io.Serializable;
import java.util.Arrays;

/** The scores of one node by row, and why there is none. */
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

    /** No score in any row, for the same reason. */
    static Scores absent(int rows, AbsenceReason reason) {
        Scores none = new Scores(rows);
        Arrays.fill(none.values, Double.NaN);
        Arrays.fill(none.absences, Absences.of(reason));
        return none;
    }

    /** Leaves out scores that are no finite numbers: they are undefined. */
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
     * 1 for what is no finite number, else 0; the exponent of such has all bits set, and one more carries to the top.
     */
    private static int notFinite(double value) {
        return (int) (((Double.doubleToRawLongBits(value) & EXPONENT) + LOWEST_OF_EXPONENT) >>> (Long.SIZE - 1));
    }

    /** All scores, to be filled in or read many at once; {@code NaN} where there is none. */
    double[] values() {
        return values;
    }

    /** All reasons, to be read many at once. */
    byte[] absences() {
        return absences;
    }

    /** Some rows, from {@code start} to before {@code end}, to be changed apart from these. */
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

    /** The score in a row; NaN where there is none. */
    double value(int row) {
        return values[row];
    }

    /** Why there is no score in a row; {@link Absences#PRESENT} where there is one. */
    byte absence(int row) {
        return absences[row];
    }
}
