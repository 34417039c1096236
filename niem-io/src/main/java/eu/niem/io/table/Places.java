package eu.niem.io.table;

import eu.niem.io.check.Location;

/** Says where the cells of a table stand. */
@FunctionalInterface
interface Places {
    /**
     * Returns the place of a cell.
     *
     * @param line the line on which its row begins; in memory the number of the row
     * @param cell its index in the row
     * @param column the name of its column; empty where the row is meant
     */
    Location cell(int line, int cell, String column);
}
