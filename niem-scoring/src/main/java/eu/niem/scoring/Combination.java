package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Table;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Combines the scores of children to that of their parent; no other code does so. Scoring combines row after row and
 * keeps only the results; an explanation combines one row and reads the details. Not safe to share between threads.
 */
final class Combination {
    /** The resolutions of the children that are combined. */
    interface Rounding {
        /** Returns that of a child in a row, which is that of all rows of its comparison set. */
        Resolution of(int child, int row);
    }

    /** The amount by which a share of weights may fall short of the minimum because of rounding. */
    private static final double ROUNDING = 1e-12;

    private final Aggregator method;
    private final @Nullable RowAggregator byRow;
    private final @Nullable ComparedSet bySet;
    private final boolean needsAllChildren;
    private final boolean takesWeightsAsGiven;
    private final double lightest;
    private final CoverageRule rule;
    private final double[][] values;
    private final byte[][] absences;
    private double[][] shares = {};
    private @Nullable Rescaling rescaling;
    private IntUnaryOperator rescaledRow = row -> row;

    private final double[] present;
    private final double[] presentWeights;
    private final double[] summands;
    private int count;
    private int scored;
    private int expected;
    private double below;
    private double result;
    private double value;
    private byte absence;
    private @Nullable Throwable failure;

    /**
     * Prepares to combine.
     *
     * @param children the scores of the children
     * @param resolutions the resolution of each child, for a method that compares children
     * @param isAggregate whether a row is that of an aggregate of areas, which no area is compared with
     */
    Combination(
            BoundAggregator aggregation,
            CoverageRule rule,
            Scores[] children,
            Rounding resolutions,
            IntPredicate isAggregate) {
        this.method = aggregation.method();
        this.needsAllChildren = aggregation.needsAllChildren();
        this.takesWeightsAsGiven = aggregation.takesWeightsAsGiven();
        this.lightest = needsAllChildren ? 0 : Double.MIN_VALUE;
        this.rule = rule;
        this.values = Arrays.stream(children).map(Scores::values).toArray(double[][]::new);
        this.absences = Arrays.stream(children).map(Scores::absences).toArray(byte[][]::new);
        Rounding rounding = aggregation.comparesChildren() ? resolutions : null;
        this.byRow = aggregation.bound() instanceof RowAggregator rowAggregator ? rowAggregator : null;
        this.bySet = byRow == null ? new ComparedSet(aggregation.bound(), values, rounding, isAggregate) : null;
        this.present = new double[children.length];
        this.presentWeights = new double[children.length];
        this.summands = new double[children.length + 1];
    }

    /**
     * Sets what a coverage rule by indicators asks for.
     *
     * @param ofChildren the share of the indicators below each child that have a score, in the rows of the scores
     * @return this
     */
    Combination withShares(double[][] ofChildren) {
        shares = ofChildren;
        return this;
    }

    /**
     * Sets the normalisation that takes the place of the score.
     *
     * @param rowOf the row that is rescaled for each row here
     * @return this
     */
    Combination withRescaling(Rescaling normalisation, IntUnaryOperator rowOf) {
        rescaling = normalisation;
        rescaledRow = rowOf;
        return this;
    }

    /**
     * Combines the children in all rows of a comparison set, from {@code start} to before {@code end}, with its
     * weights.
     */
    void combine(int start, int end, double[] weights, Scores result) {
        for (int row = start; row < end; row++) {
            combine(row, weights, start, end);
            result.put(row, value, absence);
        }
    }

