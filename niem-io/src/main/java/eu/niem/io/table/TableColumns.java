package eu.niem.io.table;

import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that a table may have.
 *
 * @param required the names of those it must have
 * @param optional the names of those it may have
 * @param open whether it may have any others too
 */
record TableColumns(List<String> required, List<String> optional, boolean open) {
    /** Makes a layout of some columns in their order, of which some must be there. */
    static TableColumns of(List<String> columns, String... required) {
        List<String> must = List.of(required);
        return new TableColumns(
                must, columns.stream().filter(column -> !must.contains(column)).toList(), false);
    }

    /**
     * Returns the rows of a sheet of this layout, while there is room for issues. A required column that is missing is
     * an issue, and empty in all rows.
     */
    Iterable<TableRow> rows(Sheet sheet, Issues issues) {
        Header header = new Header(this, sheet, issues);
        header.read();
        header.missing(required);
        return header.rows();
    }

    /** Returns the names of all columns, first of those that must be there. */
    List<String> names() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
