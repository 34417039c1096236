package eu.niem.core.panel;

import eu.niem.core.evidence.RowKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of rows as they come, each once, and their numbers. Mostly the rows come again in the same order, for one
 * indicator after the other: then none is looked up.
 */
final class RowNumbers {
    private final Map<RowKey, Integer> numbers = new HashMap<>();
    private final List<RowKey> keys = new ArrayList<>();
    private int last = -1;

    /** Returns the number of a key, which is added if it is new. */
    int of(RowKey key) {
        int next = last + 1;
        last = next < keys.size() && keys.get(next).equals(key) ? next : number(key);
        return last;
    }

    private int number(RowKey key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known == null) {
            keys.add(key);
            return keys.size() - 1;
        }
        return known;
    }

    /** Returns the keys by their number, as a view. */
    List<RowKey> keys() {
        return Collections.unmodifiableList(keys);
    }
}
