package eu.niem.io.reading;

/**
 * Numbers different rows from 0, in the order they are seen. A row is the numbers of its area, period and group. Mostly
 * rows come again in the same order, for one indicator after the other: then none has to be looked up.
 */
public final class RowNumbers {
    private final PairIndex slices = new PairIndex();
    private final PairIndex rows = new PairIndex();
    private int last = -1;

    /** Returns the number of a row. */
    public int of(int area, int period, int group) {
        if (!is(last + 1, area, period, group)) {
            last = rows.of(slices.of(period, group), area);
        } else {
            last++;
        }
        return last;
    }

    private boolean is(int row, int area, int period, int group) {
        return row < rows.size() && area(row) == area && slices.is(rows.first(row), period, group);
    }

    /** Returns how many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Returns the number of the area of a row. */
    public int area(int row) {
        return rows.second(row);
    }

    /** Returns the number of its period. */
    public int period(int row) {
        return slices.first(rows.first(row));
    }

    /** Returns the number of its group. */
    public int group(int row) {
        return slices.second(rows.first(row));
    }
}
