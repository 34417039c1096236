package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What weightings have in common: weights in the order of children, and what is said of a child by its name. */
final class ByChild {
    private ByChild() {}

    /** The ids of the children. */
    static List<String> ids(Dimension dimension) {
        return dimension.children().stream().map(Node::id).toList();
    }

    /**
     * What holds for a child: by its id, or for a node made by a view, {@code <parent>/<code>}, by {@code <code>}.
     *
     * @param byName finds what holds for a name; null for nothing
     */
    static <T> @Nullable T find(String child, Function<String, @Nullable T> byName) {
        T own = byName.apply(child);
        return own == null ? byName.apply(child.substring(child.lastIndexOf('/') + 1)) : own;
    }

    /** Weights in the order of the children, scaled to add up to 1. */
    static Weights weights(Dimension dimension, List<Double> inOrder) {
        double sum = inOrder.stream().reduce(0.0, Double::sum);
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> ids = ids(dimension);
        for (int i = 0; i < ids.size(); i++) {
            weights.put(ids.get(i), inOrder.get(i) / sum);
        }
        return new Weights(weights);
    }

    /** The one weight there is for the only child of a dimension; null where it has more. */
    static @Nullable Weights ofOnly(Dimension dimension) {
        return dimension.children().size() == 1 ? weights(dimension, List.of(1.0)) : null;
    }

    /** The rows in which all children have a score that varies; refused where these say nothing. */
    static CompleteRows complete(String method, List<Column> children) {
        return CompleteRows.of(children).requireVariation("'" + method + "'");
    }
}
