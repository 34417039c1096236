package eu.niem.scoring;

import eu.niem.core.result.Resolution;
import eu.niem.scoring.aggregation.Aggregator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A comparison set that a method aggregates at once, as it compares the rows with each other. An aggregate of areas
 * gets the score that it has as the only one that is added to the areas. Not safe to share between threads.
 */
final class ComparedSet {
    private final Aggregator aggregator;
    private final double[][] values;
    private final Combination.@Nullable Rounding resolutions;
    private final IntPredicate isAggregate;
    private final @Nullable Resolution[] compared;
    private final BitSet added = new BitSet();
    private double[][] set = {};
    private double[] weights = {};
    private double[] scores = {};
    private int start;
    private @Nullable Throwable failure;

    /**
     * Prepares to aggregate.
     *
     * @param values the scores of each child in all rows
     * @param resolutions the resolution of each child; null for a method that does not compare children
     * @param isAggregate whether a row is that of an aggregate of areas
     */
    ComparedSet(
            Aggregator aggregator,
            double[][] values,
            Combination.@Nullable Rounding resolutions,
            IntPredicate isAggregate) {
        this.aggregator = aggregator;
        this.values = values;
        this.resolutions = resolutions;
        this.isAggregate = isAggregate;
        this.compared = new @Nullable Resolution[values.length];
    }

    /** Returns whether it was last aggregated from {@code from} to before {@code to}. */
    boolean is(int from, int to) {
        return scores.length == to - from && start == from;
    }

    /**
     * Aggregates the rows from {@code from} to before {@code to}.
     *
     * @param ofChild the weights of the children
     * @param takesPart whether a row has enough children; one without gets no score, so no other is compared with it
     */
    void aggregate(double[] ofChild, int from, int to, IntPredicate takesPart) {
        set = new double[values.length][to - from];
        weights = ofChild.clone();
        scores = new double[to - from];
        start = from;
        added.clear();
        Combination.Rounding rounding = resolutions;
        for (int child = 0; rounding != null && child < compared.length; child++) {
            compared[child] = rounding.of(child, from);
        }
        for (int row = from; row < to; row++) {
            boolean enough = takesPart.test(row);
            boolean alone = isAggregate.test(row);
            added.set(row, enough && alone);
            put(row, enough && !alone);
        }
        double[] ofAll = aggregate();
        for (int row = added.nextSetBit(0); row >= 0; row = added.nextSetBit(row + 1)) {
            put(row, true);
            ofAll[row - from] = aggregate()[row - from];
            put(row, false);
        }
        scores = ofAll;
    }

    /** Puts the children of a row into the set, equal scores of a child as the same number, or takes them out. */
    private void put(int row, boolean takesPart) {
        for (int child = 0; child < values.length; child++) {
            double score = takesPart ? values[child][row] : Double.NaN;
            Resolution resolution = compared[child];
            set[child][row - start] = resolution == null ? score : resolution.round(score);
        }
    }

    private double[] aggregate() {
        double[] made = new double[scores.length];
        Arrays.fill(made, Double.NaN);
        failure = null;
        try {
            aggregator.aggregate(set, weights, made);
        } catch (RuntimeException | LinkageError e) {
            failure = e;
            Arrays.fill(made, Double.NaN);
        }
        return made;
    }

    /** Returns the score of a row. */
    double score(int row) {
        return scores[row - start];
    }

    /** Returns what the method threw when it was last called; null where it did not fail. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Asks about a row while it is in the set as it was when it got its score. */
    String with(int row, Supplier<String> asked) {
        if (added.isEmpty()) {
            return asked.get();
        }
        put(row, true);
        aggregate(); // once more, since others were added after it
        String answer = asked.get();
        put(row, !isAggregate.test(row));
        return answer;
    }

    /** Returns why a row has no score, in the words of the method. */
    String undefined(int row) {
        return aggregator.undefined(set, weights, row - start);
    }
}
