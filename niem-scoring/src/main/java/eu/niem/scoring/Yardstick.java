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
 * Everything that a plan has learned from one set of reference rows.
 *
 * @param timePeriod the period whose rows it measures; empty for those of every period
 * @param adjustments what each treatment does to the raw numbers, in the order of the methodology's treatments
 * @param scalings how each scored indicator is normalised, by its id
 * @param weights how much the children of each dimension count, by the dimension's id in the view
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

    /** What was learned where nothing is treated. */
    public Yardstick(String timePeriod, Map<String, Scaling> scalings, Map<String, Weights> weights) {
        this(timePeriod, List.of(), scalings, weights);
    }
}
