package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.Collection;
import java.util.List;

/**
 * A file of others that was opened: its columns, and its rows one after the other. A file of a statistical form has a
 * column for each dimension and a row for each of its cells; a sheet has the columns of its header.
 *
 * <p>It may be read several times; each time the file is read anew, so that no row is kept.
 */
public interface ForeignTable {
    /** Returns the columns in the order of the file. */
    List<ForeignColumn> columns();

    /**
     * Reads the rows, until a visitor has seen enough or there are more issues than are collected.
     *
     * @param selection the codes whose rows are wanted; rows of others may be left out where that spares work
     * @param issues receives what is wrong with the form of the file; what the texts mean is not looked at
     */
    void read(Selection selection, RowVisitor visitor, Issues issues);

    /**
     * Returns where a cell stands.
     *
     * @param row the index of a row, see {@link ForeignRow#index}
     * @param column the index of a column
     */
    Location place(int row, int column);

    /** Returns the number of all rows, where the form says it beforehand; else 0. */
    default long size() {
        return 0;
    }

    /** Returns the title that the file gives to all of it; empty where it gives none. */
    default String title() {
        return "";
    }

    /** Returns which dimensions the file itself says to be areas, periods and figures. */
    default StatedAxes axes() {
        return StatedAxes.NONE;
    }

    /** Returns all flags of a file that was read, where cells that are not wanted have flags that no row shows. */
    default Collection<String> flags() {
        return List.of();
    }

    /** Says which codes of a dimension are wanted. */
    @FunctionalInterface
    interface Selection {
        /** Wants everything. */
        Selection ALL = (column, code) -> true;

        /**
         * Returns whether rows with this code are wanted.
         *
         * @param column the index of a column
         */
        boolean wants(int column, String code);

        /**
         * Hears of cells that no row shows, because a code of them is not wanted.
         *
         * @param column the index of the column of the first such code
         * @param cells how many they are
         */
        default void leftOut(int column, String code, long cells) {}
    }

    /** Sees the rows of a table. */
    @FunctionalInterface
    interface RowVisitor {
        /**
         * Sees a row.
         *
         * @param row the same object each time, with other texts
         * @return whether to go on
         */
        boolean see(ForeignRow row);
    }
}
