package eu.niem.scoring;

import eu.niem.core.internal.Require;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.weighting.Weights;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The parameters that a plan has learned from one set of reference rows.
 *
 * @param timePeriod the period whose rows it measures; empty for all periods
 * @param adjustments the change that each treatment makes to the raw numbers, in the order of the methodology's
 *     treatments
 * @param scalings the scaling of each scored indicator, by its id
 * @param weights the weights of the children of each dimension, by the dimension's id in the view
 */
public record Yardstick(
        String timePeriod, List<Adjustment> adjustments, Map<String, Scaling> scalings, Map<String, Weights> weights)
        implements Serializable {
    /** Copies list and maps. */
    public Yardstick {
        Require.notNull("timePeriod", timePeriod);
        adjustments = Require.list("adjustments", adjustments);
        scalings = Require.map("scalings", scalings);
        weights = Require.map("weights", weights);
    }

    /** Makes a yardstick of a methodology without treatments. */
    public Yardstick(String timePeriod, Map<String, Scaling> scalings, Map<String, Weights> weights) {
        this(timePeriod, List.of(), scalings, weights);
    }
}
