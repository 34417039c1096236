package eu.niem.core.result;

/** A result that can be laid out in rows and columns: printed for the eye, or saved as CSV and JSON. */
public interface Tabular {

    /** All of the result, exact. */
    DataTable data();

    /** The result for the eye, rounded. */
    default Table table() {
        return data().table();
    }

    /** Prints the result to the standard output. */
    default void print() {
        System.out.println(this);
    }
}
