package eu.niem.io.observation;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Location;
import eu.niem.io.observation.FigureColumn.Figure;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of an indicator that were read so far. */
final class ObservedCells {
    private final Map<RowKey, First> cells =
            new HashMap<>(); // of one indicator: codes that count up collide as one key
    private final @Nullable FigureColumn figures;
    private final List<ObservationRow> rows;

    /**
     * Makes a column without cells.
     *
     * @param indicator the indicator; null if it is not known
     * @param rows all rows, some of which are added
     */
    ObservedCells(String id, @Nullable Indicator indicator, List<ObservationRow> rows) {
        this.rows = rows;
        this.figures = indicator != null && indicator.scale() instanceof Quantity quantity
                ? new FigureColumn(id, quantity)
                : null;
    }

    /**
     * Adds a cell; an issue if it is there already.
     *
     * @param index the index of its row
     */
    void add(int index, ObservationRow row, RowKey key, @Nullable Observation observation, Issues issues) {
        First first = cells.putIfAbsent(key, new First(index, observation));
        if (first != null) {
            repeated(row, observation, first, issues);
        } else if (figures != null && observation != null && observation.value() instanceof Value.Numeric numeric) {
            figures.add(row, numeric.number());
        }
    }

    private void repeated(ObservationRow row, @Nullable Observation observation, First first, Issues issues) {
        Location other = rows.get(first.index()).at("indicator");
        boolean sameFile = other.file().equals(row.at("indicator").file());
        String where = row.indicator() + ", " + row.refArea() + ", " + row.timePeriod() + " stands in line "
                + other.line() + (sameFile ? "" : " of " + other.file()) + " already";
        if (observation != null && observation.equals(first.observation())) {
            issues.error("duplicate-observation", row.at("indicator"), where + ": remove one of the two");
        } else {
            issues.error(
                    "contradicting-observation",
                    row.at("indicator"),
                    where + ", and says something else: keep the one that is right");
        }
    }

    /** Adds the warnings of figures that may not be what was meant. */
    void report(Issues issues) {
        if (figures != null && figures.isDoubtful()) {
            List<Figure> all = new ArrayList<>();
            cells.forEach((key, first) -> {
                if (first.observation() != null && first.observation().value() instanceof Value.Numeric numeric) {
                    all.add(new Figure(rows.get(first.index()), key.refArea(), Math.abs(numeric.number())));
                }
            });
            figures.points(all, issues);
        }
        if (figures != null) {
            figures.report(issues);
        }
    }

    /** The first observation of a cell; without one where that was wrong. */
    private record First(int index, @Nullable Observation observation) {}
}
