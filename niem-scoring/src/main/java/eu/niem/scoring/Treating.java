package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.NumberAdjustment;
import eu.niem.scoring.parallel.Parts;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treated;
import eu.niem.scoring.treatment.Treatment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Applies the treatments of a methodology to a panel, to each period by the yardstick that measures it. */
final class Treating {
    private final List<Treatment> treatments;
    private final List<String> measured;
    private final List<Panel> panels = new ArrayList<>();

    /**
     * Begins with the observed panel.
     *
     * @param measured the period that each yardstick measures; empty for all periods
     */
    Treating(List<Treatment> treatments, List<String> measured, Panel panel) {
        this.treatments = treatments;
        this.measured = measured;
        panels.add(panel);
    }

    /** Applies the treatments as a plan has fitted them. */
    static Treated treat(List<Treatment> treatments, List<Yardstick> yardsticks, Panel panel) {
        Treating treating = new Treating(
                treatments, yardsticks.stream().map(Yardstick::timePeriod).toList(), panel);
        for (int step = 0; step < treatments.size(); step++) {
            int each = step;
            treating.apply(yardsticks.stream()
                    .map(yardstick -> yardstick.adjustments().get(each))
                    .toList());
        }
        return treating.treated();
    }

    /**
     * Fits the treatments one after the other, each to the areas of the panel that those before it leave.
     *
     * @param learnedFrom the period whose rows each yardstick is learned from; empty for all
     * @return the adjustments of each yardstick
     */
    List<List<Adjustment>> fit(List<String> learnedFrom) {
        List<List<Adjustment>> all = new ArrayList<>();
        learnedFrom.forEach(period -> all.add(new ArrayList<>()));
        for (Treatment treatment : treatments) {
            List<Adjustment> step = new ArrayList<>();
            for (int i = 0; i < learnedFrom.size(); i++) {
                String period = learnedFrom.get(i);
                Panel reference = (period.isEmpty() ? last() : last().period(period)).withoutAggregates();
                step.add(Guarded.learned(words(treatment), () -> treatment.fit(reference)));
                all.get(i).add(step.get(i));
            }
            apply(step);
        }
        return all;
    }

    private static Supplier<String> words(Treatment treatment) {
        return () -> "the treatment " + Guarded.label(treatment);
    }

    private Panel last() {
        return panels.get(panels.size() - 1);
    }

    private void apply(List<Adjustment> adjustments) {
        Panel before = last();
        Treatment treatment = treatments.get(panels.size() - 1);
        if (adjustments.size() == 1 && measured.get(0).isEmpty()) {
            panels.add(checked(treatment, before, adjustments.get(0)));
        } else if (adjustments.stream().allMatch(NumberAdjustment.class::isInstance)) {
            panels.add(changed(before, adjustments));
        } else {
            Map<Adjustment, Panel> made = new HashMap<>();
            adjustments.forEach(
                    each -> made.computeIfAbsent(each, adjustment -> checked(treatment, before, adjustment)));
            panels.add(merged(before, adjustments.stream().map(made::get).toList()));
        }
    }

    /** Changes the numbers of each period by the adjustment of its own yardstick; those of other periods stay. */
    private Panel changed(Panel before, List<Adjustment> adjustments) {
        List<NumberAdjustment> of =
                adjustments.stream().map(NumberAdjustment.class::cast).toList();
        int[] places = Yardstick.measuring(measured, before.rows());
        List<String> changed =
                of.stream().flatMap(each -> each.changed().stream()).distinct().toList();
        return before.withColumns(Parts.map(
                changed.size(),
                (long) changed.size() * before.size(),
                i -> changed(before, changed.get(i), of, places)));
    }

    private static Column changed(Panel before, String indicator, List<NumberAdjustment> adjustments, int[] places) {
        Column own = before.column(indicator);
        BitSet concerned = new BitSet();
        for (int i = 0; i < adjustments.size(); i++) {
            concerned.set(i, adjustments.get(i).changed().contains(indicator));
        }
        return own.with(
                row -> {
                    double number = own.get(row);
                    boolean changes = places[row] >= 0 && concerned.get(places[row]) && !Double.isNaN(number);
                    return changes ? adjustments.get(places[row]).changed(indicator, number) : number;
                },
                MissingReason.MISSING);
    }

    private static Panel checked(Treatment treatment, Panel before, Adjustment adjustment) {
        Panel after = Guarded.learned(words(treatment), () -> adjustment.apply(before));
        if (!after.framework().equals(before.framework()) || !after.rows().equals(before.rows())) {
            throw new IllegalArgumentException(words(treatment).get()
                    + " failed: it gave a panel of another framework or of other rows; treat the numbers by"
                    + " withColumns, and leave rows out by screenOut");
        }
        return after;
    }

    /** Merges panels: the rows of each period come from the panel of its own yardstick; those of other periods stay. */
    private Panel merged(Panel before, List<Panel> made) {
        int[] of = Yardstick.measuring(measured, before.rows());
        List<Column> columns = new ArrayList<>();
        for (Indicator indicator : before.framework().indicators()) {
            Column own = before.column(indicator.id());
            List<Column> treated =
                    made.stream().map(panel -> panel.column(indicator.id())).toList();
            columns.add(own.with(row -> (of[row] < 0 ? own : treated.get(of[row])).get(row), MissingReason.MISSING));
        }
        Panel merged = before.withColumns(columns);
        return merged.screenOut(key -> {
            int row = merged.findRow(key).orElseThrow();
            return of[row] >= 0 && made.get(of[row]).isScreenedOut(row);
        });
    }

    Treated treated() {
        return new Treated(treatments, panels);
    }
}
