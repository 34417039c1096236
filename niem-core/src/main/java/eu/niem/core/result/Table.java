package eu.niem.core.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Text in rows and columns, to be printed: a title, a header and rows of as many cells. Columns of numbers are aligned to
 * the right.
 *
 * @param title the line above; empty for none
 * @param header the names of the columns
 * @param rows the cells, row by row
 */
public record Table(String title, List<String> header, List<List<String>> rows) implements Serializable {
    /** Refuses rows that are longer or shorter than the header. */
    public Table {
        Objects.requireNonNull(title, "title");
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row must have " + header.size() + " cells, but has " + row.size() + ": " + row);
            }
        }
    }

    /**
     * One number for the eye; for several in a column see {@link Decimals}.
     */
    public static String number(double value) {
        return Decimals.of(List.of(value)).text(value);
    }

    /** The first rows only. */
    public Table head(int count) {
        return new Table(title, header, rows.subList(0, Math.min(count, rows.size())));
    }

    /**
     * The rows only in which a column reads so.
     *
     * @throws IllegalArgumentException if there is no such column; the message names those there are
     */
    public Table where(String column, String cell) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("there is no column '" + column + "'; there are " + header);
        }
        return new Table(
                title,
                header,
                rows.stream().filter(row -> row.get(place).equals(cell)).toList());
    }

    /** The same table without the columns in which every cell is empty. */
    public Table withoutEmptyColumns() {
        int[] kept = IntStream.range(0, header.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return new Table(
                title,
                pick(header, kept),
                rows.stream().map(row -> pick(row, kept)).toList());
    }

    private static List<String> pick(List<String> cells, int[] columns) {
        return IntStream.of(columns).mapToObj(cells::get).toList();
    }

    /** Prints the table to the standard output. */
    public void print() {
        System.out.println(this);
    }

    /** Title, header, a line, and the rows, with columns aligned. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(title);
        }
        int[] widths = new int[header.size()];
        boolean[] right = new boolean[header.size()];
        for (int column = 0; column < widths.length; column++) {
            int index = column;
            widths[column] = Math.max(
                    width(header.get(column)),
                    rows.stream().mapToInt(row -> width(row.get(index))).max().orElse(0));
            right[column] = rows.stream().map(row -> row.get(index)).allMatch(Table::isNumber);
        }
        lines.add(line(header, widths, right));
        lines.add("-".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, widths.length - 1)));
        rows.forEach(row -> lines.add(line(row, widths, right)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String pad = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? "" : "  ").append(right[column] ? pad + cell : cell + pad);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static boolean isNumber(String cell) {
        return cell.isEmpty() || cell.matches("[-+<]?[0-9]+([.][0-9]+)?");
    }
}
