package eu.niem.scoring.treatment;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.MethodCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An adjustment that puts numbers where there are none, and changes no other.
 *
 * <ul>
 *   <li>A cell is imputed if it has no number for another reason than {@link MissingReason#NOT_APPLICABLE}, and its row
 *       was not screened out. This is the only place that says so; every imputation goes through it.
 *   <li>A cell for which there is no estimate stays as it is, and its explanation says why.
 * </ul>
 */
interface Imputation extends Adjustment {

    /**
     * Returns the estimates for the cells of a panel. They are asked only for cells that may be imputed, of the panel
     * as it was before any of them was.
     */
    Estimates estimates(Panel panel);

    /** Returns the ids of the indicators that it concerns; empty for all that are scored, as unless overridden. */
    default List<String> indicators() {
        return List.of();
    }

    private boolean concerns(Indicator indicator) {
        return TreatedIndicators.isAmong(indicators(), indicator);
    }

    @Override
    default Panel apply(Panel panel) {
        Estimates estimates = estimates(panel);
        List<Column> columns = new ArrayList<>();
        for (Indicator indicator : panel.framework().indicators()) {
            if (concerns(indicator)) {
                columns.add(filled(panel, panel.column(indicator.id()), estimates));
            }
        }
        return panel.withColumns(columns);
    }

    private static Column filled(Panel panel, Column column, Estimates estimates) {
        return column.with(
                row -> mayFill(panel, column, row) ? estimates.get(column.id(), row) : column.get(row),
                MissingReason.MISSING);
    }

    /**
     * Returns whether a cell may be imputed: it has no value, is not declared not applicable, and its row is not
     * screened out.
     */
    static boolean mayFill(Panel panel, Column column, int row) {
        return !column.isPresent(row)
                && column.missing(row) != MissingReason.NOT_APPLICABLE
                && !panel.isScreenedOut(row);
    }

    @Override
    default String words(Panel before, String indicator, int row) {
        return estimates(before).words(indicator, row);
    }

    @Override
    default Optional<MethodCall> describe(Panel before, String indicator, int row) {
        return estimates(before).describe(indicator, row);
    }

    @Override
    default String unfilled(Panel before, String indicator, int row) {
        boolean concerned = before.framework()
                .findIndicator(indicator)
                .filter(this::concerns)
                .isPresent();
        return concerned && mayFill(before, before.column(indicator), row) ? words(before, indicator, row) : "";
    }
}
