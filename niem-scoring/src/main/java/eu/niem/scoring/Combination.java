package eu.niem.scoring;

import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.RowAggregator;
import java.util.Arrays;

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
    private double presentWeight;
    private double expectedWeight;
    private double value;
    private byte absence;
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
        } else if (!isCovered()) {
            absence = Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE);
        } else {
            value = aggregate(row);
            if (!Double.isFinite(value)) {
                value = Double.NaN;
                absence = Absences.of(AbsenceReason.UNDEFINED);
            }
        }
    }

    /** Sums in local variables, which are fields only at the end: this loop sees every score there is. */
    private void gather(int row, double[] weights) {
        int kept = 0;
        int with = 0;
        int without = 0;
        double weightWith = 0;
        double weightWithout = 0;
        for (int child = 0; child < children.length; child++) {
            double score = children[child].value(row);
            double weight = weights[child];
            if (!Double.isNaN(score)) {
                with++;
                weightWith += weight;
                present[kept] = score;
                presentWeights[kept] = weight;
                kept += weight > 0 ? 1 : 0;
            } else if (Absences.reason(children[child].absence(row)).isExpected()) {
                without++;
                weightWithout += weight;
            }
        }
        count = kept;
        scored = with;
        expected = with + without;
        presentWeight = weightWith;
        expectedWeight = weightWith + weightWithout;
    }

    private boolean isCovered() {
        double share = rule.by() == CoverageRule.By.COUNT
                ? (double) scored / expected
                : presentWeight / expectedWeight + ROUNDING;
        return scored > 0 && share >= rule.minimum();
    }

    private double aggregate(int row) {
        if (count == 0) {
            return Double.NaN;
        }
        if (aggregator instanceof RowAggregator rowAggregator) {
            try {
                return rowAggregator.aggregate(present, presentWeights, count);
            } catch (RuntimeException e) {
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
            boolean takesPart = count > 0 && isCovered();
            for (int child = 0; child < children.length; child++) {
                set[child][row - start] = takesPart ? children[child].value(row) : Double.NaN;
            }
        }
        ofSet = new double[end - start];
        setStart = start;
        try {
            aggregator.aggregate(set, weights.clone(), ofSet);
        } catch (RuntimeException e) {
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
        double score = children[child].value(row);
        return !Double.isNaN(score) && presentWeight > 0 ? weights[child] / presentWeight : 0;
    }

    /** Why there is no score, in words. */
    String message() {
        if (expected == 0) {
            return children.length == 0 ? "nothing below it takes part" : "nothing below it applies";
        }
        if (scored == 0) {
            return "none of " + expected + " below it has a score";
        }
        if (!isCovered()) {
            return scored + " of " + expected + " below it have a score, but at least a share of " + rule.minimum()
                    + (rule.by() == CoverageRule.By.WEIGHT ? " of their weight" : "") + " is asked for";
        }
        if (count == 0) {
            return "what has a score below it has a weight of 0";
        }
        String method = Methods.STANDARD.label(aggregator);
        if (!(aggregator instanceof RowAggregator rowAggregator)) {
            return method + " has no value here";
        }
        try {
            double again = rowAggregator.aggregate(present, presentWeights, count);
            return Double.isNaN(again)
                    ? rowAggregator.undefined(present, presentWeights, count)
                    : method + " is too large for a number";
        } catch (RuntimeException e) {
            return method + " failed: " + e;
        }
    }
}
