package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code equal}: every child of a dimension counts alike. Equal weights of children are not equal weights of the
 * indicators below them where dimensions differ in size.
 */
public record EqualWeighting() implements StandardWeighting {
    static final Method<Weighting> METHOD = Method.of(
                    Weighting.ROLE, "equal", EqualWeighting.class, with -> new EqualWeighting())
            .withAliases("EW");

    /** Makes the method that gives all children the same weight. */
    public static EqualWeighting standard() {
        return new EqualWeighting();
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Node child : dimension.children()) {
            weights.put(child.id(), 1.0);
        }
        return new Weights(weights);
    }

    @Override
    public boolean learns() {
        return false;
    }
}