    /**
     * Combines the children in one row. The weights are those of its comparison set, from {@code start} to before
     * {@code end}.
     */
    void combine(int row, double[] weights, int start, int end) {
        ComparedSet set = bySet;
        if (set != null && !set.is(start, end)) {
            set.aggregate(weights, start, end, each -> takesPart(each, weights));
        }
        gather(row, weights);
        absence = Absences.PRESENT;
        value = Double.NaN;
        if (expected == 0) {
            absence = Absences.of(AbsenceReason.NOT_APPLICABLE);
        } else if (!isCovered(row, weights)) {
            absence = Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE);
        } else {
            result = aggregate(row);
            double rescaled = Double.isFinite(result) ? rescaled(row) : Double.NaN;
            value = Double.isFinite(rescaled) ? rescaled : Double.NaN;
            if (Double.isNaN(value)) {
                absence = Absences.of(AbsenceReason.UNDEFINED);
            }
        }
    }

    private double rescaled(int row) {
        Rescaling normalisation = rescaling;
        return normalisation == null ? result : normalisation.apply(rescaledRow.applyAsInt(row), result);
    }

    /**
     * Gathers the children that have a score, and a weight unless the method needs all. The loop runs over every score
     * there is, so it has no branch for absent ones, see {@link Absences#present}.
     */
    private void gather(int row, double[] weights) {
        double[][] ofChild = values;
        byte[][] absent = absences;
        double[] kept = present;
        double[] keptWeights = presentWeights;
        int size = 0;
        int with = 0;
        int wanted = 0;
        for (int child = 0; child < ofChild.length; child++) {
            byte reason = absent[child][row];
            double weight = weights[child];
            int here = Absences.present(reason);
            kept[size] = ofChild[child][row];
            keptWeights[size] = weight;
            size += weight >= lightest ? here : 0;
            with += here;
            wanted += Absences.expected(reason);
        }
        count = size;
        scored = with;
        expected = wanted;
    }

    private boolean takesPart(int row, double[] weights) {
        gather(row, weights);
        return count > 0 && isCovered(row, weights);
    }

    private boolean isCovered(int row, double[] weights) {
        if (needsAllChildren && scored < expected) {
            return false;
        }
        if (rule.by() == CoverageRule.By.WEIGHT) {
            double sum = weight(row, weights, false);
            return scored > 0 && weight(row, weights, true) + ROUNDING * sum >= rule.minimum() * sum;
        }
        if (rule.by() == CoverageRule.By.INDICATORS) {
            below = Shares.mean(shares, row, weights);
            return scored > 0 && (Double.isNaN(below) || below + ROUNDING >= rule.minimum());
        }
        return scored > 0 && (double) scored / expected >= rule.minimum();
    }

    /** Returns the weight of the children that are expected, or only of those that have a score. */
    private double weight(int row, double[] weights, boolean scoredOnly) {
        int counted = 0;
        for (int child = 0; child < values.length; child++) {
            byte reason = absences[child][row];
            summands[counted] = weights[child];
            counted += scoredOnly ? Absences.present(reason) : Absences.expected(reason);
        }
        return ExactSum.of(summands, counted);
    }

    private double aggregate(int row) {
        if (count == 0) {
            return Double.NaN;
        }
        RowAggregator rowAggregator = byRow;
        if (rowAggregator != null) {
            failure = null;
            try {
                return rowAggregator.aggregate(present, presentWeights, count);
            } catch (RuntimeException | LinkageError e) {
                failure = e;
                return Double.NaN;
            }
        }
        return Objects.requireNonNull(bySet).score(row);
    }

    /** Returns the score; NaN where there is none. */
    double value() {
        return value;
    }

    /** Returns what the score was before it was rescaled, and how it was, in words; null where it stays. */
    Explanation.@Nullable Rescaling rescaling(int row) {
        Rescaling normalisation = rescaling;
        int rescaled = rescaledRow.applyAsInt(row);
        return normalisation == null || !normalisation.isOf(rescaled)
                ? null
                : new Explanation.Rescaling(result, normalisation.words(rescaled, result));
    }

    /** Returns the byte of the reason why there is no score, or {@link Absences#PRESENT}. */
    byte absence() {
        return absence;
    }

    Coverage coverage() {
        return new Coverage(scored, expected);
    }

    /**
     * Returns the factor of a child. It is its share in the weight of all children that have a score, or its weight
     * where the method takes weights as they are given; 0 for a child without a score.
     */
    double factor(int row, int child, double[] weights) {
        boolean given = takesWeightsAsGiven && absences[child][row] == Absences.PRESENT;
        return given ? weights[child] : share(row, child, weights);
    }

    /** Returns the share of a child in the weight of all children that have a score; 0 for a child without one. */
    double share(int row, int child, double[] weights) {
        double all = weight(row, weights, true);
        return absences[child][row] == Absences.PRESENT && all > 0 ? weights[child] / all : 0;
    }

    /**
     * Returns in words why there is no score.
     *
     * @param parts what is combined, in the plural
     */
    String message(String parts, int row) {
        if (expected == 0) {
            return values.length == 0 ? "no " + parts + " take part in it" : "its " + parts + " do not apply";
        }
        if (scored == 0) {
            return "none of its " + parts + " has a score, of " + expected + " expected";
        }
        if (needsAllChildren && scored < expected) {
            return scored + " of " + expected + " " + parts + " have a score, but " + Guarded.label(method)
                    + " needs all of them";
        }
        if (absence == Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE) && shares.length > 0) {
            return scored + " of " + expected + " " + parts
                    + " have a score, but of the indicators below it only a share of " + Table.number(below) + ", and "
                    + rule.minimum() + " is asked for";
        }
        if (absence == Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE)) {
            return scored + " of " + expected + " " + parts + " have a score, but a share of " + rule.minimum()
                    + (rule.by() == CoverageRule.By.WEIGHT ? " of their weight" : "") + " is asked for";
        }
        if (count == 0) {
            return "its " + parts + " with a score have a weight of 0";
        }
        return undefined(row);
    }

    private String undefined(int row) {
        Rescaling normalisation = rescaling;
        if (normalisation != null && Double.isFinite(result)) {
            return normalisation.undefined(rescaledRow.applyAsInt(row), result);
        }
        ComparedSet set = bySet;
        return set == null ? reason(row, failure) : set.with(row, () -> reason(row, set.failure()));
    }

    private String reason(int row, @Nullable Throwable cause) {
        if (cause != null) {
            return Guarded.failure(method, cause);
        }
        if (Double.isInfinite(result)) {
            return Guarded.label(method) + " is too large for a number";
        }
        RowAggregator rowAggregator = byRow;
        return Guarded.reason(
                method,
                () -> rowAggregator != null
                        ? rowAggregator.undefined(present, presentWeights, count)
                        : Objects.requireNonNull(bySet).undefined(row));
    }
}
