package eu.niem.scoring.treatment;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a panel as series: those of one area and group, one period after the other. */
final class PanelSeries {
    static final int NONE = -1;

    private final Panel panel;
    private final List<RowKey> rows;
    private final int[] previous;
    private final int[] next;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Double> times = new HashMap<>();

    private PanelSeries(Panel panel) {
        this.panel = panel;
        rows = panel.rows();
        previous = new int[panel.size()];
        next = new int[panel.size()];
        Arrays.fill(previous, NONE);
        Arrays.fill(next, NONE);
    }

    static PanelSeries of(Panel panel) {
        PanelSeries series = new PanelSeries(panel);
        Map<String, Integer> last = new HashMap<>();
        for (int row = 0; row < series.rows.size(); row++) { // by period, whatever the order of observations was
            RowKey key = series.rows.get(row);
            series.positions.putIfAbsent(key.timePeriod(), series.positions.size());
            series.times.computeIfAbsent(key.timePeriod(), PanelSeries::time);
            Integer before = last.put(key.refArea() + "\n" + key.group(), row);
            if (before != null) {
                series.previous[row] = before;
                series.next[before] = row;
            }
        }
        return series;
    }

    /** Returns the first day of a period in years; that of 2021 is 2021. */
    static double time(String period) {
        LocalDate start = TimePeriod.parse(period).start();
        return start.getYear() + (start.getDayOfYear() - 1.0) / start.lengthOfYear();
    }

    /** Returns the last row before a row that has a number. */
    int before(Column column, int row) {
        int at = previous[row];
        while (at != NONE && !column.isPresent(at)) {
            at = previous[at];
        }
        return at;
    }

    /** Returns the first row after a row that has a number. */
    int after(Column column, int row) {
        int at = next[row];
        while (at != NONE && !column.isPresent(at)) {
            at = next[at];
        }
        return at;
    }

    /** Returns the number of the panel's periods between two rows, including the later one. */
    int periods(int earlier, int later) {
        return positions.getOrDefault(period(later), 0) - positions.getOrDefault(period(earlier), 0);
    }

    double time(int row) {
        return times.getOrDefault(period(row), Double.NaN);
    }

    String period(int row) {
        return rows.get(row).timePeriod();
    }

    /** Returns a description with the period of a number and the names of the flags of its observation. */
    MethodCall described(String name, String indicator, int row) {
        return MethodCall.of(name)
                .with("period", period(row))
                .with("flags", flags(indicator, row).map(Parameters::code).toList());
    }

    private Stream<ObsStatus> flags(String indicator, int row) {
        return panel
                .findObservation(indicator, row)
                .filter(observation -> !(observation.value() instanceof Value.Missing))
                .map(Observation::status)
                .orElse(Set.of())
                .stream()
                .sorted();
    }

    /** Returns the period of a number, with the flags of its observation in words: {@code 2019 (low reliability)}. */
    String flagged(String indicator, int row) {
        List<String> flags = flags(indicator, row).map(ObsStatus::words).toList();
        return flags.isEmpty() ? period(row) : period(row) + " (" + String.join(", ", flags) + ")";
    }
}
