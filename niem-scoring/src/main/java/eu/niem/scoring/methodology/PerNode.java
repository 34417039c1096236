package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One choice for all nodes, with exceptions.
 *
 * <p>An exception names a node by its id; a node that a view made, {@code <parent>/<code>}, also by {@code <code>}
 * alone; or a level: {@link #ROOT}, {@link #LEAF_DIMENSIONS} (those without a dimension below them) or
 * {@link #INDICATORS}. Where several hold, the whole id comes first, then the code, then the levels in this order.
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

    /** The levels that have dimensions. */
    static final List<String> DIMENSIONS = List.of(ROOT, LEAF_DIMENSIONS);

    /** The levels. */
    static final List<String> LEVELS = List.of(ROOT, LEAF_DIMENSIONS, INDICATORS);

    /** Copies the map. */
    public PerNode {
        Require.notNull("standard", standard);
        except = Require.map("except", except);
    }

    /** Makes the same choice for all nodes. */
    public static <M> PerNode<M> of(M standard) {
        return of(standard, Map.of());
    }

    /** Makes a choice for all nodes but those, or those of the levels, that have one of their own. */
    public static <M> PerNode<M> of(M standard, Map<String, M> except) {
        return new PerNode<>(standard, except);
    }

    /** Returns a copy with one exception more. */
    public PerNode<M> with(String nodeOrLevel, M choice) {
        Require.notNull("nodeOrLevel", nodeOrLevel);
        Require.notNull("choice", choice);
        Map<String, M> more = new LinkedHashMap<>(except);
        more.put(nodeOrLevel, choice);
        return new PerNode<>(standard, more);
    }

    /** Returns the choice for a node of a framework. */
    public M of(Node node, Framework framework) {
        Require.notNull("node", node);
        Require.notNull("framework", framework);
        if (except.isEmpty()) {
            return standard;
        }
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

    /** Returns the names that stand for a node: its id, and the last part of it. */
    public static List<String> names(Node node) {
        Require.notNull("node", node);
        return List.of(node.id(), lastPart(node.id()));
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
