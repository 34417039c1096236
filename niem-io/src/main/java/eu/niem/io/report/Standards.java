package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.standards.Shortfall;
import eu.niem.scoring.evaluation.standards.StandardsShortfalls;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores that an area would have if it met every standard that it does not meet, all else as it is.
 */
final class Standards {
    private final Map<String, Double> met = new HashMap<>();
    private final WhatIf changed;

    Standards(Shown shown, RowKey key) {
        for (Shortfall each : StandardsShortfalls.of(shown.scorecard(), key).shortfalls()) {
            Double lacking = each.toStandard();
            if (lacking != null && lacking > 0 && !shown.isHidden(each.indicator(), key)) {
                met.put(each.indicator(), each.score() + lacking);
            }
        }
        changed = WhatIf.of(shown.scorecard(), key).withScores(met);
    }

    /** Returns the score of a node with all standards met; null where none is missed below it. */
    @Nullable
    Double of(Node node) {
        if (node instanceof Indicator) {
            return met.get(node.id());
        }
        boolean misses = node instanceof Dimension dimension
                && dimension.indicators().stream().map(Node::id).anyMatch(met::containsKey);
        return misses ? changed.score(node.id()).value() : null;
    }
}
