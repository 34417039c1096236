package eu.niem.io.foreign;

/** A row of a table of others, while it is looked at. */
public interface ForeignRow {
    /** Returns the index it is found again by: of a file with lines the line it begins in, else its position. */
    int index();

    /**
     * Returns the text of a cell, without space around it; empty where there is none. Of a column with few different
     * texts the same object may be returned again.
     *
     * @param column the index of a column
     */
    String text(int column);

    /**
     * Returns whether a cell holds a number by its type, as cells of a spreadsheet and values of JSON do. Its text has
     * then a point before decimals, whatever people write in that file.
     *
     * @param column the index of a column
     */
    default boolean isNumber(int column) {
        return false;
    }

    /**
     * Returns whether a spreadsheet shows the number of a cell as a percentage, while its hundredth part is returned.
     *
     * @param column the index of a column
     */
    default boolean isHundredth(int column) {
        return false;
    }

    /**
     * Returns the number in a cell of which {@link #isNumber} is true; not a number in any other.
     *
     * @param column the index of a column
     */
    default double number(int column) {
        return Double.NaN;
    }
}
