package eu.niem.scoring.treatment;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.statistics.description.Moments;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The panels before and after each treatment of a plan. They tell what was imputed, changed, removed or screened out,
 * cell by cell and counted. Immutable.
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public final class Treated implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("STEP", Line::step)
            .and("TREATMENT", Line::treatment)
            .and("INDICATOR", Line::indicator)
            .and(
                    Line::counts,
                    Columns.<Counts>of("VALUES", Counts::values)
                            .and("IMPUTED", Counts::imputed)
                            .and("CHANGED", Counts::changed)
                            .and("REMOVED", Counts::removed)
                            .and("SCREENED_OUT", Counts::screenedOut))
            .and("SKEWNESS_BEFORE", line -> line.before.skewness())
            .and("SKEWNESS", line -> line.after.skewness())
            .and("KURTOSIS_BEFORE", line -> line.before.kurtosis())
            .and("KURTOSIS", line -> line.after.kurtosis());
    private static final long serialVersionUID = 1;

    private final List<Treatment> treatments;
    private final List<Panel> panels;

    /**
     * Makes the record of treatments.
     *
     * @param panels the panel as it was observed, then after each treatment
     */
    public Treated(List<Treatment> treatments, List<Panel> panels) {
        this.treatments = Require.list("treatments", treatments);
        this.panels = Require.list("panels", panels);
    }

    /** Returns the treatments, in the order in which they were applied. */
    public List<Treatment> treatments() {
        return treatments;
    }

    /** Returns the panel as it was observed. */
    public Panel observed() {
        return panels.get(0);
    }

    /** Returns the panel after the last treatment, which is the one that is normalised. */
    public Panel panel() {
        return panels.get(panels.size() - 1);
    }

    /**
     * Returns the panel after some of the treatments.
     *
     * @param steps the number of treatments, 0 for the panel as it was observed
     * @throws IndexOutOfBoundsException if there are fewer treatments
     */
    public Panel after(int steps) {
        return panels.get(steps);
    }

    /** Returns the rows that were screened out, in the order of the panel. */
    public List<RowKey> screenedOut() {
        List<RowKey> rows = new ArrayList<>();
        for (int row = 0; row < panel().size(); row++) {
            if (panel().isScreenedOut(row)) {
                rows.add(panel().rows().get(row));
            }
        }
        return rows;
    }

    /**
     * Returns the number of values of an indicator that were imputed and are still there after the last treatment.
     *
     * @throws java.util.NoSuchElementException if there is no such indicator
     */
    public int imputed(String indicator) {
        return count(observed().column(indicator), panel().column(indicator)).imputed();
    }

    /**
     * Returns the number of observed values of an indicator that differ after the last treatment.
     *
     * @throws java.util.NoSuchElementException if there is no such indicator
     */
    public int changed(String indicator) {
        return count(observed().column(indicator), panel().column(indicator)).changed();
    }

    /**
     * Returns what each treatment did to each indicator that it changed. A line has the {@code STEP} from 1 and the
     * {@code TREATMENT}; how many {@code VALUES} there are after it, how many of them it {@code IMPUTED} or
     * {@code CHANGED}, how many it {@code REMOVED} for lack of a denominator or logarithm, and how many went with rows
     * that it {@code SCREENED_OUT}; and the skewness and excess kurtosis of the values before and after it.
     */
    @Override
    public DataTable data() {
        return COLUMNS.data("Treatments", lines());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int step = 1; step < panels.size(); step++) {
            for (Indicator indicator : observed().framework().indicators()) {
                Counts counts = count(step, indicator.id());
                if (counts.any()) {
                    lines.add(new Line(
                            step,
                            Guarded.name(treatments.get(step - 1)),
                            indicator.id(),
                            counts,
                            Moments.of(panels.get(step - 1).column(indicator.id())),
                            Moments.of(panels.get(step).column(indicator.id()))));
                }
            }
        }
        return lines;
    }

    /** What a treatment did to an indicator. */
    private record Line(int step, String treatment, String indicator, Counts counts, Moments before, Moments after) {}

    /** Returns the table for print, without counts that are 0 throughout. */
    @Override
    public Table table() {
        List<Line> lines = lines();
        List<List<@Nullable Object>> rows = COLUMNS.data("", lines).rows();
        String[] zero = IntStream.range(0, COLUMNS.names().size())
                .filter(column -> !rows.isEmpty() && rows.stream().allMatch(row -> Objects.equals(row.get(column), 0)))
                .mapToObj(COLUMNS.names()::get)
                .toArray(String[]::new);
        return COLUMNS.without(zero).table("Treatments", lines);
    }

    private Counts count(int step, String indicator) {
        Column before = panels.get(step - 1).column(indicator);
        Panel after = panels.get(step);
        Counts counts = count(before, after.column(indicator));
        int out = 0;
        for (int row = 0; row < before.size(); row++) {
            out += before.isPresent(row) && after.isScreenedOut(row) ? 1 : 0;
        }
        return new Counts(counts.values(), counts.imputed(), counts.changed(), counts.removed() - out, out);
    }

    private static Counts count(Column before, Column after) {
        int values = 0;
        int imputed = 0;
        int changed = 0;
        int removed = 0;
        for (int row = 0; row < before.size(); row++) {
            boolean was = before.isPresent(row);
            boolean is = after.isPresent(row);
            values += is ? 1 : 0;
            imputed += is && !was ? 1 : 0;
            removed += was && !is ? 1 : 0;
            changed += was && is && before.get(row) != after.get(row) ? 1 : 0;
        }
        return new Counts(values, imputed, changed, removed, 0);
    }

    /** The counts of what happened to the cells of an indicator. */
    private record Counts(int values, int imputed, int changed, int removed, int screenedOut) {
        boolean any() {
            return imputed + changed + removed + screenedOut > 0;
        }
    }

    /** Returns the table, or that nothing was treated. */
    @Override
    public String toString() {
        return treatments.isEmpty() ? "Nothing was treated" : table().toString();
    }
}
