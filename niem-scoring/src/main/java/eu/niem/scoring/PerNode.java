package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One choice for all nodes, with exceptions.
 *
 * <p>An exception names a node by its id; a node that a view made, {@code <parent>/<code>}, also by {@code <code>} alone;
 * or a level: {@link #ROOT}, {@link #LEAF_DIMENSIONS} (those without a dimension below them) or {@link #INDICATORS}.
 * Where several hold, the whole id comes first, then the code, then the levels in this order.
 *
 * @param standard the choice for every node without an exception
 * @param except the exceptions by node or level
 */
public record PerNode<M>(M standard, Map<String, M> except) implements Serializable {
    /** The level of the root. */
    public static final String ROOT = "@root";
    /** The level of the dimensions that have no dimension below them. */
    public static final String LEAF_DIMENSIONS = "@leaf-dimensions";
    /** The level of all indicators. */
    public static final String INDICATORS = "@indicators";

    /** The levels. */
    static final List<String> LEVELS = List.of(ROOT, LEAF_DIMENSIONS, INDICATORS);

    /** Copies the map. */
    public PerNode {
        Objects.requireNonNull(standard, "standard");
        except = Collections.unmodifiableMap(new LinkedHashMap<>(except));
    }

    /** The same choice for all nodes. */
    public static <M> PerNode<M> of(M standard) {
        return new PerNode<>(standard, Map.of());
    }

    /** The same with another choice for the nodes without an exception. */
    public PerNode<M> withStandard(M newStandard) {
        return new PerNode<>(newStandard, except);
    }

    /** The same with one exception more. */
    public PerNode<M> with(String nodeOrLevel, M choice) {
        Map<String, M> more = new LinkedHashMap<>(except);
        more.put(nodeOrLevel, choice);
        return new PerNode<>(standard, more);
    }

    /** The choice for a node of a framework. */
    public M of(Node node, Framework framework) {
        M own = except.get(node.id());
        if (own == null) {
            own = except.get(lastPart(node.id()));
        }
        if (own == null && node.id().equals(framework.root().id())) {
            own = except.get(ROOT);
        }
        if (own == null && node instanceof Dimension dimension && dimension.isLowest()) {
            own = except.get(LEAF_DIMENSIONS);
        }
        if (own == null && node instanceof Indicator) {
            own = except.get(INDICATORS);
        }
        return own == null ? standard : own;
    }

    /** The names of exceptions that are neither a level nor a node of the framework. */
    List<String> unknown(Framework framework) {
        return except.keySet().stream()
                .filter(name -> !LEVELS.contains(name) && !isNode(name, framework))
                .toList();
    }

    /** Whether a name stands for a node of the framework: its id, or the last part of it. */
    static boolean isNode(String name, Framework framework) {
        return framework.nodes().stream().anyMatch(node -> names(name, node));
    }

    /** Whether a name stands for the node. */
    static boolean names(String name, Node node) {
        return name.equals(node.id()) || name.equals(lastPart(node.id()));
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
