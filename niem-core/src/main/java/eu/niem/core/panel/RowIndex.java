package eu.niem.core.panel;

import eu.niem.core.evidence.RowKey;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keys of rows, each once, by number in the order in which they came; a number is found without an object per row. */
@SuppressWarnings("serial") // the list can be serialised
final class RowIndex implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LEAST = 16;

    private final List<RowKey> keys;
    private int[] slots; // 1 more than the number of a key, 0 where there is none; at least twice as many as keys

    RowIndex() {
        this.keys = new ArrayList<>();
        this.slots = new int[LEAST];
    }

    /** Makes an index of keys that are all different. */
    RowIndex(List<RowKey> different) {
        this.keys = new ArrayList<>(different);
        this.slots = new int[Math.max(LEAST, 2 * Integer.highestOneBit(Math.max(1, 2 * keys.size() - 1)))];
        fill();
    }

    private void fill() {
        for (int number = 0; number < keys.size(); number++) {
            slots[slot(keys.get(number))] = number + 1;
        }
    }

    /** Returns the slot of a key: its own, or the empty one where it would stand. */
    private int slot(RowKey key) {
        int hash = key.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[slot] != 0 && !keys.get(slots[slot] - 1).equals(key)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Returns the number of a key, which is added if it is new. */
    int add(RowKey key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        keys.add(key);
        slots[slot] = keys.size();
        if (2 * keys.size() > slots.length) {
            slots = new int[2 * slots.length];
            fill();
        }
        return keys.size() - 1;
    }

    /** Adds a key that mostly comes after the one before: in that case it is not looked up. */
    int addAfter(int before, RowKey key) {
        int next = before + 1;
        return next < keys.size() && keys.get(next).equals(key) ? next : add(key);
    }

    /** Returns the number of a key; below 0 where there is none. */
    int find(RowKey key) {
        return slots[slot(key)] - 1;
    }

    int size() {
        return keys.size();
    }

    /** Returns the keys by their number, as a view. */
    List<RowKey> keys() {
        return Collections.unmodifiableList(keys);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowIndex index && index.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
