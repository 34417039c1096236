package eu.niem.core.result;

import eu.niem.core.evidence.ShortestDecimal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values in rows and columns, to be worked on further: exact where {@link Table} is rounded for the eye. A cell is a text,
 * a number ({@link Double}, finite, or {@link Integer}), a truth value ({@link Boolean}), or null where there is nothing.
 *
 * @param title what the rows are
 * @param columns the names of the columns, each once
 * @param rows the cells, row by row
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public record DataTable(String title, List<String> columns, List<List<@Nullable Object>> rows) implements Serializable {
    private static final int WIDEST = 60;

    /** Refuses columns of the same name, rows that are longer or shorter, and cells of other types. */
    public DataTable(
            String title,
            List<String> columns,
            List<List<@Nullable Object>> rows) { // not compact: that loses @Nullable
        this.title = Objects.requireNonNull(title, "title");
        this.columns = List.copyOf(columns);
        if (columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("the columns must have different names, but are " + columns);
        }
        List<List<@Nullable Object>> copy = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row must have " + columns.size() + " cells, one for each of " + columns + ", but is " + row);
            }
            row.forEach(DataTable::check);
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        this.rows = Collections.unmodifiableList(copy);
    }

    private static void check(@Nullable Object cell) {
        boolean known = cell == null
                || cell instanceof String
                || cell instanceof Integer
                || cell instanceof Boolean
                || (cell instanceof Double number && Double.isFinite(number));
        if (!known) {
            throw new IllegalArgumentException(
                    "a cell must be a text, a finite number, a truth value or null, but was '" + cell + "'");
        }
    }

    /** The cells of a row, of which any may be null. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return Collections.unmodifiableList(row);
    }

    /**
     * For the eye: numbers of a column with as many {@link Decimals}, {@code yes} and {@code no} for truth values, of long
     * texts the beginning.
     */
    public Table table() {
        List<Decimals> decimals = IntStream.range(0, columns.size())
                .mapToObj(column -> Decimals.of(rows.stream()
                        .map(row -> row.get(column) instanceof Double number ? number : null)
                        .toList()))
                .toList();
        return new Table(
                title,
                columns,
                rows.stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(column -> text(row.get(column), decimals.get(column)))
                                .toList())
                        .toList());
    }

    private static String text(@Nullable Object cell, Decimals decimals) {
        if (cell instanceof Double number) {
            return decimals.text(number);
        }
        if (cell instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return cell == null ? "" : beginning(cell.toString());
    }

    private static String beginning(String text) {
        return text.length() <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, WIDEST - 3))) + "...";
    }

    /** The text of a cell to the last bit; empty for null. */
    public static String exact(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return cell == null ? "" : cell.toString();
    }
}
