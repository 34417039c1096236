package eu.niem.io.table;

import java.util.List;

/**
 * The rows of a table that are held in memory.
 *
 * @param rows the rows
 * @param columns how many columns the header has
 */
record NumberedLines(List<Row> rows, int columns) implements Lines {
    /** A row: its number, and its cells, fewer than columns where the last are empty. */
    record Row(int number, List<String> cells) {}

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int line(int row) {
        return rows.get(row).number;
    }

    @Override
    public int width(int row) {
        return columns;
    }

    @Override
    public String cell(int row, int column) {
        List<String> cells = rows.get(row).cells;
        return column < cells.size() ? cells.get(column) : "";
    }
}
