package eu.niem.scoring;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.weighting.Weights;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses what a plan has learned of indicators, nodes and periods that there are not. */
final class PlanNames {
    private static final Weights NONE = new Weights(Map.of());

    private final Framework framework;
    private final Tree tree;

    PlanNames(Framework framework, Tree tree) {
        this.framework = framework;
        this.tree = tree;
    }

    void check(Yardstick yardstick) {
        if (!yardstick.timePeriod().isEmpty()) {
            TimePeriod.parse(yardstick.timePeriod());
        }
        Set<String> indicators = ids(framework.indicators());
        Set<String> scaled = new HashSet<>(indicators);
        scaled.addAll(tree.scaled());
        known("a scaling of the indicator", yardstick.scalings().keySet(), scaled);
        List<Node> dimensions =
                framework.nodes().stream().filter(Dimension.class::isInstance).toList();
        for (Adjustment adjustment : yardstick.adjustments()) {
            String named = "the adjustment " + Guarded.label(adjustment) + " of the ";
            known(named + "indicator", adjustment.namedIndicators().keySet(), indicators);
            known(named + "dimension", adjustment.namedDimensions().keySet(), ids(dimensions));
        }
        weights(yardstick);
        known("a resolution of the node", yardstick.resolutions().keySet(), ids(tree.nodes()));
        known("a resolution of the indicator", yardstick.rawResolutions().keySet(), scaled);
    }

    private void weights(Yardstick yardstick) {
        Set<String> dimensions = new HashSet<>();
        for (Branch branch : tree.branches()) {
            String id = branch.dimension().id();
            dimensions.add(id);
            Weights weights = yardstick.weights().getOrDefault(id, NONE);
            known(
                    "a weight below '" + id + "' of",
                    weights.ofChild().keySet(),
                    ids(branch.dimension().children()));
        }
        known("weights of the dimension", yardstick.weights().keySet(), dimensions);
    }

    private static Set<String> ids(List<? extends Node> nodes) {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }

    private static void known(String what, Collection<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw Refused.argument("the plan has " + what + " '" + name + "', which there is not");
            }
        }
    }
}
