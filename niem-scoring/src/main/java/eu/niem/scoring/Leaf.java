package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.normalisation.Scaling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scored indicator while a panel is scored: raw values are normalised, then combined over groups. */
final class Leaf {
    private static final CoverageRule ANY = CoverageRule.standard();

    private final Indicator indicator;
    private final Column raw;
    private final Rows rows;
    private final @Nullable Scaling[] scalings;

    private final double[][] normalised;
    private final byte[][] absences;

    /**
     * @param scalings the scaling of each row of {@code rows}; null where the plan has learned none for its period
     */
    Leaf(Indicator indicator, Panel panel, Rows rows, @Nullable Scaling[] scalings) {
        this.indicator = indicator;
        this.raw = panel.column(indicator.id());
        this.rows = rows;
        this.scalings = scalings;
        int parts = Math.max(1, rows.parts().size());
        this.normalised = new double[parts][rows.size()];
        this.absences = new byte[parts][rows.size()];
        for (int part = 0; part < parts; part++) {
            for (int row = 0; row < rows.size(); row++) {
                normalise(part, row);
            }
        }
    }

    private void normalise(int part, int row) {
        int source = rows.source(raw, indicator, part, row);
        double result = Double.NaN;
        byte absence;
        if (source < 0) {
            absence = Absences.of(AbsenceReason.of(rows.missing(indicator, part)));
        } else if (!raw.isPresent(source)) {
            absence = Absences.of(AbsenceReason.of(raw.missing(source)));
        } else {
            result = apply(scalings[row], raw.get(source));
            absence = Double.isNaN(result) ? Absences.of(AbsenceReason.UNDEFINED) : Absences.PRESENT;
        }
        normalised[part][row] = result;
        absences[part][row] = absence;
    }

    private static double apply(@Nullable Scaling scaling, double raw) {
        if (scaling == null) {
            return Double.NaN;
        }
        try {
            double result = scaling.apply(raw);
            return Double.isFinite(result) ? result : Double.NaN;
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }

    /** Why a row has no normalised value although there is a raw one. */
    String message(int part, int row) {
        Scaling scaling = scalings[row];
        if (scaling == null) {
            return "the plan was fitted to each period by itself, and has no yardstick for "
                    + rows.keys().get(row).timePeriod();
        }
        double value = raw.get(source(part, row));
        try {
            double again = scaling.apply(value);
            return Double.isNaN(again) ? scaling.undefined(value) : "the normalised value is too large for a number";
        } catch (RuntimeException e) {
            return Methods.STANDARD.label(scaling) + " failed: " + e;
        }
    }

    /** The scores of the indicator by row, and why there is none, where groups stay apart. */
    void copyTo(double[] values, byte[] reasons) {
        System.arraycopy(normalised[0], 0, values, 0, values.length);
        System.arraycopy(absences[0], 0, reasons, 0, reasons.length);
    }

    /** The scores of the indicator by row, and why there is none, where groups are combined. */
    void combineTo(Groups.Combine groups, double[] values, byte[] reasons) {
        Combination combination = combination(groups);
        double[] weights = weights(groups);
        for (int row = 0; row < values.length; row++) {
            combination.combine(row, weights, rows.setStart(row), rows.setEnd(row));
            values[row] = combination.value();
            reasons[row] = absence(combination, row);
        }
    }

    Combination combination(Groups.Combine groups) {
        return new Combination(groups.aggregation(), ANY, normalised, absences);
    }

    double[] weights(Groups.Combine groups) {
        return rows.parts().stream()
                .mapToDouble(group -> groups.weights().getOrDefault(group, 1.0))
                .toArray();
    }

    /** Without a value in any group, the reason of the first group that counts. */
    private byte absence(Combination combination, int row) {
        byte absence = combination.absence();
        if (absence == Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE)) {
            for (byte[] part : absences) {
                if (Absences.reason(part[row]).isExpected()) {
                    return part[row];
                }
            }
        }
        return absence;
    }

    /** The panel row that a value is taken from; below 0 where there is none. */
    int source(int part, int row) {
        return rows.source(raw, indicator, part, row);
    }

    double rawValue(int source) {
        return raw.get(source);
    }

    double value(int part, int row) {
        return normalised[part][row];
    }

    byte absence(int part, int row) {
        return absences[part][row];
    }

    @Nullable
    Scaling scaling(int row) {
        return scalings[row];
    }

    Indicator indicator() {
        return indicator;
    }

    /** The key of a part of a row: of one group where groups are combined. */
    RowKey key(int part, int row) {
        List<String> parts = rows.parts();
        RowKey key = rows.keys().get(row);
        return parts.isEmpty() ? key : key.withGroup(parts.get(part));
    }
}
