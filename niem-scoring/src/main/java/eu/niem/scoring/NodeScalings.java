package eu.niem.scoring;

import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.SeriesScaling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scalings of one indicator, or of a dimension that is rescaled: for each yardstick the one of all groups, and
 * those of groups that have one of their own. The rows of a comparison set have one scaling, so it is looked up once
 * for them.
 */
final class NodeScalings {
    private final @Nullable Scaling[] ofAll;
    private final List<Map<String, Scaling>> byGroup;
    private final boolean tellsGroupsApart;
    private final boolean looksOverTime;
    private final int[] yardstick;

    /**
     * Looks up the scalings of a node.
     *
     * @param yardstick the yardstick of each row; below 0 where the plan has none for its period
     */
    NodeScalings(String node, List<Yardstick> yardsticks, int[] yardstick) {
        this.ofAll = new @Nullable Scaling[yardsticks.size()];
        List<Map<String, Scaling>> ofGroups = new ArrayList<>(yardsticks.size());
        boolean series = false;
        boolean groups = false;
        for (int i = 0; i < ofAll.length; i++) {
            ofAll[i] = yardsticks.get(i).scalings().get(node);
            Map<String, Scaling> own = yardsticks.get(i).scalingsByGroup().getOrDefault(node, Map.of());
            ofGroups.add(own);
            groups |= !own.isEmpty();
            series |= ofAll[i] instanceof SeriesScaling
                    || (!own.isEmpty() && own.values().stream().anyMatch(SeriesScaling.class::isInstance));
        }
        this.byGroup = ofGroups;
        this.tellsGroupsApart = groups;
        this.looksOverTime = series;
        this.yardstick = yardstick;
    }

    /** Returns the scaling of a row for values of a group; null where the plan has no yardstick for its period. */
    @Nullable
    Scaling of(int row, String group) {
        int place = yardstick[row];
        if (place < 0) {
            return null;
        }
        Scaling own = tellsGroupsApart ? byGroup.get(place).get(group) : null;
        return own == null ? ofAll[place] : own;
    }

    /** Returns whether one of them looks at values of other periods. */
    boolean lookOverTime() {
        return looksOverTime;
    }
}
