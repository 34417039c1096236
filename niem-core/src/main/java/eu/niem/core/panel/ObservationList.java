package eu.niem.core.panel;

import eu.niem.core.evidence.Observation;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The observations of a panel, by indicator, then by row: none is held, each is made when it is asked for. */
@SuppressWarnings("serial") // the list of cells can be serialised
final class ObservationList extends AbstractList<Observation> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1;
    private static final int BLOCK = 64; // rows

    private final List<Cells> cells;
    private final int blocks; // of an indicator
    private transient volatile int @Nullable [] counts; // made when they are asked for: most parts of panels are not

    ObservationList(List<Cells> cells) {
        this.cells = cells;
        int rows = cells.isEmpty() ? 0 : cells.get(0).column().size();
        this.blocks = (rows + BLOCK - 1) / BLOCK;
    }

    /** Returns how many observations stand before each block of rows of each indicator, then of all. */
    private int[] counts() {
        int[] made = counts;
        if (made == null) {
            made = counted();
            counts = made;
        }
        return made;
    }

    private int[] counted() {
        int[] made = new int[cells.size() * blocks + 1];
        int count = 0;
        for (int i = 0; i < made.length - 1; i++) {
            made[i] = count;
            Cells its = cells.get(i / blocks);
            int start = i % blocks * BLOCK;
            for (int row = start; row < Math.min(its.column().size(), start + BLOCK); row++) {
                count += its.has(row) ? 1 : 0;
            }
        }
        made[made.length - 1] = count;
        return made;
    }

    @Override
    public int size() {
        return counts()[cells.size() * blocks];
    }

    @Override
    public Observation get(int index) {
        Objects.checkIndex(index, size());
        int[] before = counts();
        int block = block(before, index);
        Cells its = cells.get(block / blocks);
        int row = block % blocks * BLOCK;
        for (int left = index - before[block]; left > 0 || !its.has(row); row++) {
            left -= its.has(row) ? 1 : 0;
        }
        return its.observation(row);
    }

    /** Returns the last block before whose observations there are no more than so many: the one that has it. */
    private static int block(int[] counts, int index) {
        int place = Arrays.binarySearch(counts, index);
        int block = place < 0 ? -place - 2 : place;
        while (counts[block + 1] == index) { // blocks without observations
            block++;
        }
        return block;
    }

    @Override
    public Iterator<Observation> iterator() {
        return new Iterator<>() {
            private int left = size();
            private int place; // of an indicator
            private int row;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Observation next() {
                if (left == 0) {
                    throw new NoSuchElementException("there are no more observations");
                }
                left--;
                Cells its = cells.get(place);
                while (row == its.column().size() || !its.has(row)) {
                    if (row == its.column().size()) {
                        its = cells.get(++place);
                        row = 0;
                    } else {
                        row++;
                    }
                }
                return its.observation(row++);
            }
        };
    }
}
