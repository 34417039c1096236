package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;

/**
 * {@code none}: the raw values as they are, in their own units; for answers and checklists the points. It does not turn
 * a quantity of which less is better.
 */
public record NoNormalisation() implements StandardNormaliser {
    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return new IdentityScaling();
    }
}
