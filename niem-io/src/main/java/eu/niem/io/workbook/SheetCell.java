package eu.niem.io.workbook;

import eu.niem.core.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is more than its value: shown in another way than its column, or with a note.
 *
 * @param value a text, number or truth value; null for nothing
 * @param kind how it is shown; null for the way of its column
 * @param note what is said of it, in the note that a spreadsheet shows beside the cell; empty for none
 */
public record SheetCell(@Nullable Object value, @Nullable CellKind kind, String note) {
    /** Refuses nulls. */
    public SheetCell {
        Require.notNull("note", note);
    }

    /** Makes a cell with a note. */
    public static SheetCell noted(@Nullable Object value, String note) {
        return new SheetCell(value, null, note);
    }

    /** Makes a cell that is shown in another way than its column. */
    public static SheetCell of(@Nullable Object value, CellKind kind) {
        return new SheetCell(value, kind, "");
    }

    /** Returns the cell of any value. */
    static SheetCell any(@Nullable Object value) {
        return value instanceof SheetCell cell ? cell : noted(value, "");
    }
}
