package eu.niem.core.result;

import eu.niem.core.internal.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets cells in aligned columns: numbers to the right, all else to the left. Marks behind numbers stand in a column of
 * their own, so that numbers with and without one stay aligned.
 */
final class AlignedText {
    private final List<String> header;
    private final List<List<Cell>> rows;
    private final int[] widths;
    private final int[] marks;
    private final boolean[] right;

    AlignedText(List<String> header, List<List<Cell>> rows) {
        this.header = header.stream().map(Printable::text).toList();
        this.rows = rows.stream()
                .map(row -> row.stream().map(AlignedText::printable).toList())
                .toList();
        this.widths = new int[header.size()];
        this.marks = new int[header.size()];
        this.right = new boolean[header.size()];
        for (int column = 0; column < widths.length; column++) {
            measure(column);
        }
    }

    private static Cell printable(Cell cell) {
        return new Cell(cell.exact(), Printable.text(cell.text()), cell.mark());
    }

    private void measure(int column) {
        int texts = 0;
        int marked = 0;
        boolean numbers = true;
        for (List<Cell> row : rows) {
            Cell cell = row.get(column);
            texts = Math.max(texts, width(cell.text()));
            marked = Math.max(marked, mark(cell).length());
            numbers &= isNumber(cell.text());
        }
        marks[column] = marked;
        widths[column] = Math.max(width(header.get(column)), texts + marked);
        right[column] = numbers;
    }

    private static String mark(Cell cell) {
        return cell.mark().isEmpty() ? "" : " " + cell.mark();
    }

    /** Returns the title, unless it is empty, then the header, a line, and the rows. */
    String under(String title) {
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(Printable.text(title));
        }
        lines.add(line(column -> aligned(column, header.get(column))));
        lines.add("-".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, widths.length - 1)));
        rows.forEach(row -> lines.add(line(column -> aligned(column, text(column, row.get(column))))));
        return String.join("\n", lines);
    }

    /** Returns the text of a cell, a number as wide as if it had the longest mark of its column. */
    private String text(int column, Cell cell) {
        String mark = mark(cell);
        return cell.text() + mark + (right[column] ? " ".repeat(marks[column] - mark.length()) : "");
    }

    private String aligned(int column, String text) {
        String pad = " ".repeat(widths[column] - width(text));
        return right[column] ? pad + text : text + pad;
    }

    private String line(IntFunction<String> cells) {
        return IntStream.range(0, widths.length)
                .mapToObj(cells)
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static boolean isNumber(String text) {
        return text.isEmpty() || text.matches("[-+<>]?[0-9]+([.][0-9]+)?");
    }
}
