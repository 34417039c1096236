package eu.niem.core.panel;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of observations, ordered by period, then group, then area, and the row of each observation. Mostly the rows
 * come again in the same order, for one indicator after the other: then none is looked up.
 */
final class RowPlaces {
    private final Map<RowKey, Integer> places = new HashMap<>();
    private final List<RowKey> sorted;
    private final int[] rows; // of the observations

    RowPlaces(List<Observation> observations) {
        this.rows = new int[observations.size()];
        List<RowKey> seen = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < rows.length; i++) {
            RowKey key = observations.get(i).key();
            last = last + 1 < seen.size() && seen.get(last + 1).equals(key) ? last + 1 : number(key, seen);
            rows[i] = last;
        }
        Integer[] order = order(seen);
        int[] placeOf = new int[order.length];
        this.sorted = new ArrayList<>(order.length);
        for (int place = 0; place < order.length; place++) {
            placeOf[order[place]] = place;
            sorted.add(seen.get(order[place]));
        }
        places.replaceAll((key, number) -> placeOf[number]);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = placeOf[rows[i]];
        }
    }

    private int number(RowKey key, List<RowKey> seen) {
        Integer known = places.putIfAbsent(key, seen.size());
        if (known == null) {
            seen.add(key);
            return seen.size() - 1;
        }
        return known;
    }

    private static Integer[] order(List<RowKey> keys) {
        Map<String, TimePeriod> periods = new HashMap<>();
        keys.forEach(key -> periods.computeIfAbsent(key.timePeriod(), TimePeriod::parse));
        Comparator<RowKey> order = Comparator.comparing((RowKey key) -> periods.get(key.timePeriod()))
                .thenComparing(RowKey::group)
                .thenComparing(RowKey::refArea);
        return IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparing(keys::get, order))
                .toArray(Integer[]::new);
    }

    /** Returns the keys in their order. */
    List<RowKey> keys() {
        return List.copyOf(sorted);
    }

    /** Returns the row of each key. */
    Map<RowKey, Integer> byKey() {
        return places;
    }

    /** Returns the row of an observation by its index. */
    int of(int observation) {
        return rows[observation];
    }
}
