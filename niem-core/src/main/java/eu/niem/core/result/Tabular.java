package eu.niem.core.result;

/** A result that can be laid out in rows and columns, printed, or saved as CSV and JSON. */
public interface Tabular {

    /** Returns the whole result as exact values. */
    DataTable data();

    /** Returns the result rounded for print. */
    default Table table() {
        return data().table();
    }

    /** Prints the result to the standard output. */
    default void print() {
        System.out.println(this);
    }
}
