package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.WeightedMean;
import org.jspecify.annotations.Nullable;

/**
 * {@code median}: the weighted median, the score that half of the weight lies below and half above.
 *
 * <ul>
 *   <li>With the children sorted by score, it is the first at which more than half of the weight is reached. Where
 *       exactly half is reached, {@code mean}: the mean of that child and the next, with equal weights the ordinary
 *       median; {@code lower}: that child; {@code upper}: the next.
 *   <li>{@code interpolated}: every child stands in the middle of its own weight, and the median is where half of the
 *       weight is on the straight lines between them. With equal weights it is the ordinary median too. With unequal
 *       ones a child that rises past another may lower it.
 * </ul>
 *
 * <p>Source: the definitions that the R package matrixStats calls {@code interpolate = FALSE} with
 * {@code ties = "mean"}, {@code "min"} or {@code "max"}, and {@code interpolate = TRUE}.
 *
 * @param definition which of them; null for {@code mean}
 */
public record Median(@Nullable Definition definition) implements StandardAggregator, RowAggregator {
    static final Method<Aggregator> METHOD = Method.of(
            Aggregator.ROLE,
            "median",
            Median.class,
            with -> new Median(with.choice("definition", Definition.class, Definition.MEAN)));

    /** The definition of the middle where it is not one child. */
    public enum Definition {
        /** The mean of the two in the middle. */
        MEAN,
        /** The lower of the two in the middle. */
        LOWER,
        /** The upper of the two in the middle. */
        UPPER,
        /** A point between children by their weights. */
        INTERPOLATED
    }

    /** How far from half the sum of weights may be, relative to the whole, to count as half in spite of rounding. */
    private static final double ROUNDING = 1e-12;

    /** Leaves out the definition that is the standard, so that equal medians are equal. */
    public Median {
        definition = definition == Definition.MEAN ? null : definition;
    }

    /** Makes the median that is the mean of the two in the middle where no child is the middle. */
    public static Median standard() {
        return new Median(null);
    }

    /** Returns a copy that takes another median where no child is the middle. */
    public Median withDefinition(Definition newDefinition) {
        Require.notNull("definition", newDefinition);
        return new Median(newDefinition);
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double[] sorted = new double[count];
        double[] sortedWeights = new double[count];
        for (int i = 0; i < count; i++) {
            int place = i;
            while (place > 0 && isAbove(sorted[place - 1], sortedWeights[place - 1], values[i], weights[i])) {
                sorted[place] = sorted[place - 1];
                sortedWeights[place] = sortedWeights[place - 1];
                place--;
            }
            sorted[place] = values[i];
            sortedWeights[place] = weights[i];
        }
        double total = ExactSum.of(weights, count);
        return definition == Definition.INTERPOLATED
                ? interpolated(sorted, sortedWeights, total)
                : middle(sorted, sortedWeights, total);
    }

    /** Orders equal scores by their weights, so that interpolation does not depend on which child comes first. */
    private static boolean isAbove(double value, double weight, double other, double otherWeight) {
        return value > other || (value == other && weight > otherWeight);
    }

    private double middle(double[] sorted, double[] weights, double total) {
        double reached = 0;
        for (int i = 0; i < sorted.length - 1; i++) {
            reached += weights[i];
            double excess = reached / total - 0.5;
            if (Math.abs(excess) <= ROUNDING) {
                return between(sorted[i], sorted[i + 1]);
            }
            if (excess > 0) {
                return sorted[i];
            }
        }
        return sorted[sorted.length - 1];
    }

    private double between(double lower, double upper) {
        if (definition == null) {
            return WeightedMean.of(new double[] {lower, upper}, new double[] {1, 1}, 2);
        }
        return definition == Definition.LOWER ? lower : upper;
    }

    private static double interpolated(double[] sorted, double[] weights, double total) {
        double before = 0;
        double place = weights[0] / 2;
        for (int i = 1; i < sorted.length && place < total / 2; i++) {
            before += weights[i - 1];
            double next = before + weights[i] / 2;
            if (next >= total / 2) {
                return sorted[i - 1] + (total / 2 - place) / (next - place) * (sorted[i] - sorted[i - 1]);
            }
            place = next;
        }
        return place >= total / 2 ? sorted[0] : sorted[sorted.length - 1];
    }

    @Override
    public boolean keepsScale() {
        return true;
    }
}
