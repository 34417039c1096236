package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.List;

/** {@code framework}: the default weights that the framework gives its nodes, 1 where it gives none. */
public record FrameworkWeighting() implements StandardWeighting {
    static final Method<Weighting> METHOD =
            Method.of(Weighting.ROLE, "framework", FrameworkWeighting.class, with -> new FrameworkWeighting());

    /** Makes the method that takes the framework's weights. */
    public static FrameworkWeighting standard() {
        return new FrameworkWeighting();
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return ByChild.each(dimension, Node::weight);
    }

    @Override
    public boolean learns() {
        return false;
    }
}
