package eu.niem.scoring.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Ranks of the same areas by different scores, turned so that more is better: see {@code Scorecard.direction}. */
final class CommonRanks {
    private CommonRanks() {}

    /** The rank of every area, 1 for the highest score; equal scores share the lower rank. */
    static Map<String, Integer> of(Map<String, Double> scores) {
        double[] sorted = scores.values().stream()
                .mapToDouble(score -> score + 0.0) // one zero
                .sorted()
                .toArray();
        Map<Double, Integer> places = new HashMap<>();
        for (int i = sorted.length - 1; i >= 0; i--) {
            places.putIfAbsent(sorted[i], sorted.length - i);
        }
        Map<String, Integer> ranks = new TreeMap<>();
        scores.forEach((area, score) -> ranks.put(area, Objects.requireNonNull(places.get(score + 0.0))));
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
