package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.guard.BulkScaling;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.SeriesScaling;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Scores an indicator: normalises its raw values, then combines them over groups. */
final class IndicatorScoring {
    private static final byte SCREENED_OUT = Absences.of(AbsenceReason.INSUFFICIENT_COVERAGE);
    private static final byte NOT_ASKED = Absences.of(AbsenceReason.NOT_APPLICABLE);

    private final Indicator indicator;
    private final Panel panel;
    private final Column raw;
    private final Rows rows;
    private final NodeScalings scalings;
    private final IntFunction<Resolution> resolutions;
    private final Scores[] parts;

    /**
     * Normalises the values of all rows.
     *
     * @param raw the values, which are those of the panel or others in their place
     * @param resolutions the resolution of the indicator in each row
     * @param known the normalised values, which are not computed again; null where they are not known
     */
    IndicatorScoring(
            Indicator indicator,
            Panel panel,
            Column raw,
            Rows rows,
            NodeScalings scalings,
            IntFunction<Resolution> resolutions,
            @Nullable Scores known) {
        this.indicator = indicator;
        this.panel = panel;
        this.raw = raw;
        this.rows = rows;
        this.scalings = scalings;
        this.resolutions = resolutions;
        this.parts = new Scores[Math.max(1, rows.parts().size())];
        if (known != null) {
            parts[0] = known;
            return;
        }
        for (int part = 0; part < parts.length; part++) {
            parts[part] = normalise(part);
        }
    }

    private Scores normalise(int part) {
        Scores normalised = collect(part);
        RawSeries series = scalings.lookOverTime()
                ? new RawSeries(rows, normalised.values().clone())
                : null;
        for (int start = 0; start < rows.size(); start = rows.setEnd(start)) {
            int end = rows.setEnd(start);
            Scaling scaling = scaling(part, start);
            if (series != null && scaling instanceof SeriesScaling whole) {
                series.normalise(whole, normalised.values(), start, end);
            } else {
                apply(scaling, normalised.values(), start, end);
            }
            if (!(scaling instanceof BulkScaling bulk && bulk.isBounded())) {
                normalised.leaveOut(start, end);
            }
        }
        return normalised;
    }

    /** Collects the raw values of all rows. */
    private Scores collect(int part) {
        Scores values = new Scores(rows.size());
        if (rows.isDirect()) {
            raw.copyTo(values.values(), values.absences());
            if (panel.hasScreenedOut()) {
                screenOut(values);
            }
            return values;
        }
        for (int start = 0; start < rows.size(); start = rows.setEnd(start)) {
            boolean asked = isAsked(part, start);
            for (int row = start; row < rows.setEnd(start); row++) {
                int source = asked ? source(part, row) : -1;
                boolean present = source >= 0 && raw.isPresent(source);
                values.put(
                        row,
                        present ? raw.get(source) : Double.NaN,
                        present ? Absences.PRESENT : asked ? missing(part, row, source) : NOT_ASKED);
            }
        }
        return values;
    }

    private void screenOut(Scores values) {
        for (int row = 0; row < rows.size(); row++) {
            if (panel.isScreenedOut(row)) {
                values.put(row, Double.NaN, SCREENED_OUT);
            }
        }
    }

    private byte missing(int part, int row, int source) {
        if (source >= 0 && panel.isScreenedOut(source)) {
            return SCREENED_OUT;
        }
        return Absences.of(AbsenceReason.of(source < 0 ? rows.missing(indicator, part, row) : raw.missing(source)));
    }

    /** Normalises a comparison set, which is of one period and group and therefore has one scaling. */
    private static void apply(@Nullable Scaling scaling, double[] values, int start, int end) {
        if (scaling instanceof BulkScaling bulk) {
            bulk.apply(values, start, end);
            return;
        }
        for (int row = start; row < end; row++) {
            values[row] = Double.isNaN(values[row]) ? Double.NaN : apply(scaling, values[row]);
        }
    }

    /** Normalises a raw value; {@code NaN} where there is no value. */
    static double apply(@Nullable Scaling scaling, double raw) {
        if (scaling == null) {
            return Double.NaN;
        }
        try {
            return scaling.apply(raw);
        } catch (RuntimeException | LinkageError e) {
            return Double.NaN;
        }
    }

