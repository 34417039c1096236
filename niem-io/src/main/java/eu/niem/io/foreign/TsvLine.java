package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line of a table with tabs that is looked at, and in it one cell after the other: each is a row. */
final class TsvLine implements ForeignRow {
    private final TextRecord record;
    private final List<String> periods;
    private final int dimensions;
    private final ForeignTable.Selection selection;
    private final TextCache[] codes;
    private final @Nullable String[] texts;
    private final boolean[] wanted;
    private final boolean[] wantedPeriods;
    private final int[] starts;
    private final TextCache values = new TextCache();
    private final TextCache flags = new TextCache();
    private int period;
    private int valueEnd;
    private int flagStart;

    TsvLine(TextRecord record, TsvHeader header, ForeignTable.Selection selection) {
        this.record = record;
        this.periods = header.periods();
        this.dimensions = header.dimensions().size();
        this.selection = selection;
        this.codes = new TextCache[dimensions];
        for (int i = 0; i < dimensions; i++) {
            codes[i] = new TextCache();
        }
        this.texts = new @Nullable String[dimensions];
        this.wanted = new boolean[dimensions];
        this.starts = new int[dimensions];
        this.wantedPeriods = new boolean[periods.size()];
        for (int i = 0; i < wantedPeriods.length; i++) {
            wantedPeriods[i] = selection.wants(dimensions, periods.get(i));
        }
    }

    /** Shows the cells of the record to a visitor; false where it has seen enough. */
    boolean show(ForeignTable.RowVisitor visitor, Issues issues) {
        int cells = periods.size() + 1;
        if (record.cells() < cells || record.filled() > cells) {
            int count = Math.max(record.cells() < cells ? record.cells() : 0, record.filled());
            wrongCount(record.place(Math.min(cells, count), ""), "cells", count, cells, issues);
            return true;
        }
        int count = split();
        if (count != dimensions) {
            wrongCount(record.place(0, ""), "dimensions in its first cell", count, dimensions, issues);
            return true;
        }
        for (int i = 0; i < dimensions; i++) {
            if (!wanted[i]) {
                selection.leftOut(i, text(i), periods.size());
                return true;
            }
        }
        for (period = 0; period < wantedPeriods.length; period++) {
            if (!wantedPeriods[period]) {
                selection.leftOut(dimensions, periods.get(period), 1);
            } else {
                part();
                if (!visitor.see(this)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void wrongCount(Location where, String what, int count, int expected, Issues issues) {
        issues.alike(
                "wrong-cell-count",
                where,
                Issues.WHOLE_ROW,
                () -> count + " " + what,
                () -> "the row has " + count + " " + what + ", the header " + expected
                        + "; get the file anew, or add or remove what is missing or too much");
    }

    /** Splits the first cell into the codes of the dimensions, and returns how many there are. */
    private int split() {
        char[] chars = record.chars();
        int end = record.end(0);
        int count = 0;
        int start = record.start(0);
        for (int i = start; i <= end; i++) {
            if (i == end || chars[i] == ',') {
                if (count < dimensions) {
                    code(count, Blanks.start(chars, start, i), i);
                }
                count++;
                start = i + 1;
            }
        }
        return count;
    }

    private void code(int dimension, int start, int end) {
        starts[dimension] = start;
        String text = codes[dimension].text(record.chars(), start, Blanks.end(record.chars(), start, end));
        if (!text.equals(texts[dimension])) { // the same code need not be asked about again
            wanted[dimension] = selection.wants(dimension, text);
            texts[dimension] = text;
        }
    }

    /** Finds where in the cell the value ends and its flags begin. */
    private void part() {
        char[] chars = record.chars();
        int start = record.start(period + 1);
        int end = record.end(period + 1);
        if (start < end && chars[start] == ':') {
            valueEnd = start;
            flagStart = Blanks.start(chars, start + 1, end);
            return;
        }
        int flag = end;
        while (flag > start && (Character.isLetter(chars[flag - 1]) || Blanks.isBlank(chars[flag - 1]))) {
            flag--;
        }
        boolean isNumber = flag > start && (chars[flag - 1] == '.' || Character.isDigit(chars[flag - 1]));
        valueEnd = isNumber ? flag : end; // letters behind anything else are no flags
        flagStart = Blanks.start(chars, valueEnd, end);
    }

    @Override
    public int index() {
        return record.line() * periods.size() + period;
    }

    @Override
    public String text(int column) {
        if (column < dimensions) {
            return String.valueOf(texts[column]);
        }
        if (column == dimensions) {
            return periods.get(period);
        }
        if (column == dimensions + 1) {
            return values.text(record.chars(), record.start(period + 1), valueEnd);
        }
        String text = flags.text(record.chars(), flagStart, record.end(period + 1));
        return text.indexOf(' ') < 0 ? text : text.replace(" ", "");
    }

    /** Returns the place of a dimension's code in the line. */
    Location place(int dimension, String name) {
        Location line = record.place(0, name);
        int column = 1 + Character.codePointCount(record.chars(), 0, starts[dimension]);
        return new Location(line.file(), line.line(), column, name);
    }
}
