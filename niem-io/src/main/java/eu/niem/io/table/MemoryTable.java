package eu.niem.io.table;

import eu.niem.core.internal.Require;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.LineLengths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are added one by one from memory, up to limits. The line of a place is the number of the row, from
 * 1; the header counts where it is a row like others.
 */
public final class MemoryTable {
    private final String name;
    private final Limits limits;
    private final Issues issues;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<NumberedLines.Row> rows = new ArrayList<>();
    private @Nullable List<String> header;
    private int headerLine;
    private int line;
    private long cells;
    private long size;

    /**
     * Makes a table without rows.
     *
     * @param name how it is named in issues
     */
    public MemoryTable(String name, Limits limits, Issues issues) {
        this.name = name;
        this.limits = limits;
        this.issues = issues;
    }

    /** Sets the names of the columns, which are no row. */
    public void header(List<String> names) {
        header = List.copyOf(names);
        fits(0, names);
    }

    /**
     * Adds a row; the first is the header, unless there is one. A row of no cells, or one that is empty, is passed
     * over, as an empty line of a file is.
     *
     * @return whether there is room for more
     */
    public boolean add(List<?> values) {
        line++;
        List<String> names = header == null ? List.of() : header;
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(text(value, texts.size() < names.size() ? names.get(texts.size()) : ""));
        }
        if (!fits(line, texts)) {
            return false;
        }
        if (texts.isEmpty() || (texts.size() == 1 && texts.get(0).isEmpty())) {
            return true;
        }
        if (header == null) {
            header = List.copyOf(texts);
            headerLine = line;
        } else if (Sheet.isWhole(texts.size(), names.size(), () -> at(line, ""), issues)) {
            rows.add(new NumberedLines.Row(line, texts));
        }
        return !issues.isFull();
    }

    /** Adds an issue if no row was the header. */
    public void requireHeader() {
        if (header == null && !issues.hasErrors()) {
            issues.error("empty-file", Location.of(name), "there is no header; a table begins with its header");
        }
    }

    /**
     * Adds a row of values by the names of their columns; what a row has no value for is empty.
     *
     * @return whether there is room for more
     */
    public boolean add(Map<String, ?> values) {
        line++;
        for (String column : values.keySet()) {
            columns.putIfAbsent(Require.notNull("the name of a column", column), columns.size());
        }
        String[] texts = new String[columns.size()];
        Arrays.fill(texts, "");
        values.forEach((column, value) -> texts[columns.getOrDefault(column, 0)] = text(value, column));
        rows.add(new NumberedLines.Row(line, Arrays.asList(texts)));
        return fits(line, Arrays.asList(texts)) && !issues.isFull();
    }

    private String text(@Nullable Object value, String column) {
        return CellText.of(value, column, () -> at(line, column), issues);
    }

    /** Returns whether the table keeps within the limits with one row more; an issue where it does not. */
    private boolean fits(int number, List<String> texts) {
        long length = -1;
        for (String text : texts) {
            length += 1 + text.codePointCount(0, text.length());
        }
        cells += texts.size();
        size += length + 1;
        if (length > limits.lineLength()) {
            LineLengths.tooLong(at(number, ""), limits, issues);
        } else if (cells > limits.elements()) {
            TableReader.tooManyCells(at(number, ""), limits, issues);
        } else if (size > limits.fileBytes()) {
            issues.error(
                    "too-large",
                    at(number, ""),
                    "the rows have more than " + limits.fileBytes()
                            + " characters; if they are meant to be so large, read them with larger limits");
        } else {
            return true;
        }
        return false;
    }

    private Location at(int number, String column) {
        return new Location(name, number, 0, column);
    }

    /** Returns the table; null where there is no header. */
    @Nullable
    Sheet sheet() {
        List<String> written = header == null ? new ArrayList<>(columns.keySet()) : header;
        if (written.isEmpty()) {
            return null;
        }
        Places places = (number, cell, column) -> at(number, column);
        return new Sheet(
                places,
                headerLine,
                Sheet.names(written, headerLine, places, issues),
                new NumberedLines(rows, written.size()));
    }
}
