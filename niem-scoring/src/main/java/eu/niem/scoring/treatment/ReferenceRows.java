package eu.niem.scoring.treatment;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a reference, as an adjustment keeps and saves them: by area and period, the numbers of the indicators
 * that have one. They are also columns, which are made once, when they are first asked for.
 */
@SuppressWarnings("serial") // the map is a copy that can be serialised
final class ReferenceRows extends AbstractMap<String, Map<String, Double>> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Map<String, Double>> rows;
    private transient volatile @Nullable Columns columns;

    private ReferenceRows(Map<String, Map<String, Double>> rows) {
        this.rows = rows;
    }

    /** Returns the rows of a panel of one group. */
    static ReferenceRows of(Panel reference, Predicate<Indicator> taken) {
        List<Column> columns = reference.framework().indicators().stream()
                .filter(taken)
                .map(indicator -> reference.column(indicator.id()))
                .toList();
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (int row = 0; row < reference.size(); row++) {
            Map<String, Double> numbers = new LinkedHashMap<>(2 * columns.size());
            for (Column column : columns) {
                if (column.isPresent(row)) {
                    numbers.put(column.id(), column.get(row));
                }
            }
            if (!numbers.isEmpty()) {
                rows.put(label(reference.rows().get(row)), Collections.unmodifiableMap(numbers));
            }
        }
        return new ReferenceRows(Collections.unmodifiableMap(rows));
    }

    /**
     * Returns area and period as the label of a row. A period has no space, so no two rows of a group have the same
     * label.
     */
    static String label(RowKey key) {
        return key.refArea() + " " + key.timePeriod();
    }

    /** Returns the area of a label. */
    static String refArea(String label) {
        return label.substring(0, label.lastIndexOf(' '));
    }

    /** Returns the period of a label. */
    static String period(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** Copies rows, and checks their labels. */
    static ReferenceRows rows(Map<String, Map<String, Double>> rows) {
        if (rows instanceof ReferenceRows known) {
            return known;
        }
        for (String label : rows.keySet()) {
            int space = label.lastIndexOf(' ');
            Require.code("the area of the row '" + label + "'", label.substring(0, Math.max(0, space)));
            TimePeriod.parse(period(label));
        }
        return new ReferenceRows(copy(rows));
    }

    static Map<String, Map<String, Double>> copy(Map<String, Map<String, Double>> rows) {
        Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
        rows.forEach((label, numbers) -> {
            numbers.forEach((indicator, number) -> {
                if (!Double.isFinite(number)) {
                    throw Refused.argument(
                            "'" + indicator + "' of '" + label + "' must be a finite number, but was " + number);
                }
            });
            copy.put(label, Collections.unmodifiableMap(new LinkedHashMap<>(numbers)));
        });
        return Collections.unmodifiableMap(copy);
    }

    @Override
    public Set<Entry<String, Map<String, Double>>> entrySet() {
        return rows.entrySet();
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Returns the place of the row of an area and period; below 0 where there is none. */
    int place(RowKey key) {
        return columns().places.getOrDefault(label(key), -1);
    }

    String label(int row) {
        return columns().labels.get(row);
    }

    /** Returns the numbers of an indicator in all rows; one that no row has is empty. */
    Column column(String indicator) {
        return columns().ofIndicator.computeIfAbsent(indicator, this::made);
    }

    private Column made(String indicator) {
        double[] numbers = new double[rows.size()];
        int row = 0;
        for (Map<String, Double> each : rows.values()) {
            numbers[row++] = each.getOrDefault(indicator, Double.NaN);
        }
        return Column.of(indicator, numbers);
    }

    /** Returns the numbers of an indicator in units of their standard deviation. */
    Standing standing(String indicator) {
        return columns().standing.computeIfAbsent(indicator, each -> new Standing(column(each)));
    }

    private Columns columns() {
        Columns known = columns;
        if (known == null) {
            known = new Columns(List.copyOf(rows.keySet()));
            columns = known;
        }
        return known;
    }

    /** What is made of the rows, in any thread. */
    private static final class Columns {
        private final List<String> labels;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Column> ofIndicator = new ConcurrentHashMap<>();
        private final Map<String, Standing> standing = new ConcurrentHashMap<>();

        Columns(List<String> labels) {
            this.labels = labels;
            labels.forEach(label -> places.put(label, places.size()));
        }
    }
}
