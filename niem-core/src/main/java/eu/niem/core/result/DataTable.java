package eu.niem.core.result;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of exact values, to be worked on further, where {@link Table} is rounded for print. A cell is a text, a
 * number ({@link Double}, finite, or {@link Integer}), a truth value ({@link Boolean}), or null where there is nothing.
 *
 * @param title what the rows are
 * @param columns the names of the columns, each once
 * @param rows the cells, row by row
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public record DataTable(String title, List<String> columns, List<List<@Nullable Object>> rows)
        implements Tabular, Serializable {
    /** Refuses columns of the same name, rows that are longer or shorter than the columns, and cells of other types. */
    public DataTable(
            String title,
            List<String> columns,
            List<List<@Nullable Object>> rows) { // not compact: that loses @Nullable
        this.title = Require.notNull("title", title);
        this.columns = Require.list("columns", columns);
        if (columns.stream().distinct().count() < columns.size()) {
            throw Refused.argument("the columns must have different names, but are " + columns);
        }
        List<List<@Nullable Object>> copy = new ArrayList<>();
        for (List<@Nullable Object> row : Require.list("rows", rows)) {
            if (row.size() != columns.size()) {
                throw Refused.argument(
                        "a row must have " + columns.size() + " cells, one for each of " + columns + ", but is " + row);
            }
            row.forEach(Cell::check);
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        this.rows = Collections.unmodifiableList(copy);
    }

    /** Makes a row of cells, of which any may be null. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        Require.notNull("cells", cells);
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return Collections.unmodifiableList(row);
    }

    /**
     * Puts the rows of another table below these. Columns of the same name go together; cells of a column that only one
     * of the two has are empty in the rows of the other.
     */
    public DataTable and(DataTable below) {
        Require.notNull("below", below);
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(below.columns);
        List<List<@Nullable Object>> joined = new ArrayList<>();
        for (DataTable each : List.of(this, below)) {
            int[] places = all.stream().mapToInt(each.columns::indexOf).toArray();
            for (List<@Nullable Object> row : each.rows) {
                List<@Nullable Object> cells = new ArrayList<>();
                IntStream.of(places).forEach(place -> cells.add(place < 0 ? null : row.get(place)));
                joined.add(cells);
            }
        }
        return new DataTable(title, List.copyOf(all), joined);
    }

    /** Returns this table itself. */
    @Override
    public DataTable data() {
        return this;
    }

    /**
     * Returns the table for print. The numbers of a column have equally many {@link Decimals}, truth values read
     * {@code yes} and {@code no}, and long texts are cut.
     */
    @Override
    public Table table() {
        List<List<Cell>> byColumn = IntStream.range(0, columns.size())
                .mapToObj(column ->
                        Cell.column(rows.stream().map(row -> row.get(column)).toList()))
                .toList();
        return Table.ofColumns(title, columns, byColumn, rows.size());
    }

    /** Returns the text of a cell, with numbers exact to the last bit; empty for null. */
    public static String exact(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return cell == null ? "" : cell.toString();
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }
}
