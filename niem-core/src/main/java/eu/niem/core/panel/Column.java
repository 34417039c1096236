package eu.niem.core.panel;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * The numbers of one node over the rows of a panel, with a reason in every row that has none. Immutable; no array
 * leaves it.
 */
public final class Column implements Serializable {
    private static final long serialVersionUID = 1;
    private static final MissingReason[] REASONS = MissingReason.values();

    /** The mark in place of a reason where there is a number. */
    static final byte PRESENT = 0;

    private final String id;
    private final double[] values;
    private final byte[] absences;

    /**
     * @param absences the mark of the reason in each row ({@link #absence}); {@link #PRESENT} where there is a number
     */
    Column(String id, double[] values, byte[] absences) {
        this.id = id;
        this.values = values;
        this.absences = absences;
    }

    /** Returns the mark of a reason. */
    static byte absence(MissingReason reason) {
        return (byte) (1 + reason.ordinal());
    }

    /**
     * Makes a column of numbers.
     *
     * @param id the id of the node they belong to
     * @param values copied; {@code NaN} for none, whose reason is then {@link MissingReason#MISSING}
     */
    public static Column of(String id, double... values) {
        Require.notNull("id", id);
        Require.notNull("values", values);
        byte[] absences = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            absences[row] = Double.isNaN(values[row]) ? absence(MissingReason.MISSING) : PRESENT;
        }
        return new Column(id, values.clone(), absences);
    }

    /**
     * Makes a column of numbers with the reason in each row that has none.
     *
     * @param id the id of the node they belong to
     * @param reasons the reason of a row; asked for rows without a number only
     * @param values copied; {@code NaN} for none
     */
    public static Column of(String id, IntFunction<MissingReason> reasons, double... values) {
        Require.notNull("id", id);
        Require.notNull("reasons", reasons);
        Require.notNull("values", values);
        byte[] absences = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            absences[row] = Double.isNaN(values[row]) ? absence(reasons.apply(row)) : PRESENT;
        }
        return new Column(id, values.clone(), absences);
    }

    /** Returns the id of the node. */
    public String id() {
        return id;
    }

    /** Returns the number of rows. */
    public int size() {
        return values.length;
    }

    /** Returns the number in a row; {@code NaN} where there is none. */
    public double get(int row) {
        return values[row];
    }

    /** Returns whether there is a number in a row. */
    public boolean isPresent(int row) {
        return !Double.isNaN(values[row]);
    }

    /**
     * Returns why there is no number in a row.
     *
     * @throws IllegalStateException if there is one
     */
    public MissingReason missing(int row) {
        if (absences[row] == PRESENT) {
            throw new IllegalStateException("'" + id + "' has a number in row " + row + ": " + values[row]);
        }
        return REASONS[absences[row] - 1];
    }

    /**
     * Copies all rows at once, which is faster than reading cell by cell.
     *
     * @param numbers receives the numbers; {@code NaN} where there is none
     * @param reasons receives 0 where there is a number, else 1 more than the {@link MissingReason#ordinal} of the
     *     reason
     */
    public void copyTo(double[] numbers, byte[] reasons) {
        Require.notNull("numbers", numbers);
        Require.notNull("reasons", reasons);
        System.arraycopy(values, 0, numbers, 0, values.length);
        System.arraycopy(absences, 0, reasons, 0, absences.length);
    }

    /** Returns the numbers that are there, in the order of the rows. */
    public double[] present() {
        int count = 0;
        for (byte absence : absences) {
            count += absence == PRESENT ? 1 : 0;
        }
        if (count == values.length) {
            return values.clone();
        }
        double[] present = new double[count];
        int place = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                present[place++] = value;
            }
        }
        return present;
    }

    /**
     * Returns the column of some of the rows.
     *
     * @param rows the indexes of the rows, in the order wanted
     */
    public Column select(int... rows) {
        Require.notNull("rows", rows);
        double[] selected = new double[rows.length];
        byte[] selectedAbsences = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
            selectedAbsences[i] = absences[rows[i]];
        }
        return new Column(id, selected, selectedAbsences);
    }

    /**
     * Returns a copy with other numbers.
     *
     * @param numbers the number of each row; one that is not finite is none
     * @param reason why there is no number where there was one before; where there was none, the reason stays
     */
    public Column with(IntToDoubleFunction numbers, MissingReason reason) {
        Require.notNull("numbers", numbers);
        Require.notNull("reason", reason);
        double[] changed = new double[values.length];
        byte[] changedAbsences = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            double number = numbers.applyAsDouble(row);
            boolean there = Double.isFinite(number);
            changed[row] = there ? number : Double.NaN;
            byte reasonHere = absences[row] == PRESENT ? absence(reason) : absences[row];
            changedAbsences[row] = there ? PRESENT : reasonHere;
        }
        return new Column(id, changed, changedAbsences);
    }

    /** Compares id, the bits of the numbers, and the reasons where there is no number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Column column
                && column.id.equals(id)
                && Arrays.equals(column.values, values)
                && Arrays.equals(column.absences, absences);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Printable.text("Column " + id + ": " + present().length + " of " + values.length + " rows have a value");
    }
}
