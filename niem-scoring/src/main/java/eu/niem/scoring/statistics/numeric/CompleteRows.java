package eu.niem.scoring.statistics.numeric;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of some columns in which every column has a number: listwise deletion. They are sorted by their numbers, so
 * that sums over them do not depend on the order in which they were given.
 *
 * @param columns the columns over these rows only
 * @param dropped how many rows were left out
 */
@SuppressWarnings("serial") // the list is a copy that can be serialised
public record CompleteRows(List<Column> columns, int dropped) implements Serializable {
    /** The relative difference up to which numbers that differ by rounding only count as equal. */
    private static final double ROUNDING = 1e-13;

    /** Refuses columns that are not equally long or lack a number. */
    public CompleteRows {
        columns = Require.list("columns", columns);
        requireSameSize(columns);
        for (Column column : columns) {
            if (column.present().length < column.size()) {
                throw new IllegalArgumentException("complete rows must have a number in every column, but '"
                        + column.id() + "' lacks some: make them with CompleteRows.of");
            }
        }
    }

    /**
     * Returns the complete rows of some columns.
     *
     * @throws IllegalArgumentException if the columns are not equally long
     */
    public static CompleteRows of(List<Column> columns) {
        requireSameSize(columns);
        int size = columns.isEmpty() ? 0 : columns.get(0).size();
        int[] rows = IntStream.range(0, size)
                .filter(row -> columns.stream().allMatch(column -> column.isPresent(row)))
                .boxed()
                .sorted(byNumbers(columns))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Column> kept = new ArrayList<>();
        columns.forEach(column -> kept.add(column.select(rows)));
        return new CompleteRows(kept, size - rows.length);
    }

    /**
     * Returns an order of rows by the number in the first column, then in the second and so on; rows without one come
     * last.
     */
    public static Comparator<Integer> byNumbers(List<Column> columns) {
        return (first, second) -> {
            int order = 0;
            for (int i = 0; i < columns.size() && order == 0; i++) {
                Column column = columns.get(i);
                order = Double.compare(column.get(first), column.get(second));
            }
            return order;
        };
    }

    /** Refuses columns that do not have the same number of rows. */
    public static void requireSameSize(List<Column> columns) {
        for (Column column : columns) {
            if (column.size() != columns.get(0).size()) {
                throw new IllegalArgumentException("columns must have as many rows as each other, but '"
                        + columns.get(0).id() + "' has " + columns.get(0).size() + " and '" + column.id() + "' "
                        + column.size());
            }
        }
    }

    /** Returns the number of complete rows. */
    public int size() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    /** Finds the first column whose numbers are all the same but for rounding. */
    public Optional<Column> constant() {
        return columns.stream().filter(column -> isConstant(column.present())).findFirst();
    }

    /** Returns whether numbers are all the same but for rounding. */
    public static boolean isConstant(double... numbers) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        return !(greatest - least > ROUNDING * Math.max(Math.abs(least), Math.abs(greatest)));
    }

    /**
     * Refuses rows that cannot show how columns go together.
     *
     * @param what the user of the rows, with which the message begins
     * @return these rows
     * @throws IllegalArgumentException if there are fewer than two, or a column has the same number in all
     */
    public CompleteRows requireVariation(String what) {
        if (size() < 2) {
            throw new IllegalArgumentException(what + " must have two rows or more in which each of "
                    + columns.stream().map(Column::id).toList() + " has a number, but of " + (size() + dropped)
                    + " rows " + size() + " have: impute, or leave out what is seldom there");
        }
        constant().ifPresent(column -> {
            throw new IllegalArgumentException(what + " must have columns that vary, but '" + column.id()
                    + "' has the same number in all of the " + size() + " complete rows: leave it out");
        });
        return this;
    }
}
