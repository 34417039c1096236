package eu.niem.scoring.aggregation;

import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A comparison set without the children whose weight is 0, and without the rows that have no other. The children stand
 * in the order of their weights, whatever the order in which they were given.
 */
final class WeightedChildren {
    private final double[][] values;
    private final double[] weights;
    private final double total;
    private final int[] rows;

    WeightedChildren(double[][] children, double[] weights) {
        double[][] sorted =
                Arrays.stream(children).map(WeightedChildren::sorted).toArray(double[][]::new);
        int[] kept = IntStream.range(0, children.length)
                .filter(child -> weights[child] > 0)
                .boxed()
                .sorted(byWeight(sorted, weights))
                .mapToInt(Integer::intValue)
                .toArray();
        this.values = Arrays.stream(kept).mapToObj(child -> children[child]).toArray(double[][]::new);
        this.weights = Arrays.stream(kept).mapToDouble(child -> weights[child]).toArray();
        this.total = ExactSum.of(this.weights);
        this.rows = IntStream.range(0, values.length == 0 ? 0 : values[0].length)
                .filter(this::hasAny)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] sorted(double[] child) {
        double[] sorted = child.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Orders children by their weights, then by their scores: sums of weights do not depend on the order given. */
    private static Comparator<Integer> byWeight(double[][] sorted, double[] weights) {
        return Comparator.<Integer>comparingDouble(child -> weights[child])
                .thenComparing((one, other) -> Arrays.compare(sorted[one], sorted[other]));
    }

    private boolean hasAny(int row) {
        for (double[] child : values) {
            if (!Double.isNaN(child[row])) {
                return true;
            }
        }
        return false;
    }

    private int compare(int one, int other) {
        int order = 0;
        for (int child = 0; child < values.length && order == 0; child++) {
            order = Double.compare(values[child][one], values[child][other]);
        }
        return order;
    }

    /** Returns the number of children that count. */
    int size() {
        return values.length;
    }

    double get(int child, int row) {
        return values[child][row];
    }

    boolean has(int child, int row) {
        return !Double.isNaN(values[child][row]);
    }

    /** Returns the scores of a child in all rows, including those without a child; not to be changed. */
    double[] child(int child) {
        return values[child];
    }

    double weight(int child) {
        return weights[child];
    }

    /** Returns the sum of the weights. */
    double total() {
        return total;
    }

    /**
     * Returns the rows that have a child, in an order that depends on their values and not on their places. So sums
     * over them, and choices among equals, are the same in whatever order the areas are given.
     */
    int[] rows() {
        return rows;
    }
}
