package eu.niem.examples.benchmark;

import eu.niem.core.framework.Direction;
import eu.niem.core.panel.Panel;
import java.util.Arrays;

/**
 * What the library computes for two levels of arithmetic means, as loops over arrays that know nothing else: the least
 * that the computation can cost. Beside means with compensated sums, weights, missing children and coverage there are
 * naive ones, which only leave out missing children.
 */
final class HandWritten {
    private static final double LOWER = 0;
    private static final double UPPER = 100;

    private final double[][] raw;
    private final boolean[] higherIsBetter;
    private final int dimensions;
    private final double minimum;

    /**
     * @param minimum the share of its children that a dimension needs
     */
    HandWritten(Panel panel, int dimensions, double minimum) {
        this.raw = panel.framework().indicators().stream()
                .map(indicator -> values(panel, indicator.id()))
                .toArray(double[][]::new);
        this.higherIsBetter = new boolean[raw.length];
        for (int i = 0; i < raw.length; i++) {
            higherIsBetter[i] = panel.framework().indicators().get(i).scale().direction() == Direction.HIGHER_IS_BETTER;
        }
        this.dimensions = dimensions;
        this.minimum = minimum;
    }

    private static double[] values(Panel panel, String indicator) {
        double[] values = new double[panel.size()];
        Arrays.setAll(values, panel.column(indicator)::get);
        return values;
    }

    /** Scores every indicator, then every dimension, then the root; by row, {@code NaN} where there is none. */
    double[][] minMax() {
        return aggregate(normalisedByMinMax(), this::mean);
    }

    /** The same with goalposts at 0 and 100. */
    double[][] goalposts() {
        return aggregate(normalisedByGoalposts(), this::mean);
    }

    /** The same as {@link #minMax} with naive means. */
    double[][] naiveMinMax() {
        return aggregate(normalisedByMinMax(), HandWritten::naiveMean);
    }

    /** The same as {@link #goalposts} with naive means. */
    double[][] naiveGoalposts() {
        return aggregate(normalisedByGoalposts(), HandWritten::naiveMean);
    }

    private double[][] normalisedByMinMax() {
        double[][] scores = new double[raw.length + dimensions + 1][];
        for (int indicator = 0; indicator < raw.length; indicator++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (double value : raw[indicator]) {
                if (!Double.isNaN(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
            scores[indicator] = higherIsBetter[indicator]
                    ? normalise(raw[indicator], min, max, false)
                    : normalise(raw[indicator], max, min, false);
        }
        return scores;
    }

    private double[][] normalisedByGoalposts() {
        double[][] scores = new double[raw.length + dimensions + 1][];
        for (int indicator = 0; indicator < raw.length; indicator++) {
            scores[indicator] = higherIsBetter[indicator]
                    ? normalise(raw[indicator], 0, 100, true)
                    : normalise(raw[indicator], 100, 0, true);
        }
        return scores;
    }

    private static double[] normalise(double[] raw, double worst, double best, boolean clamp) {
        double[] scores = new double[raw.length];
        for (int row = 0; row < raw.length; row++) {
            double share = (raw[row] - worst) / (best - worst);
            scores[row] = LOWER + (clamp ? Math.max(0, Math.min(1, share)) : share) * (UPPER - LOWER);
        }
        return scores;
    }

    /** Makes the scores of a parent from those of the children that stand between two places. */
    private interface Parent {
        double[] of(double[][] scores, int from, int to);
    }

    private double[][] aggregate(double[][] scores, Parent parent) {
        int each = raw.length / dimensions;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            scores[raw.length + dimension] = parent.of(scores, dimension * each, (dimension + 1) * each);
        }
        scores[raw.length + dimensions] = parent.of(scores, raw.length, raw.length + dimensions);
        return scores;
    }

    private double[] mean(double[][] scores, int from, int to) {
        double[] weights = equal(to - from);
        double[] means = new double[scores[from].length];
        for (int row = 0; row < means.length; row++) {
            double sum = 0;
            double rounded = 0;
            double total = 0;
            int scored = 0;
            for (int child = from; child < to; child++) {
                double score = scores[child][row];
                if (!Double.isNaN(score)) {
                    double weight = weights[child - from];
                    double product = weight * score;
                    double next = sum + product;
                    double added = next - sum;
                    rounded += (sum - (next - added)) + (product - added) + Math.fma(weight, score, -product);
                    sum = next;
                    total += weight;
                    scored++;
                }
            }
            boolean covered = scored > 0 && (double) scored / (to - from) >= minimum;
            means[row] = covered ? (sum + rounded) / total : Double.NaN;
        }
        return means;
    }

    private static double[] naiveMean(double[][] scores, int from, int to) {
        double[] weights = equal(to - from);
        double[] means = new double[scores[from].length];
        for (int row = 0; row < means.length; row++) {
            double sum = 0;
            double total = 0;
            for (int child = from; child < to; child++) {
                double score = scores[child][row];
                if (!Double.isNaN(score)) {
                    sum += weights[child - from] * score;
                    total += weights[child - from];
                }
            }
            means[row] = sum / total;
        }
        return means;
    }

    private static double[] equal(int children) {
        double[] weights = new double[children];
        Arrays.fill(weights, 1);
        return weights;
    }
}
