package eu.niem.io.workbook;

import eu.niem.core.internal.Require;

/**
 * A column of a sheet.
 *
 * @param name what stands in the header
 * @param kind how its cells are shown
 * @param note what is said of it, in a note beside its header; empty for nothing
 */
public record SheetColumn(String name, CellKind kind, String note) {
    /** Refuses nulls. */
    public SheetColumn {
        Require.notNull("name", name);
        Require.notNull("kind", kind);
        Require.notNull("note", note);
    }

    /** Makes a column of which nothing is said. */
    public static SheetColumn of(String name, CellKind kind) {
        return new SheetColumn(name, kind, "");
    }
}
