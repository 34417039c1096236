package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.List;

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
        return ByChild.each(dimension, child -> 1);
    }

    @Override
    public boolean learns() {
        return false;
    }
}
