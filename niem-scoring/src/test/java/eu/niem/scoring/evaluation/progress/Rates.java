package eu.niem.scoring.evaluation.progress;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.methodology.ProgressRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The series of one quantity with a target, in the area A unless another is named, for all people. */
final class Rates {
    static final String RATE = "RATE";

    private final Quantity.Target target;
    private final Direction direction;
    private final List<Observation> observations = new ArrayList<>();

    private Rates(Direction direction, Quantity.Target target) {
        this.direction = direction;
        this.target = target;
    }

    static Rates up(Quantity.Target target) {
        return new Rates(Direction.HIGHER_IS_BETTER, target);
    }

    static Rates down(Quantity.Target target) {
        return new Rates(Direction.LOWER_IS_BETTER, target);
    }

    Rates with(Observation observation) {
        observations.add(observation);
        return this;
    }

    Rates with(String period, double value) {
        return with(of(period, value));
    }

    Rates flagged(String period, double value, ObsStatus... flags) {
        return with(of(period, value).withStatus(Set.of(flags)));
    }

    Rates secret(String period, double value) {
        return with(of(period, value).withConf(ConfStatus.CONFIDENTIAL));
    }

    Rates without(String period, MissingReason reason) {
        return with(Observation.of(RATE, RowKey.of("A", period), new Value.Missing(reason)));
    }

    static Observation of(String period, double value) {
        return Observation.of(RATE, RowKey.of("A", period), value);
    }

    Framework framework() {
        Quantity quantity = Quantity.of("PC", direction).withTarget(target);
        return Framework.of("f", "1", Dimension.of("all", "All", Indicator.of(RATE, "The rate", quantity)));
    }

    Panel panel() {
        return Panel.of(framework(), observations);
    }

    TargetProgress by(ProgressRule rule) {
        return TargetProgress.of(panel(), rule, Disclosure.of(List.of()));
    }

    /** Returns the only line, by the standard rule. */
    TargetProgress.Line line() {
        return line(ProgressRule.standard());
    }

    TargetProgress.Line line(ProgressRule rule) {
        return by(rule).find(RATE, "A", RowKey.TOTAL).orElseThrow();
    }

    /** Returns the line of A as if there were nothing after a period. */
    TargetProgress.Line upTo(String period) {
        return TargetProgress.of(panel(), ProgressRule.standard(), Disclosure.of(List.of()), period)
                .find(RATE, "A", RowKey.TOTAL)
                .orElseThrow();
    }

    ProgressClass progress() {
        return line().progress();
    }
}
