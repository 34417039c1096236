package eu.niem.scoring.guard;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;

/** A dimension as a normalisation sees it that takes the place of its score. */
public final class RescaledDimension {
    private RescaledDimension() {}

    /**
     * Returns an indicator that stands for a dimension, as normalisations are made for indicators. More is better
     * there, whatever the dimension's direction, so that the least score stays the least.
     */
    public static Indicator asIndicator(Dimension dimension) {
        String id = dimension.id();
        return Indicator.of(
                id.substring(id.lastIndexOf('/') + 1), dimension.name(), Quantity.of("", Direction.HIGHER_IS_BETTER));
    }
}
