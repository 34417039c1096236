package eu.niem.io.reading;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Numbers different pairs of whole numbers of 0 or more from 0, in the order they are seen. A table with open addresses
 * over arrays: nothing is made for each pair. Where a pair stands in the table is another place in each run of the
 * program, so that no file can be made whose pairs all meet in one; the numbers never depend on it.
 */
public final class PairIndex {
    private static final long SEED = new SplittableRandom().nextLong();
    private static final int FEW = 64;

    private long[] pairs = new long[FEW];
    private int[] slots = new int[2 * FEW]; // one more than the number of a pair; 0 where there is none
    private int size;

    /** Returns the number of a pair: {@link #size} as it was before, if it was not seen. */
    public int of(int first, int second) {
        long pair = ((long) first << Integer.SIZE) | second;
        int slot = slot(pair);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
        }
        pairs[size] = pair;
        slots[slot] = ++size;
        if (size > slots.length / 2) {
            grow();
        }
        return size - 1;
    }

    /** Returns whether a number is that of a pair. */
    public boolean is(int number, int first, int second) {
        return number < size && pairs[number] == (((long) first << Integer.SIZE) | second);
    }

    /** Returns the first of a pair. */
    public int first(int number) {
        return (int) (pairs[number] >>> Integer.SIZE);
    }

    /** Returns the second of a pair. */
    public int second(int number) {
        return (int) pairs[number];
    }

    /** Returns how many pairs there are. */
    public int size() {
        return size;
    }

    /** Finds the slot of a pair; the free one where it would stand, if it was not seen. */
    private int slot(long pair) {
        int mask = slots.length - 1;
        int slot = (int) spread(pair ^ SEED) & mask;
        while (slots[slot] != 0 && pairs[slots[slot] - 1] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Makes every bit depend on every other, as the last step of MurmurHash3 does (A. Appleby, public domain). */
    private static long spread(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            slots[slot(pairs[number])] = number + 1;
        }
    }
}
