package eu.niem.core.panel;

import eu.niem.core.evidence.MissingReason;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The numbers of one node over a run of rows, with a reason in every row that has none. Immutable; no array leaves it.
 */
public final class Column implements Serializable {
    private static final long serialVersionUID = 1;
    private static final MissingReason[] REASONS = MissingReason.values();

    private final String id;
    private final double[] values;
    private final byte[] reasons;

    Column(String id, double[] values, byte[] reasons) {
        this.id = id;
        this.values = values;
        this.reasons = reasons;
    }

    /**
     * A column of the given numbers.
     *
     * @param id the id of the node they belong to
     * @param values copied; {@code NaN} for none, whose reason is then {@link MissingReason#MISSING}
     */
    public static Column of(String id, double... values) {
        byte[] reasons = new byte[values.length];
        Arrays.fill(reasons, (byte) MissingReason.MISSING.ordinal());
        return new Column(id, values.clone(), reasons);
    }

    /** The id of the node. */
    public String id() {
        return id;
    }

    /** The number of rows. */
    public int size() {
        return values.length;
    }

    /** The number in a row; {@code NaN} where there is none. */
    public double get(int row) {
        return values[row];
    }

    /** Whether there is a number in a row. */
    public boolean isPresent(int row) {
        return !Double.isNaN(values[row]);
    }

    /** Why there is no number in a row; meaningless where there is one. */
    public MissingReason missing(int row) {
        return REASONS[reasons[row]];
    }

    /** The numbers that are there, in the order of the rows. */
    public double[] present() {
        double[] present = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                present[count++] = value;
            }
        }
        return Arrays.copyOf(present, count);
    }

    /**
     * The column of some of the rows.
     *
     * @param rows which, in the order wanted
     */
    public Column select(int... rows) {
        double[] selected = new double[rows.length];
        byte[] selectedReasons = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
            selectedReasons[i] = reasons[rows[i]];
        }
        return new Column(id, selected, selectedReasons);
    }

    /** Two columns are equal if they have the same id, the same bits, and the same reasons where there is no number. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Column column) || !column.id.equals(id) || !Arrays.equals(column.values, values)) {
            return false;
        }
        for (int row = 0; row < values.length; row++) {
            if (!isPresent(row) && reasons[row] != column.reasons[row]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Column " + id + ": " + present().length + " of " + values.length + " rows have a value";
    }
}
