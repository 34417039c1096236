package eu.niem.scoring.weighting;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Map;

/**
 * The weights of the children of a dimension. Only proportions matter: they are rescaled over the children that have a
 * score.
 *
 * @param ofChild the weight of each child by its id; finite, 0 or more, not all 0
 */
public record Weights(Map<String, Double> ofChild) implements Serializable {
    /** Checks the numbers. */
    public Weights {
        ofChild = Require.map("ofChild", ofChild);
        check("a weight", ofChild);
    }

    /**
     * Refuses weights that are negative, not finite, or all 0.
     *
     * @param subject what the message calls them
     */
    static void check(String subject, Map<String, Double> weights) {
        weights.forEach((child, weight) -> {
            if (!(weight >= 0) || !Double.isFinite(weight)) {
                throw Refused.argument(
                        subject + " must be a number of 0 or more, but that of '" + child + "' was " + weight);
            }
        });
        if (!weights.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
            throw Refused.argument(subject + " must be above 0 for one at least, but all are 0");
        }
    }
}
