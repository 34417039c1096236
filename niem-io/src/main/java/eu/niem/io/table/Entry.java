package eu.niem.io.table;

import eu.niem.io.check.Location;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a row of a table says, and where it says so.
 *
 * @param value what it says
 * @param places the place of each cell, by the name of its column
 */
public record Entry<T>(T value, Function<String, Location> places) {
    /** Refuses nulls. */
    public Entry {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(places, "places");
    }

    /** The place of the cell in a column; that of the row where there is no such column. */
    public Location at(String column) {
        return places.apply(column);
    }
}
