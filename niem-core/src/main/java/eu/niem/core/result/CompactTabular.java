package eu.niem.core.result;

/** A result whose table for print leaves out what says nothing, see {@link Table#compact}. */
public interface CompactTabular extends Tabular {

    /** Returns the result rounded for print, without columns that are empty or the same in all rows. */
    @Override
    default Table table() {
        return data().table().compact();
    }
}
