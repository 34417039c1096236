package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.Binding.Found;
import eu.niem.io.mapping.Binding.Slot;
import eu.niem.io.reading.Issues;

/** Reads the cells of one file: row by row, each looked at once. */
final class FileImport implements ForeignTable.Selection {
    private final FileMapping mapping;
    private final ForeignTable table;
    private final Found found;
    private final Location where;
    private final ImportedCells cells;
    private final SourceOrder order;
    private final Issues issues;
    private final FileTally tally;
    private final RepeatedCells repeated;
    private final ImportedFile file;
    private final FileAxes axes;
    private final CellReader reader;
    private final ImportedCell cell = new ImportedCell();
    private boolean severalCodes;

    FileImport(
            FileMapping mapping,
            ForeignTable table,
            Found found,
            Location where,
            Meanings meanings,
            ImportedCells cells,
            SourceOrder order,
            Issues issues) {
        this.mapping = mapping;
        this.table = table;
        this.found = found;
        this.where = where;
        this.cells = cells;
        this.order = order;
        this.issues = issues;
        this.tally = new FileTally(where.file());
        this.repeated = new RepeatedCells(table, issues);
        this.file = new ImportedFile(mapping.form(), table, found, tally);
        this.axes = new FileAxes(mapping, table, found, where, meanings, cells);
        this.reader = new CellReader(mapping, table, found, file, cells, meanings, issues);
        cell.file = cells.begin(file);
    }

    /** Reads the file to its end, and returns what became of it. */
    FileTally read() {
        table.read(this, this::see, issues);
        file.see(table.flags());
        finish();
        return tally;
    }

    @Override
    public boolean wants(int column, String code) {
        for (ColumnRule rule : found.rules()) {
            if (rule.column() == column && !rule.wants(code)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void leftOut(int column, String code, long count) {
        for (ColumnRule rule : found.rules()) {
            if (rule.column() == column && !rule.wants(code)) {
                rule.leftOut(code, count);
                return;
            }
        }
    }

    private boolean see(ForeignRow row) {
        file.see(row);
        for (ColumnRule rule : found.rules()) {
            if (!rule.accepts(row)) {
                return true;
            }
            severalCodes |= rule.hasSeveral();
        }
        if (severalCodes) {
            return !issues.isFull();
        }
        if (!mapping.form().isStatistical() && isBlank(row)) {
            tally.blank++;
            return true;
        }
        for (int slot = 0; slot < found.slots().size(); slot++) {
            see(row, slot);
        }
        return !issues.isFull();
    }

    /** Returns whether a row has no text in any column that is read. */
    private boolean isBlank(ForeignRow row) {
        for (Slot slot : found.slots()) {
            if (!row.text(slot.column()).isEmpty()) {
                return false;
            }
        }
        for (int[] columns : found.axes().values()) {
            for (int column : columns) {
                if (!row.text(column).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void see(ForeignRow row, int slot) {
        if (!axes.see(row, slot) || !reader.fill(cell, row, slot, axes.indicator())) {
            tally.wrong++;
            return;
        }
        cell.key = cells.key(axes.area(), axes.period(), axes.group());
        if (put()) {
            axes.count(cell.hasValue());
        }
    }

    /** Puts the cell among the others; false where it is there already. */
    private boolean put() {
        int at = cells.cell(cell.key, cell.indicator);
        if (at == cells.size()) {
            cells.add(cell);
            return true;
        }
        if (cells.fileNumber(at) == cell.file) {
            repeated.add(cells.words(at), cells.placeOf(at), cell.place);
            return false;
        }
        switch (order.compare(cells, at, cell)) {
            case NEW -> {
                cells.fileOf(at).tally().preferred++;
                cells.set(at, cell);
                return true;
            }
            case OLD -> tally.preferred++;
            default ->
                repeated.elsewhere(
                        cells.words(at),
                        cells.fileOf(at).place(cells.placeOf(at), 0),
                        table.place(cell.place, cell.column));
        }
        return false;
    }

    private void finish() {
        for (ColumnRule rule : found.rules()) {
            rule.report(tally, table.size());
            rule.check(where.file(), issues);
        }
        if (!severalCodes) {
            repeated.report(this, found.unnamed());
        }
        axes.report(tally);
        for (int i = 0; i < table.columns().size(); i++) {
            units(i);
        }
        for (String column : found.unnamed()) {
            tally.leftOut(column, "", "not named", 0, "a column that nothing in the mapping names");
        }
    }

    /** Adds what the values of a column's codes are counted in, where the column is not an axis by itself. */
    private void units(int column) {
        boolean isAxis = found.axes().values().stream().anyMatch(each -> each.length == 1 && each[0] == column);
        if (!isAxis) {
            table.columns().get(column).units().forEach((code, unit) -> {
                if (wants(column, code) && !unit.words().isEmpty()) {
                    tally.unit("unit of '" + code + "': " + unit.words());
                }
            });
        }
    }
}
