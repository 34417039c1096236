package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code given}: the weights that the methodology gives, by node id.
 *
 * <ul>
 *   <li>Every child that takes part must have one; write 0 to leave a child out.
 *   <li>For a node made by a view, {@code <parent>/<code>}, the weight of {@code <code>} holds where there is none for
 *       the whole id.
 * </ul>
 *
 * @param weights the weight of each node by its id; finite, 0 or more, not all 0
 */
public record GivenWeighting(Map<String, Double> weights) implements StandardWeighting {
    static final Method<Weighting> METHOD = Method.of(
            Weighting.ROLE,
            "given",
            GivenWeighting.class,
            with -> new GivenWeighting(with.require("weights").numbersByName("weights")));

    /** Checks the numbers. */
    public GivenWeighting {
        weights = Require.map("weights", weights);
        Weights.check("a weight of 'given'", weights);
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("'given' must have 'weights', but there are none");
        }
    }

    /** Makes the method from the weight of each node, by its id. */
    public static GivenWeighting of(Map<String, Double> weights) {
        return new GivenWeighting(weights);
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (String child : ByChild.ids(dimension)) {
            Double weight = ByChild.find(child, weights::get);
            if (weight == null) {
                throw Refused.argument("'given' has no weight for '" + child + "' below '"
                        + dimension.id() + "': give it one, or 0 to leave it out; there are weights for "
                        + weights.keySet());
            }
            found.put(child, weight);
        }
        return new Weights(found);
    }

    @Override
    public Map<String, String> namedNodes() {
        Map<String, String> nodes = new LinkedHashMap<>();
        weights.keySet().forEach(node -> nodes.put("/weights/" + node, node));
        return nodes;
    }

    @Override
    public boolean learns() {
        return false;
    }
}
