package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code entropy}: a child weighs by how unevenly its scores are spread over the rows. The weights are <i>w<sub>j</sub>
 * = (1 &minus; H<sub>j</sub>) / &Sigma; (1 &minus; H<sub>k</sub>)</i> with <i>H<sub>j</sub> = &minus; &Sigma;
 * p<sub>ij</sub> ln p<sub>ij</sub> / ln n</i> of the shares <i>p<sub>ij</sub> = x<sub>ij</sub> / &Sigma;
 * x<sub>kj</sub></i>.
 *
 * <ul>
 *   <li>Scores must be 0 or more: a share of a negative sum is none. Normalise to such a scale, as 0 to 100. A score of
 *       0 adds nothing to H.
 *   <li>The weights depend on where the scale begins: they are others on 1 to 100 than on 0 to 100.
 *   <li>A child with the same score everywhere has a weight of 0. Where all have, there is nothing to weigh by:
 *       refused.
 *   <li>Only rows in which every child has a score count; fewer than two of them are refused. An only child gets all of
 *       the weight.
 * </ul>
 *
 * <p>Such weights say where areas differ, not what is important.
 *
 * <p>Source: Shannon (1948), doi:10.1002/j.1538-7305.1948.tb01338.x; as weights: Hwang and Yoon (1981),
 * doi:10.1007/978-3-642-48318-9.
 */
public record EntropyWeighting() implements StandardWeighting {
    static final Method<Weighting> METHOD =
            Method.of(Weighting.ROLE, "entropy", EntropyWeighting.class, with -> new EntropyWeighting());

    /** Makes the method that weighs children by how unevenly they are spread. */
    public static EntropyWeighting standard() {
        return new EntropyWeighting();
    }

    private static final double ROUNDING = 1e-13;

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return ByChild.learned(dimension, children, EntropyWeighting::learned);
    }

    private static Weights learned(Dimension dimension, List<Column> children) {
        CompleteRows rows = CompleteRows.of(children);
        if (rows.size() < 2) {
            throw new IllegalArgumentException("'entropy' must have two rows or more in which each of "
                    + ByChild.ids(dimension) + " has a score, but there are " + rows.size()
                    + ": impute, or leave out what is seldom there");
        }
        List<Double> diversities = new ArrayList<>();
        for (Column column : rows.columns()) {
            diversities.add(diversity(column));
        }
        if (diversities.stream().allMatch(diversity -> diversity == 0)) {
            throw new IllegalArgumentException("'entropy' must have scores that differ, but each of "
                    + ByChild.ids(dimension) + " has the same in all of the " + rows.size()
                    + " complete rows: choose another weighting for '" + dimension.id() + "'");
        }
        return ByChild.weights(dimension, diversities);
    }

    /** Returns 1 less the entropy; 0 where that is no more than rounding. */
    private static double diversity(Column column) {
        double largest = 0;
        for (int row = 0; row < column.size(); row++) {
            if (column.get(row) < 0) {
                throw new IllegalArgumentException("'entropy' must have scores of 0 or more, but '" + column.id()
                        + "' has " + column.get(row) + ": normalise to a scale that begins at 0 or above");
            }
            largest = Math.max(largest, column.get(row));
        }
        if (largest == 0) {
            return 0;
        }
        double unit = largest;
        double[] parts =
                Arrays.stream(column.present()).map(score -> score / unit).toArray();
        double sum = ExactSum.of(parts);
        double entropy = ExactSum.of(Arrays.stream(parts)
                .map(part -> part / sum)
                .map(share -> share > 0 ? -share * StrictMath.log(share) : 0));
        double diversity = 1 - entropy / StrictMath.log(column.size());
        return diversity > ROUNDING ? diversity : 0;
    }
}
