package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;
import java.io.Serializable;
import java.util.Arrays;

/** The scores of one node by row, and why there is none. */
final class Scores implements Serializable {
    private static final long serialVersionUID = 1;

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

    /** A score; where none was put yet, that there is one needs no saying. */
    void put(int row, double value) {
        values[row] = value;
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
