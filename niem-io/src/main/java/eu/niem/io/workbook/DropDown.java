package eu.niem.io.workbook;

import eu.niem.core.internal.Require;

/**
 * A list that a spreadsheet offers for a cell. It stands in a column of another sheet, so it may be of any length.
 *
 * @param row the row of the cell below the header, from 0
 * @param column the column of the cell, from 0
 * @param sheet the name of the sheet that has the list
 * @param list the column of the list there, from 0
 * @param size how many entries it has, from the first row below the header
 * @param otherwise what is asked of who fills in something else
 */
public record DropDown(int row, int column, String sheet, int list, int size, String otherwise) {
    /** Refuses nulls. */
    public DropDown {
        Require.notNull("sheet", sheet);
        Require.notNull("otherwise", otherwise);
    }
}
