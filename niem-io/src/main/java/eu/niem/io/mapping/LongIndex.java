package eu.niem.io.mapping;

import java.util.Arrays;

/** Numbers for keys of 64 bits that are 0 or more. A table with open addresses: nothing is made for each entry. */
final class LongIndex {
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 divided by the golden ratio
    private static final long FREE = -1;

    private long[] keys;
    private int[] values;
    private int size;

    LongIndex() {
        keys = new long[64];
        values = new int[64];
        Arrays.fill(keys, FREE);
    }

    /** Returns the number of a key, and sets it to this one if there is none: then the same number is returned. */
    int putIfAbsent(long key, int number) {
        int at = find(key);
        if (keys[at] == key) {
            return values[at];
        }
        keys[at] = key;
        values[at] = number;
        if (++size > keys.length / 2) {
            grow();
        }
        return number;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * SPREAD) >>> 32) & mask; // the high half depends on all of the key
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
