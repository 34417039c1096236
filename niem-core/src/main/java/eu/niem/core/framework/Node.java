package eu.niem.core.framework;

import java.io.Serializable;

/** A node of the tree: a {@link Dimension}, scored by aggregation, or an {@link Indicator}, which is measured. */
public sealed interface Node extends Serializable permits Dimension, Indicator {

    /** Returns the id, unique in the framework. */
    String id();

    /** Returns the name that people use. */
    String name();

    /** Returns what the node covers; empty where nothing is said. */
    String description();

    /** Returns a remark for those who work with the node; empty where nothing is said. */
    String note();

    /** Returns the framework's default weight among its siblings, 0 or more; 1 where nothing is said. */
    double weight();

    /** Returns whether some of it can be scored: a scored indicator, or a dimension with one below it. */
    boolean isScored();
}
