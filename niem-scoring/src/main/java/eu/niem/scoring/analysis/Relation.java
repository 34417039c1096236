package eu.niem.scoring.analysis;

import java.util.Locale;

/** The relation of two nodes in the tree. */
public enum Relation {
    /** The second is the parent of the first, and the first is scored. */
    PARENT,
    /** The second is a dimension further above the first, and the first is scored. */
    ANCESTOR,
    /** Both have the same parent. */
    SIBLING,
    /** Any other relation. */
    OTHER;

    /** Returns the name in results: {@code parent}, {@code ancestor}, {@code sibling} or {@code other}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the score of the second rests on the first. */
    boolean isAbove() {
        return this == PARENT || this == ANCESTOR;
    }

    static Relation of(NodeTree tree, String node, String other) {
        boolean counts = tree.node(node).isScored(); // a context indicator is no part of the dimension above it
        if (counts && tree.isParent(other, node)) {
            return PARENT;
        }
        if (counts && tree.ancestors(node).contains(other)) {
            return ANCESTOR;
        }
        return tree.areSiblings(node, other) ? SIBLING : OTHER;
    }
}
