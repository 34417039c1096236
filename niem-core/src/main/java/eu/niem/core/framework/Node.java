package eu.niem.core.framework;

import java.io.Serializable;

/** A place in the tree: a {@link Dimension}, scored by aggregation, or an {@link Indicator}, which is measured. */
public sealed interface Node extends Serializable permits Dimension, Indicator {

    /** The id, unique in the framework. */
    String id();

    /** What people call it. */
    String name();

    /** What it covers; empty where nothing is said. */
    String description();

    /** A remark for those who work with it; empty where nothing is said. */
    String note();

    /** The framework's own default weight among its siblings, 0 or more; 1 where nothing is said. */
    double weight();

    /** Whether some of it can be scored: a scored indicator, or a dimension not made of context indicators alone. */
    boolean isScored();
}
