package eu.niem.io.table;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The header and rows of a table as text.
 *
 * @param places where cells stand
 * @param headerLine the line of the header; 0 where it is no row of its own
 * @param header the names of the columns, without space around them
 * @param lines the rows, each as long as the header
 */
record Sheet(Places places, int headerLine, List<String> header, Lines lines) {
    Sheet {
        header = List.copyOf(header);
    }

    /** Returns the names of columns as they are read, with a warning where there is space around one. */
    static List<String> names(List<String> written, int headerLine, Places places, Issues issues) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String name = FormulaEscape.unescape(written.get(i));
            header.add(name.strip());
            if (!name.equals(name.strip())) {
                issues.warning(
                        "space-around-code",
                        places.cell(headerLine, i, name.strip()),
                        "there is space around the name of the column; it is read without");
            }
        }
        return header;
    }

    /** Returns whether a row has as many cells as the header; an issue where it has not. */
    static boolean isWhole(int cells, int width, Supplier<Location> where, Issues issues) {
        if (cells != width) {
            issues.alike(
                    "wrong-cell-count",
                    where.get(),
                    Issues.WHOLE_ROW,
                    () -> cells + " cells",
                    () -> "the row has " + cells + " cells, the header " + width
                            + "; add or remove separators, or put quotes around a cell that holds one");
        }
        return cells == width;
    }

    /** Returns whether there is a column of this name. */
    boolean has(String column) {
        return header.stream().anyMatch(column::equalsIgnoreCase);
    }

    /** Returns the place of the header. */
    Location at() {
        return places.cell(headerLine, 0, "");
    }

    /** Returns the place of a name in the header. */
    Location at(int column) {
        return places.cell(headerLine, column, header.get(column));
    }
}
