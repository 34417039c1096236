package eu.niem.scoring.statistics.optimisation;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.CentredNumbers;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.statistics.numeric.LinearSystem;
import eu.niem.scoring.statistics.regression.LeastSquares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Searches balanced weights. For a weighted mean of complete rows they are known: with correlations C of the parts and
 * standard deviations s, <i>w = C<sup>&minus;1</sup>t / s</i> gives shares t. The search starts there, and at other
 * points where that is negative, and goes on by least squares over the logarithms of weights, so that no weight becomes
 * negative.
 */
final class BalanceSearch {
    private static final double DONE = 1e-24;

    private final int[] order; // sums must not depend on the order of rows
    private final List<Column> columns;
    private final double[] target;
    private final Function<List<Double>, Column> whole;

    BalanceSearch(List<Column> columns, List<Double> target, Function<List<Double>, Column> whole) {
        CompleteRows.requireSameSize(columns);
        this.order = order(columns);
        this.columns = columns.stream().map(column -> column.select(order)).toList();
        this.whole = whole;
        this.target = target.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = ExactSum.of(this.target);
        boolean proper = Arrays.stream(this.target).allMatch(each -> each >= 0) && sum > 0 && Double.isFinite(sum);
        if (columns.size() != this.target.length || !proper) {
            throw new IllegalArgumentException("the target of a balance must have a number of 0 or more for each of "
                    + columns.stream().map(Column::id).toList() + ", not all 0, but was " + target);
        }
        for (int i = 0; i < this.target.length; i++) {
            this.target[i] /= sum;
        }
        for (Column column : columns) {
            CompleteRows.of(List.of(column)).requireVariation("balanced weights");
            requireRows(column);
        }
    }

    /** Refuses a column with no more rows than columns: then many weights give a whole with the same correlations. */
    private void requireRows(Column column) {
        int rows = column.present().length;
        if (rows <= columns.size()) {
            throw new IllegalArgumentException("balanced weights need more rows than columns, but '" + column.id()
                    + "' has " + rows + " numbers for " + columns.size()
                    + " columns, and then many weights have the same correlations: use more areas or periods, or"
                    + " other weights");
        }
    }

    private static int[] order(List<Column> columns) {
        int size = columns.isEmpty() ? 0 : columns.get(0).size();
        return IntStream.range(0, size)
                .boxed()
                .sorted(CompleteRows.byNumbers(columns))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    BalancedWeights found() {
        double[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : starts()) {
            if (least > DONE) {
                LeastSquares search = new LeastSquares(this::differences, start);
                double[] point = search.minimum();
                if (search.loss() < least) {
                    least = search.loss();
                    best = point;
                }
            }
        }
        if (best.length < columns.size()) {
            throw new IllegalArgumentException(
                    "balanced weights must make a whole that goes up with its parts, but with "
                            + "no weights tried the correlations of " + ids()
                            + " with it have a sum above 0: check their "
                            + "directions, and whether the whole has values that differ");
        }
        return result(weights(best));
    }

    private List<String> ids() {
        return columns.stream().map(Column::id).toList();
    }

    private BalancedWeights result(double[] weights) {
        double[] correlations = correlations(weights);
        double[] shares = shares(correlations);
        List<BalancedWeights.Part> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            String id = columns.get(i).id();
            parts.add(new BalancedWeights.Part(id, weights[i], correlations[i], shares[i], target[i]));
        }
        return new BalancedWeights(parts);
    }

    /** Returns logarithms of weights to begin with. */
    private List<double[]> starts() {
        double[] deviations = columns.stream()
                .mapToDouble(column -> new CentredNumbers(
                                CompleteRows.of(List.of(column)).columns().get(0))
                        .deviation())
                .toArray();
        double[] even = new double[target.length];
        Arrays.fill(even, 1);
        return List.of(
                logarithms(ofLinearWhole(), deviations), logarithms(target, deviations), logarithms(even, deviations));
    }

    /**
     * Returns weights of standardised parts that balance a weighted mean; the target where they are not all above 0.
     */
    private double[] ofLinearWhole() {
        CompleteRows rows = CompleteRows.of(columns);
        double[] solution = {Double.NaN};
        if (rows.size() > 1 && rows.constant().isEmpty()) {
            CentredNumbers[] parts =
                    rows.columns().stream().map(CentredNumbers::new).toArray(CentredNumbers[]::new);
            solution = LinearSystem.solve(CentredNumbers.correlations(parts), target);
        }
        return Arrays.stream(solution).allMatch(each -> each > 0 && Double.isFinite(each)) ? solution : target;
    }

    private static double[] logarithms(double[] standardised, double[] deviations) {
        double[] logarithms = new double[deviations.length];
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = StrictMath.log(Math.max(1e-6, standardised[i])) - StrictMath.log(deviations[i]);
        }
        return logarithms;
    }

    private static double[] weights(double[] logarithms) {
        double greatest = Arrays.stream(logarithms).max().orElse(0);
        double[] weights = new double[logarithms.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(logarithms[i] - greatest);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private double[] differences(double[] logarithms) {
        double[] differences = shares(correlations(weights(logarithms)));
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= target[i];
        }
        return differences;
    }

    private static double[] shares(double[] correlations) {
        double sum = ExactSum.of(correlations);
        double[] shares = new double[correlations.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum > 0 ? correlations[i] / sum : Double.NaN;
        }
        return shares;
    }

    private double[] correlations(double[] weights) {
        Column result = whole.apply(Arrays.stream(weights).boxed().toList()).select(order);
        return columns.stream()
                .mapToDouble(column -> CentredNumbers.correlation(column, result))
                .toArray();
    }
}
