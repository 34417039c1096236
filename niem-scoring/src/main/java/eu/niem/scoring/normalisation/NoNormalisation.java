package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code none}: the raw values as they are, in their own units; for answers and checklists the points. It does not turn
 * a quantity of which less is better.
 */
public record NoNormalisation() implements StandardNormaliser {
    static final Method<Normaliser> METHOD =
            Method.of(Normaliser.ROLE, "none", NoNormalisation.class, with -> new NoNormalisation());

    /** Makes the method that leaves raw values as they are. */
    public static NoNormalisation standard() {
        return new NoNormalisation();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return new IdentityScaling();
    }
}
