package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.weighting.Weights;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a plan has learned from one set of reference rows.
 *
 * @param timePeriod the period whose rows it measures; empty for all periods
 * @param adjustments the change that each treatment makes to the raw numbers, in the order of the methodology's
 *     treatments
 * @param scalings the scaling of each scored indicator, by its id, and of each dimension that is rescaled, by its id in
 *     the view
 * @param scalingsByGroup the scalings of these for groups that have one of their own, by the id and then the group;
 *     they take the place of the one in {@code scalings}
 * @param weights the weights of the children of each dimension, by the dimension's id in the view
 * @param resolutions the resolution to which scores of each node are equal, by the node's id in the view; one that is
 *     not there has the {@linkplain Resolution#standard() standard} one
 * @param rawResolutions the resolution to which numbers are rounded before they are normalised: those of an indicator
 *     that treatments made, and the scores of a dimension that is rescaled, by its id; only where a normalisation
 *     compares them
 */
public record Yardstick(
        String timePeriod,
        List<Adjustment> adjustments,
        Map<String, Scaling> scalings,
        Map<String, Map<String, Scaling>> scalingsByGroup,
        Map<String, Weights> weights,
        Map<String, Resolution> resolutions,
        Map<String, Resolution> rawResolutions)
        implements Serializable {
    private static final int NONE = -1;

    /** Checks groups, leaves out indicators without any, and copies list and maps. */
    public Yardstick {
        Require.notNull("timePeriod", timePeriod);
        adjustments = Require.list("adjustments", adjustments);
        scalings = Require.map("scalings", scalings);
        scalingsByGroup = copy(scalingsByGroup);
        weights = Require.map("weights", weights);
        resolutions = Require.map("resolutions", resolutions);
        rawResolutions = Require.map("rawResolutions", rawResolutions);
    }

    /** Makes a yardstick that has learned no resolutions: that of all nodes is the standard one. */
    public Yardstick(
            String timePeriod,
            List<Adjustment> adjustments,
            Map<String, Scaling> scalings,
            Map<String, Map<String, Scaling>> scalingsByGroup,
            Map<String, Weights> weights) {
        this(timePeriod, adjustments, scalings, scalingsByGroup, weights, Map.of(), Map.of());
    }

    /** Makes a yardstick that is the same for all groups. */
    public Yardstick(
            String timePeriod,
            List<Adjustment> adjustments,
            Map<String, Scaling> scalings,
            Map<String, Weights> weights) {
        this(timePeriod, adjustments, scalings, Map.of(), weights);
    }

    /** Returns a copy with other resolutions. */
    public Yardstick withResolutions(Map<String, Resolution> newResolutions) {
        return new Yardstick(
                timePeriod, adjustments, scalings, scalingsByGroup, weights, newResolutions, rawResolutions);
    }

    /** Returns a copy with other resolutions of raw numbers. */
    public Yardstick withRawResolutions(Map<String, Resolution> newRawResolutions) {
        return new Yardstick(
                timePeriod, adjustments, scalings, scalingsByGroup, weights, resolutions, newRawResolutions);
    }

    /** Returns a copy that has learned the weights and resolutions of all nodes. */
    Yardstick withLearned(Map<String, Weights> newWeights, Map<String, Resolution> newResolutions) {
        return new Yardstick(
                timePeriod, adjustments, scalings, scalingsByGroup, newWeights, newResolutions, rawResolutions);
    }

    /**
     * Returns a copy that has learned how to rescale a dimension.
     *
     * @param ofGroups the scalings of groups that have one of their own
     * @param rounding the resolution to which scores are rounded before; null where they are not
     */
    Yardstick withRescaling(
            String dimension, Scaling scaling, Map<String, Scaling> ofGroups, @Nullable Resolution rounding) {
        Map<String, Scaling> all = new LinkedHashMap<>(scalings);
        all.put(dimension, scaling);
        Map<String, Map<String, Scaling>> byGroup = new LinkedHashMap<>(scalingsByGroup);
        byGroup.put(dimension, ofGroups);
        Map<String, Resolution> rounded = new LinkedHashMap<>(rawResolutions);
        if (rounding != null) {
            rounded.put(dimension, rounding);
        }
        return new Yardstick(timePeriod, adjustments, all, byGroup, weights, resolutions, rounded);
    }

    /** Returns whether it measures the rows of a period. */
    boolean measures(String period) {
        return timePeriod.isEmpty() || timePeriod.equals(period);
    }

    /** Makes a yardstick of a methodology without treatments, the same for all groups. */
    public Yardstick(String timePeriod, Map<String, Scaling> scalings, Map<String, Weights> weights) {
        this(timePeriod, List.of(), scalings, weights);
    }

    /** Returns the place of the yardstick that measures each row; below 0 where none does. */
    static int[] places(List<Yardstick> yardsticks, List<RowKey> rows) {
        return measuring(yardsticks.stream().map(Yardstick::timePeriod).toList(), rows);
    }

    /**
     * Returns the place of the first yardstick that measures each row; below 0 where none does.
     *
     * @param measured the period of each yardstick; empty for all periods
     */
    static int[] measuring(List<String> measured, List<RowKey> rows) {
        Map<String, Integer> ofPeriod = new HashMap<>();
        for (String period : measured) {
            ofPeriod.putIfAbsent(period, ofPeriod.size());
        }
        int ofAll = ofPeriod.getOrDefault("", NONE);
        int[] places = new int[rows.size()];
        for (int row = 0; row < places.length; row++) {
            String period = rows.get(row).timePeriod();
            boolean same = row > 0 && period.equals(rows.get(row - 1).timePeriod());
            int own = ofPeriod.getOrDefault(period, ofAll);
            places[row] = same ? places[row - 1] : ofAll < 0 ? own : Math.min(own, ofAll);
        }
        return places;
    }

    private static Map<String, Map<String, Scaling>> copy(Map<String, Map<String, Scaling>> scalingsByGroup) {
        Map<String, Map<String, Scaling>> copy = new LinkedHashMap<>();
        Require.map("scalingsByGroup", scalingsByGroup).forEach((indicator, ofGroup) -> {
            String name = "scalingsByGroup of '" + indicator + "'";
            ofGroup.keySet().forEach(group -> Require.code("a group in the " + name, group));
            if (!ofGroup.isEmpty()) {
                copy.put(indicator, Require.map(name, ofGroup));
            }
        });
        return Require.map("scalingsByGroup", copy);
    }

    /** Returns the resolution to which scores of a node are equal. */
    Resolution resolution(String node) {
        return resolutions.getOrDefault(node, Resolution.standard());
    }

    /** Finds the scaling of a node for values of a group: that group's own, else the one of all groups. */
    Optional<Scaling> findScaling(String node, String group) {
        Scaling own = scalingsByGroup.getOrDefault(node, Map.of()).get(group);
        return Optional.ofNullable(own == null ? scalings.get(node) : own);
    }
}
