package eu.niem.scoring;

import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.weighting.Weights;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that a plan has learned from one set of reference rows.
 *
 * @param timePeriod the period whose rows it measures; empty for those of every period
 * @param scalings how each scored indicator is normalised, by its id
 * @param weights how much the children of each dimension count, by the dimension's id in the view
 */
public record Yardstick(String timePeriod, Map<String, Scaling> scalings, Map<String, Weights> weights)
        implements Serializable {
    /** Copies the maps. */
    public Yardstick {
        Objects.requireNonNull(timePeriod, "timePeriod");
        scalings = Collections.unmodifiableMap(new LinkedHashMap<>(scalings));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
