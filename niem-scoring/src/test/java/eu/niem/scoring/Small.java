package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;

/** A study of one dimension, {@code all}, made cell by cell: indicators {@code a}, {@code b} and so on, from 0 to 100. */
final class Small {
    private final List<Node> children = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    static Small study() {
        return new Small();
    }

    /** One more indicator with its value for area AT in 2021. */
    Small with(double value) {
        return with(Value.of(value), 1);
    }

    Small with(double value, double weight) {
        return with(Value.of(value), weight);
    }

    /** One more indicator without a value. */
    Small without(MissingReason reason) {
        return with(Value.missing(reason), 1);
    }

    Small without(MissingReason reason, double weight) {
        return with(Value.missing(reason), weight);
    }

    private Small with(Value value, double weight) {
        String id = String.valueOf((char) ('a' + children.size()));
        children.add(
                Indicator.of(id, "Indicator " + id, Quantity.of("PC", 0, 100)).withWeight(weight));
        observations.add(Observation.of(id, KEY, value));
        return this;
    }

    static final RowKey KEY = RowKey.of("AT", "2021");

    Scorecard score(Methodology methodology) {
        Framework framework =
                Framework.of("small", "1", Dimension.of("all", "All").withChildren(children));
        return Study.of(methodology, Panel.of(framework, observations)).score();
    }

    /** The score of the dimension. */
    eu.niem.core.result.Score all(Methodology methodology) {
        return score(methodology).score("all", KEY);
    }
}
