package eu.niem.io.mapping;

import eu.niem.core.framework.Quantity;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.Binding.Beside;
import eu.niem.io.mapping.Binding.Found;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.Arrays;

/** Reads a value and what stands beside it; what is not understood is an issue. */
final class CellReader {
    private static final String MISSING = ":";

    private final FileMapping mapping;
    private final ForeignTable table;
    private final Found found;
    private final ImportedFile file;
    private final ImportedCells cells;
    private final Meanings meanings;
    private final Issues issues;
    private final int fixedSource;
    private final boolean stated;
    private byte[] isNumber = new byte[0];

    CellReader(
            FileMapping mapping,
            ForeignTable table,
            Found found,
            ImportedFile file,
            ImportedCells cells,
            Meanings meanings,
            Issues issues) {
        this.mapping = mapping;
        this.table = table;
        this.found = found;
        this.file = file;
        this.cells = cells;
        this.meanings = meanings;
        this.issues = issues;
        this.fixedSource =
                mapping.attributes().source() instanceof Axis.Fixed fixed ? cells.texts.of(fixed.code()) : -1;
        this.stated = mapping.form().isStatistical() || mapping.numerals().areStated();
    }

    /** Fills a cell with what stands in a row; false, with an issue, where that is not understood. */
    boolean fill(ImportedCell cell, ForeignRow row, int slot, int indicator) {
        Beside beside = found.beside();
        cell.clear();
        cell.place = row.index();
        cell.column = found.slots().get(slot).column();
        cell.indicator = indicator;
        cell.flags = file.letters(text(row, beside.status()), text(row, beside.conf()));
        cell.source = beside.source() < 0 ? fixedSource : number(text(row, beside.source()));
        cell.comment = number(text(row, beside.comment()));
        cell.sampleSize = beside(row, beside.sampleSize(), "sample size");
        cell.stdError = beside(row, beside.stdError(), "standard error");
        return value(cell, row) && !Double.isInfinite(cell.sampleSize) && !Double.isInfinite(cell.stdError);
    }

    private boolean value(ImportedCell cell, ForeignRow row) {
        String text = row.text(cell.column);
        boolean isStatistical = mapping.form().isStatistical();
        if (mapping.numerals().isMissing(text) || (isStatistical && text.equals(MISSING))) {
            return true;
        }
        if (!isNumber(cell.indicator)) {
            cell.text = cells.texts.of(text);
            return true;
        }
        cell.value = number(row, cell.column, text);
        if (!Double.isFinite(cell.value)) {
            wrong(row, cell.column, text, "a value");
            return false;
        }
        if (row.isHundredth(cell.column)) {
            String name = table.columns().get(cell.column).name();
            issues.alikeWarning(
                    "percent-not-stated",
                    table.place(cell.place, cell.column),
                    () -> text,
                    () -> "'" + name
                            + "' is shown as a percentage in the workbook, and read as the number behind it, such as "
                            + text + ": if percentages are meant, add \"percent\": true to the mapping of this file");
        }
        if (!stated && !row.isNumber(cell.column)) {
            cell.text = cells.texts.of(text); // as it is written, for the question whether a point means thousands
        }
        return true;
    }

    private double number(ForeignRow row, int column, String text) {
        return row.isNumber(column) ? row.number(column) : mapping.numerals().number(text);
    }

    /** Returns a number that stands beside a value; not a number where there is none, infinite where it is wrong. */
    private double beside(ForeignRow row, int column, String what) {
        String text = text(row, column);
        if (mapping.numerals().isMissing(text)) {
            return Double.NaN;
        }
        double number = number(row, column, text);
        if (!Double.isFinite(number)) {
            wrong(row, column, text, "a " + what);
            return Double.POSITIVE_INFINITY;
        }
        return number;
    }

    private void wrong(ForeignRow row, int column, String text, String what) {
        issues.alikeInFile(
                "invalid-number",
                table.place(row.index(), column),
                what + mapping.numerals().kind(text),
                () -> Shown.quoted(text),
                () -> what + " must be a number, but is " + Shown.quoted(text) + ": "
                        + mapping.numerals().hint(text, mapping.form()));
    }

    private static String text(ForeignRow row, int column) {
        return column < 0 ? "" : row.text(column);
    }

    private int number(String text) {
        return text.isEmpty() ? -1 : cells.texts.of(text);
    }

    /** Returns whether the values of an indicator are numbers. */
    private boolean isNumber(int code) {
        if (code >= isNumber.length) {
            isNumber = Arrays.copyOf(isNumber, Math.max(2 * code, 16));
        }
        if (isNumber[code] == 0) {
            boolean numeric = meanings.indicators()
                    .find(cells.indicators.text(code))
                    .map(each -> each.scale() instanceof Quantity)
                    .orElse(true);
            isNumber[code] = (byte) (numeric ? 1 : 2);
        }
        return isNumber[code] == 1;
    }
}
