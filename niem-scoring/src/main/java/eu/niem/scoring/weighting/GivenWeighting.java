package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import java.util.Collections;
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
    /** Checks the numbers. */
    public GivenWeighting {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        Weights.check("a weight of 'given'", weights);
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("'given' must have 'weights', but there are none");
        }
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (Node child : dimension.children()) {
            String last = child.id().substring(child.id().lastIndexOf('/') + 1);
            Double weight = weights.getOrDefault(child.id(), weights.get(last));
            if (weight == null) {
                throw new IllegalArgumentException("'given' has no weight for '" + child.id() + "' below '"
                        + dimension.id() + "': give it one, or 0 to leave it out; there are weights for "
                        + weights.keySet());
            }
            found.put(child.id(), weight);
        }
        return new Weights(found);
    }

    @Override
    public boolean learns() {
        return false;
    }
}
