package eu.niem.core.panel;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of one indicator, as columns over the rows: its numbers, and beside them what else was given, as
 * far as anything was. An observation is made of them on demand.
 */
@SuppressWarnings("serial") // the list of keys can be serialised
final class Cells implements Serializable {
    private static final long serialVersionUID = 1;

    private final Column column;
    private final List<RowKey> keys;
    private final Coded<Remarks> remarks; // of every row with an observation
    private final @Nullable Coded<Value> answers; // of options and checklists
    private final double @Nullable [] sampleSizes; // not a number where unknown
    private final double @Nullable [] stdErrors;

    Cells(
            Column column,
            List<RowKey> keys,
            Coded<Remarks> remarks,
            @Nullable Coded<Value> answers,
            double @Nullable [] sampleSizes,
            double @Nullable [] stdErrors) {
        this.column = column;
        this.keys = keys;
        this.remarks = remarks;
        this.answers = answers;
        this.sampleSizes = sampleSizes;
        this.stdErrors = stdErrors;
    }

    Column column() {
        return column;
    }

    /** Returns whether there is an observation in a row. */
    boolean has(int row) {
        return remarks.has(row);
    }

    /** Returns the observation of a row that has one. */
    Observation observation(int row) {
        Remarks its = remarks.get(row);
        return Observation.of(column.id(), keys.get(row), value(row))
                .withStatus(its.status())
                .withConf(its.conf())
                .withSampleSize(known(sampleSizes, row))
                .withStdError(known(stdErrors, row))
                .withSources(its.sources())
                .withComment(its.comment());
    }

    /** Returns what finds the flags of a row's observation; none where there is no observation. */
    IntFunction<Set<ObsStatus>> flags() {
        return remarks.any(its -> !its.status().isEmpty())
                ? row -> remarks.has(row) ? remarks.get(row).status() : Set.of()
                : row -> Set.of();
    }

    private Value value(int row) {
        if (!column.isPresent(row)) {
            return Value.missing(column.missing(row));
        }
        return answers == null ? Value.of(column.get(row)) : answers.get(row);
    }

    private static @Nullable Double known(double @Nullable [] numbers, int row) {
        return numbers == null || Double.isNaN(numbers[row]) ? null : numbers[row];
    }

    /**
     * Returns the cells of some of the rows.
     *
     * @param rows their indexes
     * @param kept their keys
     */
    Cells select(int[] rows, List<RowKey> kept) {
        return new Cells(
                column.select(rows),
                kept,
                remarks.select(rows),
                answers == null ? null : answers.select(rows),
                select(sampleSizes, rows),
                select(stdErrors, rows));
    }

    private static double @Nullable [] select(double @Nullable [] numbers, int[] rows) {
        if (numbers == null) {
            return null;
        }
        double[] selected = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = numbers[rows[i]];
        }
        return areUnknown(selected) ? null : selected;
    }

    /** Returns whether no number is there, so that none need be held. */
    static boolean areUnknown(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells
                && cells.column.equals(column)
                && cells.remarks.equals(remarks)
                && Objects.equals(cells.answers, answers)
                && Arrays.equals(cells.sampleSizes, sampleSizes)
                && Arrays.equals(cells.stdErrors, stdErrors);
    }

    @Override
    public int hashCode() {
        return 31 * column.hashCode() + remarks.hashCode();
    }
}
