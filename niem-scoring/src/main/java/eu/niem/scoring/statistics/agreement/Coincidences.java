package eu.niem.scoring.statistics.agreement;

import eu.niem.scoring.statistics.agreement.KrippendorffAlpha.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The answers that coincide within units, for Krippendorff's alpha. Counts are whole numbers, kept apart by the number
 * of answers to the unit and added in the order of the values, so that neither the order of units nor that of coders
 * changes a bit.
 */
final class Coincidences implements Resampled {
    private final Metric metric;
    private final double[] values;
    private final List<int[]> answers = new ArrayList<>(); // of each unit: places in values
    private final List<Pair> pairs; // the different pairs there are, in order
    private final List<int[]> pairsOfUnit =
            new ArrayList<>(); // of each unit: places in pairs, once for each occurrence

    Coincidences(Metric metric, Ratings ratings) {
        this.metric = metric;
        int[] units = ratings.pairable();
        values = ratings.values(units);
        for (int unit : units) {
            answers.add(Arrays.stream(ratings.answers(unit))
                    .mapToInt(answer -> Arrays.binarySearch(values, answer))
                    .toArray());
        }
        pairs = List.copyOf(new TreeSet<>(
                answers.stream().flatMap(unit -> differing(unit).stream()).toList()));
        Map<Pair, Integer> places = new HashMap<>();
        pairs.forEach(pair -> places.put(pair, places.size()));
        answers.forEach(unit ->
                pairsOfUnit.add(differing(unit).stream().mapToInt(places::get).toArray()));
    }

    /** Returns the pairs of different answers in a unit whose answers are sorted. */
    private static List<Pair> differing(int[] unit) {
        List<Pair> found = new ArrayList<>();
        for (int j = 1; j < unit.length; j++) {
            for (int i = 0; i < j; i++) {
                if (unit[i] != unit[j]) {
                    found.add(new Pair(unit.length, unit[i], unit[j]));
                }
            }
        }
        return found;
    }

    @Override
    public int units() {
        return answers.size();
    }

    /**
     * Returns alpha, <i>1 &minus; (n &minus; 1) &Sigma; o<sub>ck</sub> &delta;<sup>2</sup><sub>ck</sub> / &Sigma;
     * n<sub>c</sub> n<sub>k</sub> &delta;<sup>2</sup><sub>ck</sub></i>.
     */
    @Override
    public double value(int[] times) {
        long[] counts = new long[values.length];
        long[] coinciding = new long[pairs.size()];
        for (int unit = 0; unit < times.length; unit++) {
            for (int answer : answers.get(unit)) {
                counts[answer] += times[unit];
            }
            for (int pair : pairsOfUnit.get(unit)) {
                coinciding[pair] += times[unit];
            }
        }
        long[] upTo = counts.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        double observed = 0;
        for (int i = 0; i < coinciding.length; i++) {
            Pair pair = pairs.get(i);
            observed += coinciding[i] * disagreement(pair.low, pair.high, counts, upTo) / (pair.answers - 1);
        }
        double expected = 0;
        for (int high = 1; high < values.length; high++) {
            for (int low = 0; low < high; low++) {
                expected += counts[low] * counts[high] * disagreement(low, high, counts, upTo);
            }
        }
        return expected == 0 ? Double.NaN : 1 - (upTo[upTo.length - 1] - 1) * observed / expected;
    }

    private double disagreement(int low, int high, long[] counts, long[] upTo) {
        double apart = switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL -> upTo[high] - upTo[low] + (counts[low] - counts[high]) / 2.0;
            case INTERVAL -> values[high] - values[low];
        };
        return apart * apart;
    }

    /** A pair of different answers, by their places, in a unit of so many answers. */
    private record Pair(int answers, int low, int high) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byAnswers = Integer.compare(answers, other.answers);
            int byLow = byAnswers != 0 ? byAnswers : Integer.compare(low, other.low);
            return byLow != 0 ? byLow : Integer.compare(high, other.high);
        }
    }
}
