package eu.niem.scoring.statistics.regression;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.Moments;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates the means and covariances of greatest likelihood of a normal distribution from rows of which some values
 * are missing. It does so by expectation and maximisation in turn: the missing values are replaced by their expectation
 * given the others, then means and covariances (with divisor n) are taken, including the covariance of the missing
 * values themselves.
 *
 * <ul>
 *   <li>A ridge divides all covariances, but not the variances, by <i>1 + ridge</i> in each turn: variables are assumed
 *       to be less correlated than they seem.
 *   <li>It stops where no mean and no covariance, of variables in units of their standard deviation, changes by more
 *       than the tolerance.
 *   <li>A variable without a value is left out; one whose values are all the same gets its mean alone. Rows without a
 *       value are ignored.
 *   <li>Without a ridge, there must be more rows than variables.
 *   <li>The estimates are right where values are missing at random, that is, for reasons that the other variables show.
 * </ul>
 *
 * <p>Source: Dempster, Laird and Rubin (1977), doi:10.1111/j.2517-6161.1977.tb01600.x; Little and Rubin (2002), section
 * 11.2.
 *
 * @param ridge the ridge, 0 or more; 0 for none
 * @param tolerance the largest change at which it stops, above 0
 * @param iterations the largest number of turns, 1 or more
 */
public record NormalEstimation(double ridge, double tolerance, int iterations) {
    /** Checks the parameters. */
    public NormalEstimation {
        if (!(ridge >= 0) || !Double.isFinite(ridge)) {
            throw new IllegalArgumentException("'ridge' must be a number of 0 or more, but was " + ridge);
        }
        if (!(tolerance > 0) || !Double.isFinite(tolerance)) {
            throw new IllegalArgumentException("'tolerance' must be a number above 0, but was " + tolerance);
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("'iterations' must be 1 or more, but was " + iterations);
        }
    }

    /**
     * Estimates the distribution of some columns.
     *
     * @param columns of as many rows
     * @throws IllegalArgumentException if there are too few rows, numbers so large or small that they have no variance,
     *     or the turns do not settle; the message says what to do
     */
    public NormalModel fit(List<Column> columns) {
        Map<String, Double> means = new LinkedHashMap<>();
        columns.forEach(column -> Moments.of(column).mean().ifPresent(mean -> means.put(column.id(), mean)));
        List<Column> varying = columns.stream()
                .filter(column -> Moments.of(column).sd().orElse(0) > 0)
                .sorted(Comparator.comparing(Column::id)) // so that the turns do not depend on the order given
                .toList();
        varying.forEach(NormalEstimation::requireVariance);
        StandardisedRows numbers = StandardisedRows.of(varying);
        if (ridge == 0 && !varying.isEmpty() && numbers.size() <= varying.size()) {
            throw new IllegalArgumentException(
                    "the covariances of " + varying.size() + " indicators must be learned from"
                            + " more rows than that, but there are " + numbers.size()
                            + ": give a 'ridge' (such as 0.1), estimate 'byDimension', or name fewer 'indicators'");
        }
        NormalRotation last = settled(numbers);
        Map<String, Map<String, Double>> covariances = new LinkedHashMap<>();
        for (int i = 0; i < varying.size(); i++) {
            means.put(varying.get(i).id(), numbers.mean(i) + numbers.deviation(i) * last.mean(i));
            Map<String, Double> row = new LinkedHashMap<>();
            for (int j = 0; j < varying.size(); j++) {
                row.put(varying.get(j).id(), last.covariance(i, j) * numbers.deviation(i) * numbers.deviation(j));
            }
            covariances.put(varying.get(i).id(), row);
        }
        return NormalModel.of(means, covariances);
    }

    private static void requireVariance(Column column) {
        double sd = Moments.of(column).sd().orElse(0);
        if (!(sd * sd >= Double.MIN_NORMAL) || !Double.isFinite(sd * sd)) {
            throw new IllegalArgumentException("the numbers of '" + column.id() + "' are too "
                    + (sd > 1 ? "large" : "small") + " for a variance: measure it in another unit");
        }
    }

    private NormalRotation settled(StandardisedRows numbers) {
        NormalRotation turn = NormalRotation.first(numbers.columns());
        double change = 0;
        for (int i = 0; i < iterations; i++) {
            NormalRotation next = turn.next(numbers, ridge);
            change = turn.change(next);
            turn = next;
            if (change <= tolerance) {
                return turn;
            }
        }
        throw new IllegalArgumentException("the estimates must settle within " + iterations
                + " turns, but the last one changed them by " + change
                + ": give a 'ridge' (such as 0.1), more 'iterations', or a wider 'tolerance'");
    }
}
