package eu.niem.scoring.contract;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treatment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract of treatments, checked on panels of areas with the peer group {@code REGION}. The panels have indicators
 * {@code c1} to {@code c5}, answers {@code answers} and a context indicator {@code size}.
 *
 * <ul>
 *   <li>It gives an adjustment for every panel, or an {@code IllegalArgumentException} whose message says what to do:
 *       for one without rows, without a value, with equal values, of one row, and for others.
 *   <li>An adjustment gives a panel of the same framework, rows and observations, whose numbers are finite; for the
 *       panel it was learned from as for any other.
 *   <li>It gives no number to a cell that is not applicable, nor to a row that was screened out, and never takes that
 *       back.
 *   <li>What it says of a cell, {@link Adjustment#words} and {@link Adjustment#unfilled}, is not null and throws
 *       nothing.
 *   <li>The same input gives the same panel, after serialisation too.
 *   <li>A record that a provider has named is made again from its parameters; an adjustment that can be described is
 *       made again from that, so that plans can be saved.
 * </ul>
 */
public final class TreatmentContract {
    private final Treatment treatment;
    private final Methods methods;
    private final Report report;

    private TreatmentContract(Treatment treatment, Methods methods) {
        this.treatment = treatment;
        this.methods = methods;
        this.report = new Report("the treatment " + Guarded.label(treatment));
    }

    /** Makes the contract of a treatment. */
    public static TreatmentContract of(Treatment treatment) {
        Require.notNull("treatment", treatment);
        return new TreatmentContract(treatment, Methods.of());
    }

    /** Returns a copy with the methods that documents can name. */
    public TreatmentContract among(Methods named) {
        Require.notNull("named", named);
        return new TreatmentContract(treatment, named);
    }

    /**
     * Checks it.
     *
     * @throws AssertionError if something does not hold; the message says what, and for which input
     */
    public void check() {
        Treatment copy = Shipping.shipped(treatment, Treatment.ROLE, methods, report);
        List<Panel> panels = TreatedPanels.all();
        boolean refused = report.notNull(
                        treatment.refuses(panels.get(0).framework()),
                        "must not answer null when asked what it refuses",
                        panels.get(0))
                .isPresent();
        for (int i = 0; !refused && i < panels.size(); i++) {
            check(panels.get(i), panels.get((i + 1) % panels.size()), copy);
        }
    }

    private void check(Panel reference, Panel other, Treatment copy) {
        Adjustment adjustment = fit(treatment, reference);
        if (adjustment == null) {
            report.that(fit(copy, reference) == null, "must refuse the same after Java serialisation", reference);
            return;
        }
        Panel treated = apply(adjustment, reference);
        Panel replayed = apply(adjustment, other);
        same(treated, fit(treatment, reference), reference, "must learn the same again");
        same(treated, fit(copy, reference), reference, "must learn the same after Java serialisation");
        Adjustment shipped = Shipping.serialised(adjustment, report);
        same(replayed, shipped, other, "must give adjustments that Java serialisation keeps");
        Optional<MethodCall> call = methods.describe(adjustment);
        if (call.isPresent()) {
            Adjustment again = methods.make(Adjustment.ROLE, call.orElseThrow());
            report.that(again.equals(adjustment), "must give adjustments that are made again from " + call, reference);
            same(replayed, again, other, "must give adjustments that documents can hold");
        }
    }

    private @Nullable Adjustment fit(Treatment used, Panel reference) {
        try {
            return report.notNull(used.fit(reference), "must give an adjustment, not null", reference);
        } catch (IllegalArgumentException e) {
            boolean explained = e.getMessage() != null && !e.getMessage().isBlank();
            report.that(explained, "must say what to do where it refuses", reference);
            return null;
        } catch (RuntimeException e) {
            throw report.thrown("must give an adjustment or refuse with an IllegalArgumentException", reference, e);
        }
    }

    private void same(Panel treated, @Nullable Adjustment adjustment, Panel panel, String rule) {
        report.that(adjustment != null && treated.equals(apply(adjustment, panel)), rule, panel);
    }

    private Panel apply(Adjustment adjustment, Panel panel) {
        Panel treated;
        try {
            treated = report.notNull(adjustment.apply(panel), "must give a panel, not null", panel);
        } catch (RuntimeException e) {
            throw report.thrown("must treat any panel of the framework", panel, e);
        }
        report.that(
                treated.framework().equals(panel.framework()) && treated.rows().equals(panel.rows()),
                "must keep framework and rows; use withColumns and screenOut",
                panel);
        report.that(treated.observations().equals(panel.observations()), "must keep the observations", panel);
        for (Indicator indicator : panel.framework().indicators()) {
            for (int row = 0; row < panel.size(); row++) {
                check(adjustment, panel, treated, indicator.id(), row);
            }
        }
        return treated;
    }

    private void check(Adjustment adjustment, Panel panel, Panel treated, String indicator, int row) {
        Column before = panel.column(indicator);
        Column after = treated.column(indicator);
        String cell = indicator + " of " + panel.rows().get(row) + " in " + panel;
        report.that(!Double.isInfinite(after.get(row)), "must give a finite number or none", cell);
        boolean closed = panel.isScreenedOut(row)
                || (!before.isPresent(row) && before.missing(row) == MissingReason.NOT_APPLICABLE);
        report.that(!closed || !after.isPresent(row), "must leave what is not applicable or screened out", cell);
        report.that(
                !panel.isScreenedOut(row) || treated.isScreenedOut(row), "must not take back a row screened out", cell);
        report.that(
                !treated.isScreenedOut(row) || !after.isPresent(row),
                "must leave no number in a row it leaves out",
                cell);
        try {
            if (before.get(row) != after.get(row) && (before.isPresent(row) || after.isPresent(row))) {
                report.notNull(adjustment.words(panel, indicator, row), "must not say null of a cell", cell);
                report.notNull(adjustment.describe(panel, indicator, row), "must not describe a cell by null", cell);
            } else if (!before.isPresent(row)) {
                report.notNull(adjustment.unfilled(panel, indicator, row), "must not say null of a cell", cell);
            }
        } catch (RuntimeException e) {
            throw report.thrown("must say what it did to a cell", cell, e);
        }
    }
}
