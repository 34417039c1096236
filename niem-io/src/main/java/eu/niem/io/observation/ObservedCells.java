package eu.niem.io.observation;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.observation.FigureColumn.Figure;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.PairIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells that were read so far, of all indicators: which row was the first of each, and what it says. */
final class ObservedCells {
    private final List<ObservationRow> rows;
    private final PairIndex cells = new PairIndex(); // of an indicator and a key
    private int[] rowOf = new int[64]; // the complement of the index where the cell has no figure
    private final Map<String, OfIndicator> indicators = new LinkedHashMap<>();
    private final Limits limits;
    private final Issues issues;
    private @Nullable OfIndicator last;

    /**
     * Makes room for cells.
     *
     * @param rows all rows, some of which are added
     */
    ObservedCells(List<ObservationRow> rows, Limits limits, Issues issues) {
        this.rows = rows;
        this.limits = limits;
        this.issues = issues;
    }

    /** An indicator; without figures where its values are no numbers, or it is not known. */
    private record OfIndicator(
            String id, int number, @Nullable FigureColumn figures) {}

    /**
     * Adds the cell of a row, which names an indicator and has a key; false, with an issue, if it is there already.
     *
     * @param index the index of the row
     * @param key the number of its key
     * @param indicator its indicator; null if it is not known
     */
    boolean add(
            int index, ObservationRow row, int key, @Nullable Indicator indicator, @Nullable Observation observation) {
        OfIndicator its = of(String.valueOf(row.indicator()), indicator);
        int size = cells.size();
        int cell = cells.of(its.number, key);
        if (cell < size) {
            repeated(row, observation, first(cell), indicator);
            return false;
        }
        if (cell == rowOf.length) {
            rowOf = Arrays.copyOf(rowOf, cell + (cell >> 1));
        }
        rowOf[cell] = ~index;
        if (its.figures != null && observation != null && observation.value() instanceof Value.Numeric numeric) {
            its.figures.add(row, numeric.number());
            rowOf[cell] = index;
        }
        return true;
    }

    /** Returns the first row of a cell. */
    private ObservationRow first(int cell) {
        return rows.get(rowOf[cell] < 0 ? ~rowOf[cell] : rowOf[cell]);
    }

    private OfIndicator of(String id, @Nullable Indicator indicator) {
        OfIndicator its = last;
        if (its == null || !its.id.equals(id)) { // mostly it is that of the row before
            its = indicators.computeIfAbsent(
                    id,
                    each -> new OfIndicator(
                            each,
                            indicators.size(),
                            indicator != null && indicator.scale() instanceof Quantity quantity
                                    ? new FigureColumn(each, quantity)
                                    : null));
            last = its;
        }
        return its;
    }

    private void repeated(
            ObservationRow row,
            @Nullable Observation observation,
            ObservationRow first,
            @Nullable Indicator indicator) {
        Location other = first.at("indicator");
        boolean sameFile = other.file().equals(row.at("indicator").file());
        String where = row.indicator() + ", " + row.refArea() + ", " + row.timePeriod() + " stands in line "
                + other.line() + (sameFile ? "" : " of " + other.file()) + " already";
        if (observation != null && observation.equals(read(first, indicator))) {
            issues.error("duplicate-observation", row.at("indicator"), where + ": remove one of the two");
        } else {
            issues.error(
                    "contradicting-observation",
                    row.at("indicator"),
                    where + ", and says something else: keep the one that is right");
        }
    }

    /** Reads a row again, whose issues were told. */
    private @Nullable Observation read(ObservationRow row, @Nullable Indicator indicator) {
        Issues told = new Issues(limits.issues());
        RowKeys keys = new RowKeys(told);
        return new RowReader(told, keys)
                .read(row, keys.key(keys.number(row), row), indicator == null ? null : indicator.scale());
    }

    /** Adds the warnings of figures that may not be what was meant. */
    void report() {
        Map<Integer, List<Figure>> doubtful = doubtful();
        for (OfIndicator its : indicators.values()) {
            List<Figure> figures = doubtful.get(its.number);
            if (its.figures != null && figures != null) {
                its.figures.points(figures, issues);
            }
            if (its.figures != null) {
                its.figures.report(issues);
            }
        }
    }

    /** Returns all figures of the indicators whose points may separate thousands, by the number of the indicator. */
    private Map<Integer, List<Figure>> doubtful() {
        Map<Integer, List<Figure>> doubtful = new HashMap<>();
        for (OfIndicator its : indicators.values()) {
            if (its.figures != null && its.figures.isDoubtful()) {
                doubtful.put(its.number, new ArrayList<>());
            }
        }
        for (int cell = 0; cell < cells.size() && !doubtful.isEmpty(); cell++) {
            List<Figure> figures = doubtful.get(cells.first(cell));
            if (figures != null && rowOf[cell] >= 0) {
                ObservationRow row = rows.get(rowOf[cell]);
                figures.add(new Figure(row, String.valueOf(row.refArea()), Math.abs(row.figure())));
            }
        }
        return doubtful;
    }
}