    /** Returns why a row has no normalised value although it has a raw one. */
    String message(int part, int row) {
        Scaling scaling = scaling(part, row);
        if (scaling == null) {
            return "the plan was fitted to each period by itself, and has no yardstick for "
                    + rows.keys().get(row).timePeriod();
        }
        if (scaling instanceof SeriesScaling whole) {
            return new RawSeries(rows, collect(part).values()).message(whole, row);
        }
        double value = raw.get(source(part, row));
        try {
            double again = scaling.apply(value);
            return Double.isNaN(again)
                    ? Guarded.reason(scaling, () -> scaling.undefined(value))
                    : "the normalised value is too large for a number";
        } catch (RuntimeException | LinkageError e) {
            return Guarded.failure(scaling, e);
        }
    }

    /** Returns the scores of the indicator where groups are separate. */
    Scores scores() {
        return parts[0];
    }

    /** Returns the scores of the indicator in each group that is combined; the scores alone where groups stay apart. */
    List<Scores> parts() {
        return List.of(parts);
    }

    /** Returns the scores of the indicator where groups are combined; a row of a group apart has its own. */
    Scores combined(Groups.Combine groups, BoundAggregator aggregation) {
        Scores combined = parts[0].copy(0, rows.size());
        Combination combination = combination(groups, aggregation);
        double[] weights = weights(groups);
        for (int start = 0; start < rows.size(); start = rows.setEnd(start)) {
            for (int row = start; row < rows.setEnd(start) && rows.isCombined(start); row++) {
                combination.combine(row, weights, start, rows.setEnd(start));
                combined.put(row, combination.value(), absence(combination, weights, row));
            }
        }
        return combined;
    }

    /** Returns what combines the groups by an aggregation: enough of the weight of those expected must have a score. */
    Combination combination(Groups.Combine groups, BoundAggregator aggregation) {
        CoverageRule rule = CoverageRule.of(groups.minimum(), CoverageRule.By.WEIGHT);
        return new Combination(aggregation, rule, parts, (part, row) -> resolutions.apply(row), rows::isAggregate);
    }

    /** Returns the weight of each group that is combined. */
    double[] weights(Groups.Combine groups) {
        return rows.parts().stream()
                .mapToDouble(group -> groups.weights().getOrDefault(group, 1.0))
                .toArray();
    }

    /** Returns whether the indicator is asked of a part of a row; what is not is neither combined nor explained. */
    boolean isAsked(int part, int row) {
        return rows.isAsked(raw, indicator, part, rows.setStart(row));
    }

    /** Returns whether a part of a row is expected to have a score: the indicator is asked of it, and applies. */
    boolean isExpected(int part, int row) {
        return Absences.expected(parts[part].absence(row)) > 0;
    }

    /**
     * Returns the reason of an absence. Where no group that counts has a score it is that of the first that is
     * expected; groups of weight 0 do not count.
     */
    private byte absence(Combination combination, double[] weights, int row) {
        byte first = combination.absence();
        boolean found = first == Absences.PRESENT;
        for (int part = 0; part < parts.length; part++) {
            byte absence = parts[part].absence(row);
            if (weights[part] > 0 && absence == Absences.PRESENT) {
                return combination.absence();
            }
            if (!found && weights[part] > 0 && Absences.expected(absence) > 0) {
                first = absence;
                found = true;
            }
        }
        return first;
    }

    /** Returns the panel row from which a value is taken; below 0 where there is none. */
    int source(int part, int row) {
        return rows.source(raw, indicator, part, row);
    }

    double rawValue(int source) {
        return raw.get(source);
    }

    double value(int part, int row) {
        return parts[part].value(row);
    }

    byte absence(int part, int row) {
        return parts[part].absence(row);
    }

    /**
     * Returns the scaling of a part of a row. A value of the total that stands for that of a group is measured as the
     * group's.
     */
    @Nullable
    Scaling scaling(int part, int row) {
        return scalings.of(row, rows.group(part, row));
    }

    Indicator indicator() {
        return indicator;
    }

    /** Returns the key of a part of a row: that of one group where groups are combined. */
    RowKey key(int part, int row) {
        return rows.keys().get(row).withGroup(rows.group(part, row));
    }
}
