package eu.niem.io;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Require;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.io.InputStream;
import java.io.Reader;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Rows of observations from elsewhere than a file: lists, maps, the answer of a database, an upload. They are read by
 * {@link Niem#observations(Framework, Rows)} with the checks and the messages of an {@code observations.csv}, in the
 * long or the wide form.
 *
 * <ul>
 *   <li>Columns have the names of the table's columns, such as {@code INDICATOR} and {@code OBS_VALUE}, in capitals or
 *       not; in the wide form those of indicators.
 *   <li>A cell is a text, which is read as the cell of a file is; a number; a date; or null. Null, a {@code NULL} of a
 *       database and an empty text are no value: the observation is missing, and never 0.
 *   <li>A whole number has no point and no exponent as text, so that a year and a code may be numbers. A number that is
 *       not finite is an error, with indicator, area and period.
 *   <li>A date of {@code java.time} or of a database is a period; so are a month and a year, and a time that is
 *       midnight. Anything else, such as a list or a {@code Boolean}, is an error.
 *   <li>The place of an issue is the number of the row, and the name of the column; of a stream, line and column.
 * </ul>
 *
 * <p>What is given is read when the observations are, and not before: a stream and the answer of a database can be read
 * once, and are not closed. That they cannot be read is an issue too.
 */
public final class Rows {
    private final String name;
    private final Source source;

    private Rows(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /**
     * Makes rows of lists of cells; the first is the header, and counts as the first row.
     *
     * @param rows the rows, each as long as the header; an empty one is passed over
     */
    public static Rows ofLists(Iterable<? extends List<?>> rows) {
        Require.notNull("rows", rows);
        return ofTable("rows", (table, shown, issues) -> {
            addAll(rows, table::add);
            table.requireHeader();
        });
    }

    /**
     * Makes rows of arrays of cells, such as {@code String[]}; the first is the header, and counts as the first row.
     *
     * @param rows the rows, each as long as the header; an empty one is passed over
     */
    public static Rows ofArrays(Iterable<? extends Object[]> rows) {
        Require.notNull("rows", rows);
        return ofTable("rows", (table, shown, issues) -> {
            addAll(rows, row -> table.add(Arrays.asList(row)));
            table.requireHeader();
        });
    }

    /**
     * Makes rows of maps from the name of a column to its cell. The columns are those of all maps; one that a map does
     * not have is empty there. The first map is the first row.
     */
    public static Rows ofMaps(Iterable<? extends Map<String, ?>> rows) {
        Require.notNull("rows", rows);
        return ofTable("rows", (table, shown, issues) -> addAll(rows, table::add));
    }

    /**
     * Makes rows of the answer of a database, from the row after the present one. The columns have the labels of the
     * query ({@code select value as OBS_VALUE}). What is neither number nor date is read as the text that the driver
     * makes of it. An exception of the driver is an issue, which says how many rows came before.
     */
    public static Rows of(ResultSet results) {
        Require.notNull("results", results);
        return ofTable("query", (table, shown, issues) -> ResultSetRows.read(results, table, shown, issues));
    }

    /** Makes rows of a CSV table in UTF-8, such as an upload; no more of it is read than limits permit. */
    public static Rows ofCsv(InputStream stream) {
        Require.notNull("stream", stream);
        return new Rows(
                "upload",
                (name, framework, limits) -> ofContent(name, new StreamContent(name, stream), framework, limits));
    }

    /** Makes rows of a CSV table that is text already; no more of it is read than limits permit. */
    public static Rows ofCsv(Reader reader) {
        Require.notNull("reader", reader);
        return new Rows(
                "upload",
                (name, framework, limits) -> ofContent(name, new ReaderContent(name, reader), framework, limits));
    }

    /**
     * Returns the same rows with a name for the places of issues, which otherwise name them {@code rows}, {@code query}
     * or {@code upload}.
     */
    public Rows withName(String newName) {
        return new Rows(Require.notNull("name", newName), source);
    }

    /** Reads the observations of indicators of a framework, up to limits, with everything that is wrong with them. */
    Checked<List<Observation>> observations(Framework framework, Limits limits) {
        return source.read(name, framework, limits);
    }

    /** Adds rows while there is room for more. */
    private static <R> void addAll(Iterable<R> rows, Predicate<? super R> add) {
        boolean hasRoom = true;
        for (Iterator<R> all = rows.iterator(); hasRoom && all.hasNext(); ) {
            hasRoom = add.test(Require.notNull("a row", all.next()));
        }
    }

    private static Rows ofTable(String name, ObservationFiles.Filling filling) {
        return new Rows(name, (shown, framework, limits) -> ObservationFiles.read(framework, shown, filling, limits));
    }

    private static Checked<List<Observation>> ofContent(
            String name, Input.Content content, Framework framework, Limits limits) {
        return ObservationFiles.read(framework, new Input(name, "upload.csv", content), limits);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Where rows come from. */
    @FunctionalInterface
    private interface Source {
        Checked<List<Observation>> read(String name, Framework framework, Limits limits);
    }
}
