package eu.niem.core.result;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table for print: a title, a header and rows of as many cells. Columns of numbers are aligned to the right.
 *
 * <p>The exact value behind a text is kept where it is known: {@link #data} has the number behind {@code 62.50}, also
 * when rows and columns were left out. Two tables are equal if their texts and the values behind them are. Immutable.
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public final class Table implements Tabular, Serializable {
    private static final long serialVersionUID = 1;
    private static final List<String> KEY = List.of("REF_AREA", "TIME_PERIOD", "GROUP");

    private final String title;
    private final List<String> header;
    private final List<List<Cell>> cells;
    private final boolean keyed;

    /**
     * Makes a table of texts without values behind them.
     *
     * @param title the line above; empty for none
     * @param header the names of the columns
     * @param rows the cells, row by row
     * @throws IllegalArgumentException if a row is longer or shorter than the header
     */
    public Table(String title, List<String> header, List<List<String>> rows) {
        this(
                title,
                header,
                Require.list("rows", rows).stream()
                        .map(row -> row.stream().map(Cell::of).toList()),
                false);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw Refused.argument(
                        "a row must have " + header.size() + " cells, but has " + row.size() + ": " + row);
            }
        }
    }

    private Table(String title, List<String> header, Stream<List<Cell>> cells, boolean keyed) {
        this.title = Require.notNull("title", title);
        this.header = Require.list("header", header);
        this.cells = cells.toList();
        this.keyed = keyed;
    }

    /** Makes a table of columns, each with a cell for every row. */
    static Table ofColumns(String title, List<String> header, List<List<Cell>> columns, int rows) {
        return new Table(
                title,
                header,
                IntStream.range(0, rows)
                        .mapToObj(row ->
                                columns.stream().map(column -> column.get(row)).toList()),
                false);
    }

    /** Returns the title; empty for none. */
    public String title() {
        return title;
    }

    /** Returns the names of the columns. */
    public List<String> header() {
        return header;
    }

    /** Returns the texts, row by row. */
    public List<List<String>> rows() {
        return cells.stream().map(row -> row.stream().map(Cell::shown).toList()).toList();
    }

    /**
     * Returns the values behind the texts. Columns of the same name are told apart by a number: {@code RANK},
     * {@code RANK 2}.
     */
    @Override
    public DataTable data() {
        Set<String> names = new LinkedHashSet<>();
        for (String heading : header) {
            String name = heading;
            for (int next = 2; !names.add(name); next++) {
                name = heading + " " + next;
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<Cell> row : cells) {
            List<@Nullable Object> exact = new ArrayList<>();
            row.forEach(cell -> exact.add(cell.exact()));
            rows.add(exact);
        }
        return new DataTable(title, List.copyOf(names), rows);
    }

    /** Returns this table itself. */
    @Override
    public Table table() {
        return this;
    }

    /** Returns a number rounded for print; for the numbers of a column see {@link Decimals}. */
    public static String number(double value) {
        return Decimals.of(List.of(value)).text(value);
    }

    /** Returns a copy with another title. */
    public Table withTitle(String newTitle) {
        return new Table(newTitle, header, cells.stream(), keyed);
    }

    /**
     * Returns a copy that is printed with the key of its flags below: those in a column {@code STATUS}, and those that
     * stand as marks behind scores. Only flags that occur are explained.
     */
    public Table withKey() {
        return new Table(title, header, cells.stream(), true);
    }

    /** Returns the line below the rows; empty for none. */
    private String key() {
        int status = header.indexOf("STATUS");
        List<String> flags = new ArrayList<>();
        for (List<Cell> row : cells) {
            row.forEach(cell -> flags.add(cell.mark()));
            flags.add(status < 0 ? "" : row.get(status).text());
        }
        return keyed ? Quality.key(flags) : "";
    }

    /** Returns the first rows only. */
    public Table head(int count) {
        return new Table(title, header, cells.stream().limit(count), keyed);
    }

    /**
     * Returns only the rows in which a column has the given text.
     *
     * @throws IllegalArgumentException if there is no such column; the message names the known ones
     */
    public Table where(String column, String text) {
        Require.notNull("column", column);
        Require.notNull("text", text);
        int place = place(column);
        return new Table(
                title,
                header,
                cells.stream().filter(row -> row.get(place).shown().equals(text)),
                keyed);
    }

    /**
     * Returns a copy with other texts in a column; the values behind them stay.
     *
     * @throws IllegalArgumentException if there is no such column; the message names the known ones
     */
    public Table reworded(String column, UnaryOperator<String> words) {
        Require.notNull("column", column);
        Require.notNull("words", words);
        int place = place(column);
        return new Table(
                title,
                header,
                cells.stream().map(row -> {
                    List<Cell> reworded = new ArrayList<>(row);
                    Cell cell = row.get(place);
                    reworded.set(place, new Cell(cell.exact(), words.apply(cell.shown())));
                    return Collections.unmodifiableList(reworded);
                }),
                keyed);
    }

    private int place(String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw Refused.argument("there is no column '" + column + "'; there are " + header);
        }
        return place;
    }

    /** Returns a copy without the columns in which every cell is empty. */
    public Table withoutEmptyColumns() {
        return keep(column -> texts(column).findAny().isPresent());
    }

    /**
     * Returns a copy without columns that say nothing. An area, period or group that is the same in all rows moves to
     * the title ({@link RowKey#TOTAL} is left out), and empty columns go. Without rows, all columns stay.
     */
    public Table compact() {
        StringBuilder shared = new StringBuilder(title);
        Set<Integer> inTitle = new HashSet<>();
        for (int column = 0; column < header.size(); column++) {
            List<String> texts = texts(column).distinct().limit(2).toList();
            if (KEY.contains(header.get(column)) && texts.size() == 1) {
                inTitle.add(column);
                shared.append(texts.contains(RowKey.TOTAL) ? "" : ", " + texts.get(0));
            }
        }
        Table rest = keep(column -> !inTitle.contains(column)).withTitle(shared.toString());
        return cells.isEmpty() ? rest : rest.withoutEmptyColumns();
    }

    /** Returns the texts of a column that are not empty. */
    private Stream<String> texts(int column) {
        return cells.stream().map(row -> row.get(column).shown()).filter(text -> !text.isEmpty());
    }

    private Table keep(IntPredicate kept) {
        int[] places = IntStream.range(0, header.size()).filter(kept).toArray();
        return new Table(title, pick(header, places), cells.stream().map(row -> pick(row, places)), keyed);
    }

    private static <T> List<T> pick(List<T> all, int[] places) {
        return IntStream.of(places).mapToObj(all::get).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table table
                && table.title.equals(title)
                && table.header.equals(header)
                && table.cells.equals(cells)
                && table.keyed == keyed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, header, cells);
    }

    /** Returns title, header, a line, and the rows, with columns aligned; then the key of flags. */
    @Override
    public String toString() {
        String key = key();
        return new AlignedText(header, cells).under(title) + (key.isEmpty() ? "" : "\n" + key);
    }
}
