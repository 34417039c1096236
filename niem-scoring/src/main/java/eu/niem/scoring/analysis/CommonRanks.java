package eu.niem.scoring.analysis;

import java.util.Map;
import java.util.TreeMap;

/** Ranks of the same areas by different scores. */
final class CommonRanks {
    private CommonRanks() {}

    /** The rank of every area, 1 for the highest score; equal scores share the lower rank. */
    static Map<String, Integer> of(Map<String, Double> scores) {
        Map<String, Integer> ranks = new TreeMap<>();
        scores.forEach((area, score) -> ranks.put(
                area,
                1
                        + (int) scores.values().stream()
                                .filter(other -> other + 0.0 > score + 0.0) // one zero
                                .count()));
        return ranks;
    }

    /** The places won between two sets of scores of the same areas. */
    static Map<String, Integer> shifts(Map<String, Double> before, Map<String, Double> after) {
        Map<String, Integer> first = of(before);
        Map<String, Integer> later = of(after);
        Map<String, Integer> shifts = new TreeMap<>();
        first.forEach((area, rank) -> shifts.put(area, rank - later.getOrDefault(area, rank)));
        return shifts;
    }
}
