package eu.niem.scoring.evaluation;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.methodology.Methodology;
import java.util.Map;
import java.util.stream.Stream;

/** Trees over indicators from 0 to 100, for area AT in 2021, whose values a test gives. */
public final class Values {
    public static final RowKey KEY = RowKey.of("AT", "2021");

    private Values() {}

    /** Some indicators of these ids. */
    public static Node[] indicators(String... ids) {
        return Stream.of(ids)
                .map(id -> Indicator.of(id, "Indicator " + id, Quantity.of("PC", 0, 100)))
                .toArray(Node[]::new);
    }

    public static WhatIf state(Dimension root, Aggregator aggregator, Map<String, Double> values) {
        return state(root, Methodology.standard().withAggregation(aggregator), values);
    }

    public static WhatIf state(Dimension root, Methodology methodology, Map<String, Double> values) {
        Panel panel = Panel.of(
                Framework.of("values", "1", root),
                values.entrySet().stream()
                        .map(each -> Observation.of(each.getKey(), KEY, each.getValue()))
                        .toList());
        return WhatIf.of(Study.of(methodology, panel).score(), KEY);
    }
}
