package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.description.Moments;
import java.util.Arrays;
import java.util.List;

/**
 * {@code inverse-standard-deviation}: a child weighs the less, the more its scores are spread, <i>w<sub>j</sub> = (1 /
 * s<sub>j</sub>) / &Sigma; (1 / s<sub>k</sub>)</i>. One standard deviation of any child then moves an arithmetic mean
 * by the same amount, so that no child drives the order of areas by its spread alone.
 *
 * <ul>
 *   <li>s is the standard deviation of a sample, of all scores that the child has, whether others have one there or
 *       not.
 *   <li>A child with fewer than two scores, or with the same everywhere, has no spread to divide by: refused. An only
 *       child gets all of the weight.
 *   <li>Children on the same scale only: the weight of a child is halved where its unit is.
 * </ul>
 *
 * <p>Source: World Economic Forum, Global Gender Gap Report 2020, appendix on the calculation of weights within each
 * subindex.
 */
public record InverseStandardDeviationWeighting() implements StandardWeighting {
    static final Method<Weighting> METHOD = Method.of(
            Weighting.ROLE,
            "inverse-standard-deviation",
            InverseStandardDeviationWeighting.class,
            with -> new InverseStandardDeviationWeighting());

    /** Makes the method that weighs children by the inverse of their spread. */
    public static InverseStandardDeviationWeighting standard() {
        return new InverseStandardDeviationWeighting();
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return ByChild.learned(dimension, children, InverseStandardDeviationWeighting::learned);
    }

    private static Weights learned(Dimension dimension, List<Column> children) {
        List<Double> spreads =
                children.stream().map(child -> spread(dimension, child)).toList();
        double least = spreads.stream().reduce(Double.POSITIVE_INFINITY, Math::min);
        return ByChild.weights(
                dimension, spreads.stream().map(spread -> least / spread).toList());
    }

    private static double spread(Dimension dimension, Column child) {
        double[] scores = child.present();
        Resolution resolution = Resolution.among(scores);
        if (Arrays.stream(scores).map(resolution::round).distinct().count() < 2) {
            throw new IllegalArgumentException("'inverse-standard-deviation' must have scores that differ, but '"
                    + child.id() + "' has "
                    + (scores.length < 2 ? scores.length : "the same in all of " + scores.length)
                    + (scores.length == 1 ? " score" : " scores") + ": choose another weighting for '" + dimension.id()
                    + "', or leave it out");
        }
        double sd = Moments.of(scores).sd().orElse(Double.NaN);
        if (!(sd > 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException("'inverse-standard-deviation' cannot divide by the standard deviation "
                    + sd + " of '" + child.id() + "': normalise it to another scale");
        }
        return sd;
    }
}
