package eu.niem.io.workbook;

import eu.niem.io.workbook.WorkbookSheet.Look;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** How the cells of a sheet look. */
final class FastexcelStyles {
    private static final String HEADER = "FFE8EDF3";
    private static final String TO_BE_FILLED_IN = "FFFFF9E5";
    private static final String LINE = "FFBFC8D2";
    private static final String WORD = "FF6B7280";
    private static final int TITLE_SIZE = 13;
    private static final int SIZE = 11;

    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final Look look;
    private final boolean hasLongTexts;

    FastexcelStyles(Worksheet sheet, WorkbookSheet of) {
        this.sheet = sheet;
        this.columns = of.columns();
        this.look = of.look();
        this.hasLongTexts = columns.stream().anyMatch(each -> each.kind().isBroken());
    }

    /** Sets the style of the header of a column. */
    void header(int column, CellKind kind) {
        StyleSetter style = sheet.style(0, column);
        style.bold().fillColor(HEADER).verticalAlignment("center");
        style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, LINE);
        align(style, column, kind);
        style.set();
    }

    /** Sets the style of a cell, where it needs one. */
    void cell(int row, int column, CellKind kind, @Nullable Object value) {
        if (value == null && !kind.isAnswer()) {
            return;
        }
        StyleSetter style = sheet.style(row, column);
        align(style, column, kind);
        if (hasLongTexts) {
            style.verticalAlignment("top");
        }
        if (kind.isBroken()) {
            style.wrapText(true);
        }
        if (kind.isAnswer()) {
            style.fillColor(TO_BE_FILLED_IN).borderStyle(BorderStyle.THIN).borderColor(LINE);
        }
        if (kind == CellKind.HEADING) {
            style.bold().fontSize(look == Look.TEXT ? TITLE_SIZE : SIZE);
        }
        if (kind.isNumber() && value instanceof String) {
            style.italic().fontColor(WORD);
        } else if (kind.format() != null) {
            style.format(kind.format());
        }
        style.set();
    }

    /** Numbers to the right, ranks in the middle, and a text that follows a number a little away from it. */
    private void align(StyleSetter style, int column, CellKind kind) {
        if (kind == CellKind.WHOLE) {
            style.horizontalAlignment("center");
        } else if (kind.isNumber()) {
            style.horizontalAlignment("right");
        } else if (column > 0 && columns.get(column - 1).kind().isNumber()) {
            style.horizontalAlignment("left").indent(1);
        }
    }
}
