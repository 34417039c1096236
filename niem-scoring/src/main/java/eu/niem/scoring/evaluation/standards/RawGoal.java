package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A goal on the scale of what was observed. The goal of an indicator that the methodology divides by another, such as
 * doctors by inhabitants, is one of the quotient; it is taken back to the number observed. Other treatments leave the
 * scale, or leave one that the indicator's goal is not of.
 *
 * <p>Of a checklist it matters which items hold, and not only how many points they have: those that lack to its
 * standard are added to those that hold.
 */
record RawGoal(Scorecard scorecard, Indicator indicator, Target target) {

    boolean isMissedBy(RowKey key, double raw) {
        Optional<List<String>> held = held(key);
        if (held.isPresent()) {
            return !checklist().meetsStandard(held.get());
        }
        Direction better = indicator.scale().direction();
        return goal().isPresent() && better.orient(raw) < better.orient(of(key));
    }

    double raise(RowKey key, double raw) {
        if (!isMissedBy(key, raw)) {
            return raw;
        }
        return held(key)
                .map(held -> checklist().points(checklist().raisedToStandard(held)))
                .orElseGet(() -> of(key));
    }

    private OptionalDouble goal() {
        return target.of(indicator.scale());
    }

    private Checklist checklist() {
        return (Checklist) indicator.scale();
    }

    /** Returns the items that hold in a row, where the goal is the standard of a checklist. */
    private Optional<List<String>> held(RowKey key) {
        boolean isOfItems = target == Target.STANDARD
                && indicator.scale() instanceof Checklist checklist
                && checklist.standard() != null;
        Panel panel = scorecard.panel();
        return isOfItems
                ? panel.findRow(key)
                        .flatMap(row -> panel.findObservation(indicator.id(), row))
                        .filter(observation -> observation.value() instanceof Value.Checks)
                        .map(observation -> ((Value.Checks) observation.value()).items())
                : Optional.empty();
    }

    /** Returns the number at which the goal is reached in a row; not a number where a denominator is missing. */
    private double of(RowKey key) {
        double raw = goal().orElseThrow();
        List<Treatment> treatments = scorecard.treated().treatments();
        for (int step = 0; step < treatments.size(); step++) {
            if (treatments.get(step) instanceof Denominate denominate
                    && denominate.by().containsKey(indicator.id())) {
                double scale = denominate.scales().getOrDefault(indicator.id(), denominate.scale());
                raw = raw * denominator(denominate, scorecard.treated().after(step), key) / scale;
            }
        }
        return raw;
    }

    private double denominator(Denominate denominate, Panel before, RowKey key) {
        String id = denominate.by().getOrDefault(indicator.id(), "");
        return before.findRow(key).map(row -> before.column(id).get(row)).orElse(Double.NaN);
    }
}
