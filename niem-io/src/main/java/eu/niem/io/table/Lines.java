package eu.niem.io.table;

/** The rows of a table below its header as texts, each as long as the header. */
interface Lines {
    /** Returns the number of rows. */
    int size();

    /** Returns the line on which a row begins; in memory its number. */
    int line(int row);

    /** Returns the number of cells of a row. */
    int width(int row);

    /** Returns the text of a cell as it is written. */
    String cell(int row, int column);
}
