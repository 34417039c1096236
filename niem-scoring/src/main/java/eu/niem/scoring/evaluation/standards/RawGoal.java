package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Treatment;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A goal on the scale of what was observed. The goal of an indicator that the methodology divides by another, such as
 * doctors by inhabitants, is one of the quotient; it is taken back to the number observed. Other treatments leave the
 * scale, or leave one that the indicator's goal is not of.
 *
 * @param goal the goal by the framework; empty where it sets none
 */
record RawGoal(Scorecard scorecard, Indicator indicator, OptionalDouble goal) {

    boolean isMissedBy(RowKey key, double raw) {
        Direction better = indicator.scale().direction();
        return goal.isPresent() && better.orient(raw) < better.orient(of(key));
    }

    double raise(RowKey key, double raw) {
        return isMissedBy(key, raw) ? of(key) : raw;
    }

    /** Returns the number at which the goal is reached in a row; not a number where a denominator is missing. */
    private double of(RowKey key) {
        double raw = goal.orElseThrow();
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
