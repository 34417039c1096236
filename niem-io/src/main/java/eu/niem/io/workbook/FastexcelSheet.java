package eu.niem.io.workbook;

import eu.niem.core.internal.Refused;
import eu.niem.io.workbook.WorkbookSheet.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet: the widths of its columns after a look at the first rows, then row by row. */
final class FastexcelSheet {
    /** How many notes a sheet has at most: a spreadsheet draws each as a picture. */
    static final int MOST_NOTES = 5_000;

    private static final String NO_MORE = "There may be more notes below: a sheet has at most " + MOST_NOTES + ".";
    private static final int MEASURED = 200;
    private static final int HELD = 200;
    private static final double LINE = 15; // points
    private static final double HIGHEST = 405;

    private final WorkbookSheet sheet;
    private final Worksheet to;
    private final Map<String, Worksheet> others;
    private final FastexcelStyles styles;
    private final int[] widths;
    private final int header;
    private int notes;

    FastexcelSheet(WorkbookSheet sheet, Worksheet to, Map<String, Worksheet> others) {
        this.sheet = sheet;
        this.to = to;
        this.others = others;
        this.styles = new FastexcelStyles(to, sheet);
        this.widths = new int[sheet.columns().size()];
        this.header = sheet.look() == Look.TEXT ? 0 : 1;
    }

    void write() throws IOException {
        if (sheet.columns().size() > Worksheet.MAX_COLS) {
            throw Refused.argument("a sheet of a workbook has at most " + Worksheet.MAX_COLS + " columns, but '"
                    + sheet.name() + "' would have " + sheet.columns().size() + "; save it as .csv");
        }
        Iterator<List<@Nullable Object>> rows = sheet.rows().iterator();
        List<List<@Nullable Object>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MEASURED) {
            first.add(rows.next());
        }
        layOut(first);
        int at = header;
        for (List<@Nullable Object> row : first) {
            row(at++, row);
        }
        while (rows.hasNext()) {
            if (at == Worksheet.MAX_ROWS) {
                throw Refused.argument("a sheet of a workbook holds at most " + (Worksheet.MAX_ROWS - 1)
                        + " rows below its header, but '" + sheet.name() + "' has more; save it as .csv");
            }
            row(at++, rows.next());
            if (at % HELD == 0) {
                to.flush();
            }
        }
        if (sheet.look() == Look.TABLE && !sheet.columns().isEmpty()) {
            to.setAutoFilter(0, 0, Math.max(1, at - 1), sheet.columns().size() - 1);
        }
        sheet.dropDowns().forEach(this::offer);
        to.finish();
    }

    private void layOut(List<List<@Nullable Object>> first) {
        List<SheetColumn> columns = sheet.columns();
        for (int column = 0; column < columns.size(); column++) {
            widths[column] = ColumnWidths.of(columns.get(column), column, first, header == 1);
            to.width(column, widths[column]);
        }
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        if (sheet.look() == Look.TEXT) {
            to.hideGridLines();
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            SheetColumn each = columns.get(column);
            text(0, column, each.name());
            note(0, column, each.note());
            styles.header(column, each.kind());
        }
        if (sheet.look() == Look.HIDDEN) {
            to.setVisibilityState(VisibilityState.HIDDEN);
        } else {
            to.freezePane(0, 1);
            to.repeatRows(0);
        }
    }

    private void row(int at, List<@Nullable Object> row) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            SheetCell cell = SheetCell.any(row.get(column));
            CellKind kind = cell.kind() == null ? sheet.columns().get(column).kind() : cell.kind();
            Object value = cell.value();
            if (value instanceof Boolean truth) {
                to.value(at, column, truth);
            } else if (value instanceof Number number) {
                to.value(at, column, number);
            } else if (value != null) {
                text(at, column, value.toString());
            }
            styles.cell(at, column, kind, value);
            note(at, column, cell.note());
            lines = Math.max(lines, kind.isBroken() ? ColumnWidths.lines(value, widths[column]) : 1);
        }
        if (lines > 1) {
            to.rowHeight(at, Math.min(HIGHEST, LINE * lines));
        }
    }

    private void text(int row, int column, String text) {
        String fitting = WorkbookText.fitting(text);
        to.value(row, column, WorkbookText.escaped(fitting));
        if (fitting.length() < text.length()) {
            note(
                    row,
                    column,
                    "cut: a cell holds " + WorkbookText.LONGEST + " characters, the text has " + text.length());
        }
    }

    private void note(int row, int column, String text) {
        if (text.isEmpty() || notes == MOST_NOTES) {
            return;
        }
        notes++;
        String whole = notes == MOST_NOTES ? NO_MORE + "\n" + text : text; // first, since what is too long is cut
        to.comment(row, column, WorkbookText.fitting(whole));
    }

    private void offer(DropDown each) {
        Worksheet lists = Objects.requireNonNull(others.get(each.sheet()));
        int row = each.row() + header;
        to.range(row, each.column(), row, each.column())
                .validateWithList(lists.range(1, each.list(), each.size(), each.list()))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("Not in the list")
                .error(each.otherwise())
                .showErrorMessage(true);
    }
}
