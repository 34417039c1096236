package eu.niem.io.table;

import eu.niem.io.check.Location;
import java.util.function.Function;

/**
 * The content of a row of a table, with the places of its cells.
 *
 * @param value what it says
 * @param places the place of each cell, by the name of its column
 */
public record TableEntry<T>(T value, Function<String, Location> places) {
    /** Returns the place of the cell in a column; that of the row where there is no such column. */
    public Location at(String column) {
        return places.apply(column);
    }
}
