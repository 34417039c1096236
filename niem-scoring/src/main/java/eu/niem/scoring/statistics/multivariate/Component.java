package eu.niem.scoring.statistics.multivariate;

import java.io.Serializable;
import java.util.List;

/**
 * A principal component.
 *
 * @param number 1 for the one that explains most
 * @param eigenvalue its variance, of as much in all as there are variables; 0 or more
 * @param share its share of the variance, from 0 to 1
 * @param cumulative the share of this and those before it
 * @param loadings its eigenvector, in the order of the variables: squares add up to 1, and the entry of the largest
 *     size is positive
 */
public record Component(int number, double eigenvalue, double share, double cumulative, List<Double> loadings)
        implements Serializable {
    /** Copies the loadings. */
    public Component {
        loadings = List.copyOf(loadings);
        if (!(eigenvalue >= 0)) {
            throw new IllegalArgumentException("an eigenvalue must be 0 or more, but was '" + eigenvalue + "'");
        }
    }

    /** The standard deviation of its scores, the root of the eigenvalue. */
    public double deviation() {
        return Math.sqrt(eigenvalue);
    }
}
