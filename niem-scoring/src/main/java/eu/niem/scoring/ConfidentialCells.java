package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.treatment.Treated;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a panel whose number gives a confidential value away, followed through the treatments: those that are
 * confidential, those that another one of the same row enters, such as a denominator, and those filled in where another
 * period of the same area and group is confidential.
 */
final class ConfidentialCells {
    private final Treated treated;
    private final List<Yardstick> yardsticks;
    private final List<RowKey> rows;
    private final Disclosure observed;
    private final List<Map<String, BitSet>> afterStep = new ArrayList<>();

    ConfidentialCells(Treated treated, List<Yardstick> yardsticks) {
        Panel panel = treated.observed();
        this.treated = treated;
        this.yardsticks = yardsticks;
        this.rows = panel.rows();
        this.observed = Disclosure.of(panel.observations());
        for (int step = 0; step <= treated.treatments().size(); step++) {
            afterStep.add(new HashMap<>());
        }
    }

    /** Returns what others may see of scores: one that such a cell enters is hidden. */
    Disclosure disclosure(Scoring scoring) {
        Disclosure disclosure = observed;
        if (observed.isEmpty()) {
            return disclosure;
        }
        for (Node node : scoring.tree().nodes()) {
            if (node instanceof Indicator indicator && indicator.isScored()) {
                disclosure = disclosure.and(node.id(), scored(scoring, indicator));
            }
        }
        return disclosure;
    }

    /** Returns the rows in which such a cell enters the score of an indicator. */
    private List<RowKey> scored(Scoring scoring, Indicator indicator) {
        BitSet cells = of(indicator.id(), treated.treatments().size());
        List<RowKey> hidden = new ArrayList<>();
        if (!cells.isEmpty()) {
            IndicatorParts parts = new IndicatorParts(scoring, indicator);
            for (int row = 0; row < scoring.rows().size(); row++) {
                if (enters(cells, parts, row)) {
                    hidden.add(scoring.rows().keys().get(row));
                }
            }
        }
        return hidden;
    }

    private static boolean enters(BitSet cells, IndicatorParts parts, int row) {
        for (int part = 0; part < parts.count(row); part++) {
            int source = parts.source(part, row);
            if (source >= 0 && cells.get(source) && parts.enters(part, row)) {
                return true;
            }
        }
        return false;
    }

    /** Returns such cells of an indicator after some of the treatments, by their rows. */
    private BitSet of(String indicator, int steps) {
        BitSet found = afterStep.get(steps).get(indicator);
        if (found == null) {
            found = steps == 0 ? observed(indicator) : treated(indicator, steps);
            afterStep.get(steps).put(indicator, found);
        }
        return found;
    }

    private BitSet observed(String indicator) {
        BitSet cells = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            cells.set(row, observed.isSuppressed(indicator, rows.get(row)));
        }
        return cells;
    }

    private BitSet treated(String indicator, int step) {
        BitSet before = of(indicator, step - 1);
        BitSet cells = (BitSet) before.clone();
        for (Yardstick yardstick : yardsticks) {
            List<String> others =
                    Guarded.listed(() -> yardstick.adjustments().get(step - 1).drawsOn(indicator));
            for (String other : others) {
                of(other, step - 1).stream()
                        .filter(row -> yardstick.measures(rows.get(row).timePeriod()))
                        .forEach(cells::set);
            }
        }
        if (!before.isEmpty()) {
            addFilled(indicator, step, before, cells);
        }
        return cells;
    }

    /** Adds the cells that a treatment filled in where another period of the same area and group is confidential. */
    private void addFilled(String indicator, int step, BitSet before, BitSet cells) {
        Set<List<String>> series = new HashSet<>();
        before.stream().forEach(row -> series.add(series(row)));
        Column was = treated.after(step - 1).column(indicator);
        Column is = treated.after(step).column(indicator);
        for (int row = 0; row < rows.size(); row++) {
            if (!was.isPresent(row) && is.isPresent(row) && series.contains(series(row))) {
                cells.set(row);
            }
        }
    }

    /** Returns area and group of a row. */
    private List<String> series(int row) {
        RowKey key = rows.get(row);
        return List.of(key.refArea(), key.group());
    }
}
