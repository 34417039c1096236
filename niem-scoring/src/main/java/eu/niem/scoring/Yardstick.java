package eu.niem.scoring;

import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.weighting.Weights;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        Objects.requireNonNull(timePeriod, "timePeriod");
        adjustments = List.copyOf(adjustments);
        scalings = Collections.unmodifiableMap(new LinkedHashMap<>(scalings));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** Makes a yardstick of a methodology without treatments. */
    public Yardstick(String timePeriod, Map<String, Scaling> scalings, Map<String, Weights> weights) {
        this(timePeriod, List.of(), scalings, weights);
    }
}
