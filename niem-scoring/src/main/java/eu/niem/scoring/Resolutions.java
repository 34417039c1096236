package eu.niem.scoring;

import eu.niem.core.framework.Node;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.parallel.Parts;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The resolutions to which scores of each node are equal, for each yardstick. They are learned from the reference while
 * a plan is fitted, and given by the plan afterwards, whatever it scores.
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class Resolutions implements Serializable {
    private static final long serialVersionUID = 1;

    private final Resolution[][] ofNode;
    private final List<int[]> reference;

    private Resolutions(Resolution[][] ofNode, List<int[]> reference) {
        this.ofNode = ofNode;
        this.reference = reference;
    }

    /** Takes them from the yardsticks of a plan. */
    static Resolutions given(Tree tree, List<Yardstick> yardsticks) {
        return new Resolutions(
                tree.nodes().stream()
                        .map(node -> each(yardsticks, yardstick -> yardstick.resolution(node.id())))
                        .toArray(Resolution[][]::new),
                List.of());
    }

    /**
     * Begins to learn.
     *
     * @param reference the rows that each yardstick is learned from
     */
    static Resolutions learning(Tree tree, List<int[]> reference) {
        return new Resolutions(
                tree.nodes().stream()
                        .map(node -> each(reference, rows -> Resolution.standard()))
                        .toArray(Resolution[][]::new),
                reference);
    }

    private static <T> Resolution[] each(List<T> yardsticks, Function<T, Resolution> resolution) {
        return yardsticks.stream().map(resolution).toArray(Resolution[]::new);
    }

    /**
     * Learns that of a node, if it is not given, from what its scores are made of.
     *
     * @param node the place of the node
     * @param parts the scores of its children, or of an indicator in each group that is combined
     */
    void learn(int node, List<Scores> parts) {
        for (int yardstick = 0; yardstick < reference.size(); yardstick++) {
            int[] rows = reference.get(yardstick);
            double largest = 0;
            for (double ofPart : Parts.map(
                    parts.size(),
                    (long) parts.size() * rows.length,
                    part -> largest(parts.get(part).values(), rows))) {
                largest = Math.max(largest, ofPart);
            }
            ofNode[node][yardstick] = Resolution.of(largest);
        }
    }

    /** Takes those of a node from others that have the same yardsticks. */
    void take(int node, Resolutions others) {
        ofNode[node] = others.ofNode[node].clone();
    }

    /** Sets that of a node for a yardstick. */
    void put(int node, int yardstick, Resolution resolution) {
        ofNode[node][yardstick] = resolution;
    }

    private static double largest(double[] values, int[] rows) {
        double largest = 0;
        for (int row : rows) {
            double size = Math.abs(values[row]);
            largest = size > largest ? size : largest; // never NaN
        }
        return largest;
    }

    /** Returns that of a node under a yardstick; the standard one below 0, where there is none. */
    Resolution of(int node, int yardstick) {
        return yardstick < 0 ? Resolution.standard() : ofNode[node][yardstick];
    }

    /** Returns what was learned for a yardstick, by the ids of all nodes that are scored. */
    Map<String, Resolution> learned(Tree tree, int yardstick) {
        Map<String, Resolution> learned = new LinkedHashMap<>();
        Stream<Node> scored = tree.nodes().stream().filter(Node::isScored);
        scored.forEach(node -> learned.put(node.id(), of(tree.place(node.id()), yardstick)));
        return learned;
    }
}
