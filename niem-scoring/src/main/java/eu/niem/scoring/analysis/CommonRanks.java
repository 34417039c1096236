package eu.niem.scoring.analysis;

import eu.niem.core.internal.SortedNumbers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the same areas by different scores, given as the numbers by which they are ranked; see {@code Plan.place}. */
final class CommonRanks {
    private CommonRanks() {}

    /** Returns the rank of every area, 1 for the highest number; equal numbers share the lower rank. */
    static Map<String, Integer> of(Map<String, Double> scores) {
        List<String> areas = scores.keySet().stream().sorted().toList();
        int[] places = SortedNumbers.ranks(areas.stream()
                .mapToDouble(area -> scores.getOrDefault(area, Double.NaN))
                .toArray());
        Map<String, Integer> ranks = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            ranks.put(areas.get(i), places[i]);
        }
        return ranks;
    }

    /** Returns the places won between two sets of scores of the same areas. */
    static Map<String, Integer> shifts(Map<String, Double> before, Map<String, Double> after) {
        Map<String, Integer> first = of(before);
        Map<String, Integer> later = of(after);
        Map<String, Integer> shifts = new TreeMap<>();
        first.forEach((area, rank) -> shifts.put(area, rank - later.getOrDefault(area, rank)));
        return shifts;
    }
}
