package eu.niem.io.workbook;

import eu.niem.core.internal.Require;
import eu.niem.core.result.DataTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: columns, and rows that are made while they are written, so that not all are there at once.
 *
 * @param name what stands on its tab; made shorter, or unlike that of another sheet, where it must be
 * @param look how it is laid out
 * @param columns its columns
 * @param rows its rows, of as many cells as there are columns: values, or a {@link SheetCell} where there is more to
 *     say
 * @param dropDowns lists that are offered for cells
 */
public record WorkbookSheet(
        String name,
        Look look,
        List<SheetColumn> columns,
        Iterable<List<@Nullable Object>> rows,
        List<DropDown> dropDowns) {
    /** How a sheet is laid out. */
    public enum Look {
        /** A table: its header stays in sight and filters. */
        TABLE,
        /** A text to be read, without a header. */
        TEXT,
        /** Not shown: it has the lists that others offer. */
        HIDDEN
    }

    /** Copies the lists. */
    public WorkbookSheet {
        Require.notNull("name", name);
        Require.notNull("look", look);
        columns = Require.list("columns", columns);
        Require.notNull("rows", rows);
        dropDowns = Require.list("dropDowns", dropDowns);
    }

    /** Makes a sheet that offers no lists. */
    public static WorkbookSheet of(
            String name, Look look, List<SheetColumn> columns, Iterable<List<@Nullable Object>> rows) {
        return new WorkbookSheet(name, look, columns, rows, List.of());
    }

    /** Makes the sheet of a result: its columns, with the flags of a column {@code STATUS} in words as notes. */
    public static WorkbookSheet of(String name, DataTable data) {
        return of(name, Look.TABLE, ResultColumns.of(data), ResultColumns.rows(data));
    }

    /** Returns a copy that offers lists. */
    public WorkbookSheet withDropDowns(List<DropDown> newDropDowns) {
        return new WorkbookSheet(name, look, columns, rows, newDropDowns);
    }
}
