package eu.niem.core.result;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of columns of a result, each a name with a getter of its cell from a row. One list serves files and print.
 *
 * <pre>{@code
 * private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
 *         .andKey(Line::key)
 *         .and("SCORE", Line::score)
 *         .and("ABSENT", Line::absent, AbsenceReason::cell);
 *
 * public DataTable data() {
 *     return COLUMNS.data(title, lines);
 * }
 * }</pre>
 *
 * <ul>
 *   <li>A getter returns a text, a number ({@link Double} or {@link Integer}), a truth value, or null where there is
 *       nothing; an optional of these; or a {@link Cell} that brings its own text.
 *   <li>A number that is not finite is nothing. An empty text is a text, but see {@link #andText}.
 *   <li>For print, columns may be left out, put in another order and renamed: {@link #only}, {@link #without},
 *       {@link #renamed}. Printed columns may share a name, saved ones may not.
 * </ul>
 *
 * <p>Immutable.
 *
 * @param <R> what a row is about
 */
public final class Columns<R> {
    private static final Columns<RowKey> KEY = Columns.<RowKey>of("REF_AREA", RowKey::refArea)
            .and("TIME_PERIOD", RowKey::timePeriod)
            .and("GROUP", RowKey::group);

    private final List<Column<R>> columns;

    private Columns(List<Column<R>> columns) {
        this.columns = columns;
    }

    /** A column: its name, and the getter of its cell. */
    private record Column<R>(String name, Function<? super R, ? extends @Nullable Object> cell) {
        Column {
            Require.notNull("name", name);
            Require.notNull("cell", cell);
        }

        <W> Column<W> in(Function<? super W, ? extends @Nullable R> part) {
            return new Column<>(name, whole -> {
                R found = part.apply(whole);
                return found == null ? null : cell.apply(found);
            });
        }
    }

    /** Begins a list with its first column. */
    public static <R> Columns<R> of(String name, Function<? super R, ? extends @Nullable Object> cell) {
        Require.notNull("name", name);
        Require.notNull("cell", cell);
        return new Columns<>(List.of(new Column<>(name, cell)));
    }

    /** Begins a list with all columns about a part of the row; their cells are empty where there is no such part. */
    public static <R, P> Columns<R> of(Function<? super R, ? extends @Nullable P> part, Columns<P> ofPart) {
        return new Columns<R>(List.of()).and(part, ofPart);
    }

    /** Begins a list with the columns {@code REF_AREA}, {@code TIME_PERIOD} and {@code GROUP}. */
    public static <R> Columns<R> ofKey(Function<? super R, ? extends @Nullable RowKey> key) {
        Require.notNull("key", key);
        return of(key, KEY);
    }

    /** Adds a column. */
    public Columns<R> and(String name, Function<? super R, ? extends @Nullable Object> cell) {
        return and(of(name, cell));
    }

    /** Adds a column about a part of the row; its cell is empty where there is no such part. */
    public <P> Columns<R> and(
            String name,
            Function<? super R, ? extends @Nullable P> part,
            Function<? super P, ? extends @Nullable Object> cell) {
        return and(part, Columns.<P>of(name, cell));
    }

    /** Adds all columns about a part of the row; their cells are empty where there is no such part. */
    public <P> Columns<R> and(Function<? super R, ? extends @Nullable P> part, Columns<P> ofPart) {
        Require.notNull("part", part);
        Require.notNull("ofPart", ofPart);
        return with(ofPart.columns.stream().map(column -> column.in(part)));
    }

    /** Adds all columns of another list. */
    public Columns<R> and(Columns<R> others) {
        Require.notNull("others", others);
        return with(others.columns.stream());
    }

    /** Adds the columns {@code REF_AREA}, {@code TIME_PERIOD} and {@code GROUP}; empty where there is no key. */
    public Columns<R> andKey(Function<? super R, ? extends @Nullable RowKey> key) {
        Require.notNull("key", key);
        return and(key, KEY);
    }

    /** Adds a column of texts in which an empty text is nothing. */
    public Columns<R> andText(String name, Function<? super R, ? extends @Nullable String> text) {
        Require.notNull("text", text);
        return and(name, row -> {
            String found = text.apply(row);
            return found == null || found.isEmpty() ? null : found;
        });
    }

    /**
     * Adds a column for each of several things, such as the children of a dimension.
     *
     * @param each what the columns are about, in their order
     * @param name the name of a column
     * @param cell the cell of a row in that column
     */
    public <T> Columns<R> andEach(
            Collection<? extends T> each,
            Function<? super T, String> name,
            BiFunction<? super R, ? super T, ? extends @Nullable Object> cell) {
        Require.notNull("each", each);
        Require.notNull("name", name);
        Require.notNull("cell", cell);
        return with(each.stream().map(thing -> new Column<>(name.apply(thing), row -> cell.apply(row, thing))));
    }

    private Columns<R> with(Stream<Column<R>> others) {
        return new Columns<>(Stream.concat(columns.stream(), others).toList());
    }

    /**
     * Keeps some of the columns only, in the given order.
     *
     * @throws IllegalArgumentException if there is no column of such a name; the message names the known ones
     */
    public Columns<R> only(String... names) {
        return new Columns<>(
                Require.list("names", names).stream().map(this::column).toList());
    }

    /**
     * Leaves some columns out.
     *
     * @throws IllegalArgumentException if there is no column of such a name; the message names the known ones
     */
    public Columns<R> without(String... names) {
        List<Column<R>> kept = new ArrayList<>(columns);
        Require.list("names", names).stream().map(this::column).forEach(kept::remove);
        return new Columns<>(List.copyOf(kept));
    }

    /**
     * Gives a column another name.
     *
     * @throws IllegalArgumentException if there is no column of the first name; the message names the known ones
     */
    public Columns<R> renamed(String from, String to) {
        Require.notNull("from", from);
        Require.notNull("to", to);
        Column<R> old = column(from);
        return new Columns<>(columns.stream()
                .map(column -> column.equals(old) ? new Column<R>(to, column.cell) : column)
                .toList());
    }

    private Column<R> column(String name) {
        return columns.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.argument("there is no column '" + name + "'; there are " + names()));
    }

    /** Returns the names of the columns, in their order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Lays rows out as exact values, for files.
     *
     * @throws IllegalArgumentException if two columns have the same name, or a cell is of another type
     */
    public DataTable data(String title, Collection<? extends R> rows) {
        Require.notNull("title", title);
        Require.notNull("rows", rows);
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (R row : rows) {
            List<@Nullable Object> line = new ArrayList<>();
            columns.forEach(column -> line.add(Cell.exact(column.cell.apply(row))));
            cells.add(line);
        }
        return new DataTable(title, names(), cells);
    }

    /**
     * Lays rows out as rounded text, for print, as {@link DataTable#table} does.
     *
     * @throws IllegalArgumentException if a cell is of another type
     */
    public Table table(String title, Collection<? extends R> rows) {
        Require.notNull("title", title);
        Require.notNull("rows", rows);
        List<List<Cell>> byColumn = new ArrayList<>();
        for (Column<R> column : columns) {
            List<@Nullable Object> given = new ArrayList<>();
            rows.forEach(row -> given.add(column.cell.apply(row)));
            byColumn.add(Cell.column(given));
        }
        return Table.ofColumns(title, names(), byColumn, rows.size());
    }
}
