package eu.niem.scoring.analysis;

import java.util.Locale;

/** How two nodes stand to each other in the tree. */
public enum Relation {
    /** The second is the dimension that the first stands in. */
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
        if (tree.isParent(other, node)) {
            return PARENT;
        }
        if (tree.ancestors(node).contains(other)) {
            return ANCESTOR;
        }
        return tree.areSiblings(node, other) ? SIBLING : OTHER;
    }
}
