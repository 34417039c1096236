package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Orders weights as the children of a dimension, and finds what a weighting says of a child by its name. */
final class ByChild {
    private ByChild() {}

    /** Returns the ids of the children. */
    static List<String> ids(Dimension dimension) {
        return dimension.children().stream().map(Node::id).toList();
    }

    /**
     * Finds the entry of a child: by its id, or for a node made by a view, {@code <parent>/<code>}, by {@code <code>}.
     *
     * @param byName finds the entry of a name; null where there is none
     */
    static <T> @Nullable T find(String child, Function<String, @Nullable T> byName) {
        T own = byName.apply(child);
        return own == null ? byName.apply(child.substring(child.lastIndexOf('/') + 1)) : own;
    }

    /** Makes weights in the order of the children, scaled to add up to 1. */
    static Weights weights(Dimension dimension, List<Double> inOrder) {
        double sum = ExactSum.of(inOrder.stream().mapToDouble(weight -> weight));
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> ids = ids(dimension);
        for (int i = 0; i < ids.size(); i++) {
            weights.put(ids.get(i), inOrder.get(i) / sum);
        }
        return new Weights(weights);
    }

    /**
     * Learns weights from the children in the order of their ids, so that no search depends on the order in which they
     * are given. An only child has all the weight.
     */
    static Weights learned(
            Dimension dimension, List<Column> children, BiFunction<Dimension, List<Column>, Weights> learning) {
        List<Node> given = dimension.children();
        List<Integer> places = IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparing(place -> given.get(place).id()))
                .toList();
        Dimension ordered =
                dimension.withChildren(places.stream().<Node>map(given::get).toList());
        return unlessOnly(dimension, () -> {
            Weights learned =
                    learning.apply(ordered, places.stream().map(children::get).toList());
            return each(
                    dimension, child -> Objects.requireNonNull(learned.ofChild().get(child.id())));
        });
    }

    /** Returns the weights from the supplier, unless there is one child only, which has all the weight. */
    static Weights unlessOnly(Dimension dimension, Supplier<Weights> weights) {
        return dimension.children().size() == 1 ? weights(dimension, List.of(1.0)) : weights.get();
    }

    /** Makes weights of which each is known of the child itself. */
    static Weights each(Dimension dimension, ToDoubleFunction<Node> weight) {
        Map<String, Double> weights = new LinkedHashMap<>();
        dimension.children().forEach(child -> weights.put(child.id(), weight.applyAsDouble(child)));
        return new Weights(weights);
    }

    /**
     * Returns the rows in which all children have a score; refuses them where there are too few or a child does not
     * vary.
     */
    static CompleteRows complete(String method, List<Column> children) {
        return CompleteRows.of(children).requireVariation("'" + method + "'");
    }
}
