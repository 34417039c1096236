package eu.niem.scoring.analysis;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a tree with their parents and levels, each before its children. */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class NodeTree implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    NodeTree(Dimension root) {
        add(root);
    }

    private int add(Node node) {
        nodes.put(node.id(), node);
        int level = 1;
        if (node instanceof Dimension dimension) {
            for (Node child : dimension.children()) {
                parents.put(child.id(), node.id());
                level = Math.max(level, 1 + add(child));
            }
        }
        levels.put(node.id(), level);
        return level;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    Node node(String id) {
        Node node = nodes.get(Require.notNull("node", id));
        if (node == null) {
            throw Refused.missing("there is no node '" + id + "'; known are " + nodes.keySet());
        }
        return node;
    }

    /**
     * Returns the level of a node: 1 for an indicator, and for a dimension one more than the highest of its children.
     */
    int level(String id) {
        return levels.getOrDefault(node(id).id(), 1);
    }

    /** Returns the dimensions above a node, the nearest first. */
    List<String> ancestors(String id) {
        List<String> ancestors = new ArrayList<>();
        for (String above = parents.get(node(id).id()); above != null; above = parents.get(above)) {
            ancestors.add(above);
        }
        return ancestors;
    }

    boolean isParent(String above, String id) {
        return above.equals(parents.get(id));
    }

    boolean areSiblings(String one, String other) {
        String parent = parents.get(one);
        return parent != null && parent.equals(parents.get(other));
    }

    /** Returns the nodes below a dimension at any depth, each before its children; none below an indicator. */
    List<Node> below(String id) {
        return nodes.values().stream()
                .filter(node -> ancestors(node.id()).contains(id))
                .toList();
    }
}
