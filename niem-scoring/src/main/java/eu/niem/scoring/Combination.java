package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Children becoming a parent: the only place where that happens. Scoring combines row after row and forgets; an
 * explanation combines one row and reads what there is to read. One is used by one thread.
 */
final class Combination {
    /** How far a share of weights may fall short of the minimum because of rounding. */
    private static final double ROUNDING = 1e-12;

    private final Aggregator aggregator;
    private final CoverageRule rule;
    private final Scores[] children;

    private final double[] present;
    private final double[] presentWeights;
    private int count;
    private int scored;
    private int expected;
    private double result;
    private double value;
    private byte absence;
    private @Nullable Throwable failure;
    private double[] ofSet = {};
    private int setStart;

    Combination(Aggregator aggregator, CoverageRule rule, Scores[] children) {
        this.aggregator = aggregator;
        this.rule = rule;
        this.children = children;
        this.present = new double[children.length];
        this.presentWeights = new double[children.length];
    }

    /** Combines the children of a row. The weights are those of its comparison set, from {@code start} to {@code end}. */
    void combine(int row, double[] weights, int start, int end) {
        if (!(aggregator instanceof RowAggregator) && (ofSet.length != end - start || setStart != start)) {
            combineSet(weights, start, end);
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
            value = Double.isFinite(result) ? result : Double.NaN;
            if (Double.isNaN(value)) {
                absence = Absences.of(AbsenceReason.UNDEFINED);
            }
        }
    }

    /** Counts in local variables, which are fields only at the end: this loop sees every score there is. */
    private void gather(int row, double[] weights) {
        int kept = 0;
        int with = 0;
        int without = 0;
        for (int child = 0; child < children.length; child++) {
            double score = children[child].value(row);
            if (!Double.isNaN(score)) {
                with++;
                present[kept] = score;
                presentWeights[kept] = weights[child];
                kept += weights[child] > 0 ? 1 : 0;
            } else if (Absences.isExpected(children[child].absence(row))) {
                without++;
            }
        }
        count = kept;
        scored = with;
        expected = with + without;
    }

    private boolean isCovered(int row, double[] weights) {
        if (rule.by() == CoverageRule.By.WEIGHT) {
            double sum = weight(row, weights, false);
            return scored > 0 && weight(row, weights, true) + ROUNDING * sum >= rule.minimum() * sum;
        }
        return scored > 0 && (double) scored / expected >= rule.minimum();
    }

    /** The weight of the children that are expected, or of those only that have a score. */
    private double weight(int row, double[] weights, boolean scoredOnly) {
        double sum = 0;
        for (int child = 0; child < children.length; child++) {
            byte reason = children[child].absence(row);
            if (scoredOnly ? reason == Absences.PRESENT : Absences.isExpected(reason)) {
                sum += weights[child];
            }
        }
        return sum;
    }

    private double aggregate(int row) {
        if (count == 0) {
            return Double.NaN;
        }
        if (aggregator instanceof RowAggregator rowAggregator) {
            failure = null;
            try {
                return rowAggregator.aggregate(present, presentWeights, count);
            } catch (RuntimeException | LinkageError e) {
                failure = e;
                return Double.NaN;
            }
        }
        return ofSet[row - setStart];
    }

    /** Rows that will get no score for lack of coverage are no part of what the others are compared with. */
    private void combineSet(double[] weights, int start, int end) {
        double[][] set = new double[children.length][end - start];
        for (int row = start; row < end; row++) {
            gather(row, weights);
            boolean takesPart = count > 0 && isCovered(row, weights);
            for (int child = 0; child < children.length; child++) {
                set[child][row - start] = takesPart ? children[child].value(row) : Double.NaN;
            }
        }
        ofSet = new double[end - start];
        Arrays.fill(ofSet, Double.NaN);
        setStart = start;
        failure = null;
        try {
            aggregator.aggregate(set, weights.clone(), ofSet);
        } catch (RuntimeException | LinkageError e) {
            failure = e;
            Arrays.fill(ofSet, Double.NaN);
        }
    }

    /** The score; NaN where there is none. */
    double value() {
        return value;
    }

    /** Why there is no score. */
    byte absence() {
        return absence;
    }

    Coverage coverage() {
        return new Coverage(scored, expected);
    }

    /** The share of a child in the weight of all that have a score; 0 for one without. */
    double share(int row, int child, double[] weights) {
        double all = weight(row, weights, true);
        return children[child].absence(row) == Absences.PRESENT && all > 0 ? weights[child] / all : 0;
    }

    /**
     * Why there is no score, in words.
     *
     * @param parts what is combined, in the plural
     */
    String message(String parts) {
        if (expected == 0) {
            return children.length == 0 ? "no " + parts + " take part in it" : "its " + parts + " do not apply";
        }
        if (scored == 0) {
            return "none of its " + parts + " has a score, of " + expected + " expected";
        }
        if (absence == Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE)) {
            return scored + " of " + expected + " " + parts + " have a score, but a share of " + rule.minimum()
                    + (rule.by() == CoverageRule.By.WEIGHT ? " of their weight" : "") + " is asked for";
        }
        if (count == 0) {
            return "its " + parts + " with a score have a weight of 0";
        }
        return undefined();
    }

    private String undefined() {
        Throwable cause = failure;
        if (cause != null) {
            return Foreign.failure(aggregator, cause);
        }
        if (Double.isInfinite(result)) {
            return Methods.STANDARD.label(aggregator) + " is too large for a number";
        }
        return Foreign.reason(
                aggregator,
                () -> aggregator instanceof RowAggregator rowAggregator
                        ? rowAggregator.undefined(present, presentWeights, count)
                        : null);
    }
}
