package eu.niem.scoring.treatment;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The rows of a reference, as an adjustment keeps and saves them: by area and period, the numbers of the indicators
 * that have one.
 */
final class ReferenceRows {
    private final List<String> labels;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * Arranges rows.
     *
     * @param rows the numbers by indicator of each row, by area and period
     * @param indicators the indicators, in their order
     */
    ReferenceRows(Map<String, Map<String, Double>> rows, List<String> indicators) {
        labels = List.copyOf(rows.keySet());
        for (String indicator : indicators) {
            double[] numbers = rows.values().stream()
                    .mapToDouble(row -> row.getOrDefault(indicator, Double.NaN))
                    .toArray();
            columns.put(indicator, Column.of(indicator, numbers));
        }
    }

    /** Returns the rows of a panel of one group. */
    static Map<String, Map<String, Double>> of(Panel reference, Predicate<Indicator> taken) {
        List<Column> columns = reference.framework().indicators().stream()
                .filter(taken)
                .map(indicator -> reference.column(indicator.id()))
                .toList();
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (int row = 0; row < reference.size(); row++) {
            Map<String, Double> numbers = new LinkedHashMap<>();
            for (Column column : columns) {
                if (column.isPresent(row)) {
                    numbers.put(column.id(), column.get(row));
                }
            }
            if (!numbers.isEmpty()) {
                rows.put(label(reference.rows().get(row)), numbers);
            }
        }
        return rows;
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
    static Map<String, Map<String, Double>> rows(Map<String, Map<String, Double>> rows) {
        for (String label : rows.keySet()) {
            int space = label.lastIndexOf(' ');
            Require.code("the area of the row '" + label + "'", label.substring(0, Math.max(0, space)));
            TimePeriod.parse(period(label));
        }
        return copy(rows);
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

    int size() {
        return labels.size();
    }

    String label(int row) {
        return labels.get(row);
    }

    List<Column> columns() {
        return new ArrayList<>(columns.values());
    }

    Column column(String indicator) {
        return Objects.requireNonNull(columns.get(indicator), indicator);
    }
}
