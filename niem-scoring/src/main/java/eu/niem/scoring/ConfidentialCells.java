package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Disclosure;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.RescaledDimension;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Treated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a panel whose number gives a confidential value away, followed through the treatments.
 *
 * <ul>
 *   <li>Those that are confidential, and those that another one of the same row enters, such as a denominator.
 *   <li>Those that a treatment filled in where another period of the same area and group is confidential.
 *   <li>Those that a treatment gave the number of a confidential one, such as that of the next neighbour.
 * </ul>
 */
final class ConfidentialCells {
    private final Plan plan;
    private final Treated treated;
    private final List<RowKey> rows;
    private final Disclosure observed;
    private final List<Map<String, BitSet>> afterStep = new ArrayList<>();

    ConfidentialCells(Plan plan, Treated treated) {
        Panel panel = treated.observed();
        this.plan = plan;
        this.treated = treated;
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
        for (Indicator indicator : scoring.tree().scored()) {
            BitSet cells = of(indicator.id(), treated.treatments().size());
            if (!cells.isEmpty()) {
                disclosure = disclosure.and(indicator.id(), scored(scoring, indicator, cells));
                Normaliser normaliser = plan.methodology().normalisation().of(indicator, plan.view());
                disclosure = learns(indicator.id(), normaliser, indicator)
                        ? disclosure.withoutLearned(indicator.id())
                        : disclosure;
            }
        }
        for (Branch branch : scoring.tree().branches()) {
            disclosure = rescaledByHidden(branch)
                    ? disclosure.withoutLearned(branch.dimension().id())
                    : disclosure;
        }
        return disclosure;
    }

    /** Returns whether a dimension is rescaled by what was learned of scores that such a cell enters. */
    private boolean rescaledByHidden(Branch branch) {
        Normaliser normaliser = branch.rescaling();
        return normaliser != null
                && branch.dimension().indicators().stream()
                        .filter(Indicator::isScored)
                        .anyMatch(indicator ->
                                !of(indicator.id(), treated.treatments().size()).isEmpty())
                && learns(branch.dimension().id(), normaliser, RescaledDimension.asIndicator(branch.dimension()));
    }

    /** Returns whether a node is normalised by what was learned: without any values it would be otherwise. */
    private boolean learns(String node, Normaliser normaliser, Indicator asIndicator) {
        double[] numbers = new double[rows.size()];
        Arrays.fill(numbers, Double.NaN);
        Column nothing = Column.of(asIndicator.id(), numbers);
        try {
            Scaling given = Guarded.learned(
                    () -> Guarded.label(normaliser), () -> normaliser.fit(asIndicator, nothing, rows, nothing, rows));
            return !plan.yardsticks().stream()
                    .allMatch(each -> given.equals(each.scalings().get(node)));
        } catch (IllegalArgumentException e) {
            return true; // it needs values
        }
    }

    /** Returns the rows in which such a cell enters the score of an indicator. */
    private static List<RowKey> scored(Scoring scoring, Indicator indicator, BitSet cells) {
        List<RowKey> hidden = new ArrayList<>();
        IndicatorParts parts = new IndicatorParts(scoring, indicator);
        for (int row = 0; row < scoring.rows().size(); row++) {
            if (enters(cells, parts, row)) {
                hidden.add(scoring.rows().keys().get(row));
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
        for (Yardstick yardstick : plan.yardsticks()) {
            List<String> others =
                    Guarded.listed(() -> yardstick.adjustments().get(step - 1).drawsOn(indicator));
            for (String other : others) {
                of(other, step - 1).stream()
                        .filter(row -> yardstick.measures(rows.get(row).timePeriod()))
                        .forEach(cells::set);
            }
        }
        if (!before.isEmpty()) {
            addChanged(indicator, step, before, cells);
        }
        return cells;
    }

    /** Adds the cells that a treatment filled in along a confidential series, or gave a confidential number. */
    private void addChanged(String indicator, int step, BitSet before, BitSet cells) {
        Column was = treated.after(step - 1).column(indicator);
        Column is = treated.after(step).column(indicator);
        Set<List<String>> series = new HashSet<>();
        Set<Double> numbers = new HashSet<>();
        before.stream().forEach(row -> {
            series.add(series(row));
            numbers.add(was.get(row));
        });
        for (int row = 0; row < rows.size(); row++) {
            boolean isFilled = is.isPresent(row) && !was.isPresent(row);
            boolean isChanged = is.isPresent(row) && is.get(row) != was.get(row);
            if ((isFilled && series.contains(series(row))) || (isChanged && numbers.contains(is.get(row)))) {
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
