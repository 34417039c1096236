package eu.niem.scoring.analysis;

import java.util.Locale;

/** How two nodes stand to each other in the tree. */
public enum Relation {
    /** The second is the dimension that the first stands in, and counts for. */
    PARENT,
    /** The second is a dimension further above the first. */
    ANCESTOR,
    /** Both stand in the same dimension. */
    SIBLING,
    /** Any other. */
    OTHER;

    /** The name in results: {@code parent}, {@code ancestor}, {@code sibling} or {@code other}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the score of the second rests on the first. */
    boolean isAbove() {
        return this == PARENT || this == ANCESTOR;
    }

    static Relation of(NodeTree tree, String node, String other) {
        boolean counts = tree.node(node).isScored(); // what stands there for context is no part of what is above it
        if (counts && tree.isParent(other, node)) {
            return PARENT;
        }
        if (counts && tree.ancestors(node).contains(other)) {
            return ANCESTOR;
        }
        return tree.areSiblings(node, other) ? SIBLING : OTHER;
    }
}
