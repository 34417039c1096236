package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code critic}: a child weighs by how much it varies and how little it repeats the others, <i>w<sub>j</sub> &prop;
 * s<sub>j</sub> &Sigma;<sub>k</sub> (1 &minus; r<sub>jk</sub>)</i>, of standard deviations s and correlations r.
 *
 * <ul>
 *   <li>By default standard deviations are those of scores rescaled to their own range, as in the source, so that no
 *       child weighs more for a wider scale; with {@code rescaled} false, those of the scores as they are.
 *   <li>Children that all say the same, with correlations of 1, leave nothing to weigh by: refused.
 *   <li>Only rows in which every child has a score count; fewer than two of them, or a child that does not vary, is
 *       refused. An only child gets all of the weight.
 * </ul>
 *
 * <p>Such weights say where areas differ, not what is important.
 *
 * <p>Source: Diakoulaki, Mavrotas and Papayannakis (1995), doi:10.1016/0305-0548(94)00059-H.
 *
 * @param rescaled whether scores are rescaled to the range from 0 to 1 first
 */
public record CriticWeighting(boolean rescaled) implements StandardWeighting {
    static final Method<Weighting> METHOD = Method.of(
            Weighting.ROLE, "critic", CriticWeighting.class, with -> new CriticWeighting(with.flag("rescaled", true)));
    private static final double ROUNDING = 1e-13;
    private static final Correlation PEARSON = Correlation.pearson();

    /** Makes the method with scores rescaled to their own range. */
    public static CriticWeighting standard() {
        return new CriticWeighting(true);
    }

    /** Returns a copy that rescales scores first, or not. */
    public CriticWeighting withRescaled(boolean newRescaled) {
        return new CriticWeighting(newRescaled);
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return ByChild.learned(dimension, children, this::learned);
    }

    private Weights learned(Dimension dimension, List<Column> children) {
        CompleteRows rows = ByChild.complete("critic", children);
        List<List<Double>> numbers = rows.columns().stream()
                .map(column -> Arrays.stream(column.present()).boxed().toList())
                .toList();
        List<Double> information = new ArrayList<>();
        double sum = 0;
        for (List<Double> own : numbers) {
            double conflict = conflict(own, numbers);
            information.add(deviation(own) * conflict);
            sum += conflict;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("'critic' must have children that differ, but all of "
                    + ByChild.ids(dimension) + " say the same, with correlations of 1: choose another weighting for '"
                    + dimension.id() + "'");
        }
        return ByChild.weights(dimension, information);
    }

    /** Returns how little a child repeats the others; 0 where that is no more than rounding. */
    private static double conflict(List<Double> own, List<List<Double>> all) {
        ExactSum sum = new ExactSum();
        for (List<Double> other : all) {
            Double correlation = own == other ? null : PEARSON.of(own, other).coefficient();
            sum.add(correlation == null ? 0 : 1 - correlation);
        }
        double conflict = sum.value();
        return conflict > ROUNDING * all.size() ? conflict : 0;
    }

    /** Returns the sample standard deviation, of the scores or in units of their range. */
    private double deviation(List<Double> numbers) {
        double min = numbers.stream().reduce(Double.POSITIVE_INFINITY, Math::min);
        double max = numbers.stream().reduce(Double.NEGATIVE_INFINITY, Math::max);
        double[] ranged = numbers.stream()
                .mapToDouble(number -> (number - min) / (max - min))
                .toArray();
        return Moments.of(ranged).sd().orElse(Double.NaN) * (rescaled ? 1 : max - min);
    }
}
