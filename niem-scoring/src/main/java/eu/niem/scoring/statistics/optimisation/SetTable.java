package eu.niem.scoring.statistics.optimisation;

import java.util.Arrays;

/** A hash table of sets of one size, with the least loss of each and the number of best ways to and from it. */
final class SetTable {
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final long SPREAD =
            0x9E3779B97F4A7C15L; // 2^64 over the golden ratio: hashes of sets that are alike differ

    private long[] sets = new long[16];
    private double[] losses = fresh(16);
    private double[] onward = {};
    private double[] toHere = {};
    private int size;

    static SetTable ofEmptySet() {
        SetTable table = new SetTable();
        table.put(0, 0);
        return table;
    }

    private static double[] fresh(int length) {
        double[] losses = new double[length];
        Arrays.fill(losses, NONE);
        return losses;
    }

    /** Keeps the least loss of a set. */
    void put(long set, double loss) {
        int slot = slot(set);
        if (losses[slot] == NONE) {
            sets[slot] = set;
            size++;
        }
        losses[slot] = Math.min(losses[slot], loss);
        if (2 * size > sets.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldSets = sets;
        double[] oldLosses = losses;
        sets = new long[2 * oldSets.length];
        losses = fresh(sets.length);
        for (int i = 0; i < oldSets.length; i++) {
            if (oldLosses[i] != NONE) {
                int slot = slot(oldSets[i]);
                sets[slot] = oldSets[i];
                losses[slot] = oldLosses[i];
            }
        }
    }

    /** Returns the slot where a set stands, or would stand. */
    private int slot(long set) {
        int mask = sets.length - 1;
        int slot = (int) ((set * SPREAD) >>> 32) & mask;
        while (losses[slot] != NONE && sets[slot] != set) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Returns the slot of a set; below 0 where it is not in the table. */
    int find(long set) {
        int slot = slot(set);
        return losses[slot] == NONE ? -1 : slot;
    }

    int size() {
        return size;
    }

    int slots() {
        return sets.length;
    }

    boolean isUsed(int slot) {
        return losses[slot] != NONE;
    }

    long set(int slot) {
        return sets[slot];
    }

    double loss(int slot) {
        return losses[slot];
    }

    /** Returns, by slot, in how many best ways an order goes on; to be filled when all sets are there. */
    double[] onward() {
        onward = onward.length == 0 ? new double[sets.length] : onward;
        return onward;
    }

    /** Returns, by slot, in how many best ways an order comes to the set. */
    double[] toHere() {
        toHere = toHere.length == 0 ? new double[sets.length] : toHere;
        return toHere;
    }
}
