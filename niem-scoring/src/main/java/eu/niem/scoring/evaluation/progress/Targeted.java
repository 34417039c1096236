package eu.niem.scoring.evaluation.progress;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import java.util.ArrayList;
import java.util.List;

/** An indicator whose quantity has a target, and which end of it is favourable. */
record Targeted(Indicator indicator, Direction direction, Quantity.Target target) {

    /** Returns those of a framework, in the order of the tree. */
    static List<Targeted> in(Framework framework) {
        List<Targeted> targeted = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            if (indicator.scale() instanceof Quantity quantity && quantity.target() != null) {
                targeted.add(new Targeted(indicator, quantity.direction(), quantity.target()));
            }
        }
        return targeted;
    }

    String id() {
        return indicator.id();
    }
}
