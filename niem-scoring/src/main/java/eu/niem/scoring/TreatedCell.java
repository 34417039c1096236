package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Explains what treatments did to one cell, by comparing the panels before and after each. */
final class TreatedCell {
    private final Plan plan;
    private final Treated treated;
    private final Indicator indicator;
    private final int row;
    private final RowKey key;

    TreatedCell(Plan plan, Treated treated, Indicator indicator, int row) {
        this.plan = plan;
        this.treated = treated;
        this.indicator = indicator;
        this.row = row;
        this.key = treated.observed().rows().get(row);
    }

    /** Wraps the explanation of the observation in one layer for each treatment that changed the cell. */
    Optional<Explanation> explain(Optional<Explanation> observed) {
        Explanation inner = observed.orElse(null);
        for (int step = 1; step <= treated.treatments().size(); step++) {
            inner = step(step, inner);
        }
        return Optional.ofNullable(inner);
    }

    private @Nullable Explanation step(int step, @Nullable Explanation inner) {
        Panel before = treated.after(step - 1);
        Panel after = treated.after(step);
        Column numbers = after.column(indicator.id());
        if (after.isScreenedOut(row)) {
            return before.isScreenedOut(row)
                    ? inner
                    : absent(AbsenceReason.INSUFFICIENT_COVERAGE, "screened out: " + words(step), inner);
        }
        double was = before.column(indicator.id()).get(row);
        double is = numbers.get(row);
        if (Double.isNaN(was) && Double.isNaN(is)) {
            String why = words(step, adjustment -> adjustment.unfilled(before, indicator.id(), row));
            return why.isEmpty() ? inner : absent(AbsenceReason.of(numbers.missing(row)), why, inner);
        }
        if (was == is) {
            return inner;
        }
        if (Double.isNaN(is)) {
            return absent(AbsenceReason.of(numbers.missing(row)), words(step), inner);
        }
        return Double.isNaN(was) || inner == null
                ? new Explanation.Imputed(indicator.id(), indicator.name(), key, is, words(step), parts(inner))
                : new Explanation.Treated(indicator.id(), indicator.name(), key, is, words(step), inner);
    }

    private Explanation absent(AbsenceReason reason, String message, @Nullable Explanation inner) {
        return new Explanation.Absent(indicator.id(), indicator.name(), key, reason, message, parts(inner));
    }

    private static List<Explanation> parts(@Nullable Explanation inner) {
        return inner == null ? List.of() : List.of(inner);
    }

    /** Returns the name of a treatment and its words on the cell. */
    private String words(int step) {
        String words = words(step, adjustment -> adjustment.words(treated.after(step - 1), indicator.id(), row));
        return words.isEmpty() ? name(step) : words;
    }

    private String name(int step) {
        return Guarded.name(treated.treatments().get(step - 1));
    }

    /** Returns the name of a treatment and an answer of its adjustment; empty where that has none. */
    private String words(int step, Function<Adjustment, String> asked) {
        return plan.yardstick(key.timePeriod())
                .map(each -> words(name(step), each.adjustments().get(step - 1), asked))
                .orElse("");
    }

    private static String words(String name, Adjustment adjustment, Function<Adjustment, String> asked) {
        String words = Guarded.said(adjustment, () -> asked.apply(adjustment));
        return words.isEmpty() ? "" : name + ": " + words;
    }
}
