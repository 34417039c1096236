package eu.niem.examples.cli;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a study that may not be shown: they count in scores, and are suppressed in every table. A line about an
 * indicator, area, period and group with such a value keeps its names; where a table names no period, that of any
 * period counts.
 */
final class Secrets {
    /** What a line keeps: of whom and what it is, not what it says of them. */
    private static final Set<String> KEPT = Set.of(
            "NODE",
            "INDICATOR",
            "NAME",
            "REF_AREA",
            "AREA",
            "AREA_NAME",
            "TIME_PERIOD",
            "GROUP",
            "SCORED",
            "EXPECTED",
            "OBSERVED",
            "KIND",
            "SCORECARD");

    private static final String ABSENT = "ABSENT";

    private final Map<String, List<Observation>> byIndicator = new LinkedHashMap<>();

    private Secrets() {}

    /** Returns the secrets of panels. */
    static Secrets of(Panel... panels) {
        Secrets secrets = new Secrets();
        for (Panel panel : panels) {
            for (Observation each : panel.observations()) {
                if (isSecret(each)) {
                    secrets.byIndicator
                            .computeIfAbsent(each.indicator(), indicator -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        return secrets;
    }

    private static boolean isSecret(Observation observation) {
        return observation.conf() != ConfStatus.FREE && !(observation.value() instanceof Value.Missing);
    }

    /** Returns whether there are none. */
    boolean isEmpty() {
        return byIndicator.isEmpty();
    }

    /** Returns a panel with its secrets suppressed. */
    static Panel hiddenIn(Panel panel) {
        List<Observation> shown = panel.observations().stream()
                .map(each -> isSecret(each) ? each.withValue(Value.missing(MissingReason.SUPPRESSED)) : each)
                .toList();
        return shown.equals(panel.observations())
                ? panel
                : Panel.of(panel.framework(), shown, panel.areas(), panel.sources());
    }

    /** Returns how many there are. */
    int count() {
        return byIndicator.values().stream().mapToInt(List::size).sum();
    }

    /** Returns whether the value of an indicator in a row is one of them. */
    boolean has(String indicator, RowKey key) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .anyMatch(secret -> secret.key().equals(key));
    }

    /** Returns results with them suppressed, each by its name. */
    Map<String, Tabular> hiddenIn(Map<String, ? extends Tabular> results) {
        Map<String, Tabular> hidden = new LinkedHashMap<>();
        results.forEach((name, result) -> hidden.put(name, hiddenIn(result)));
        return hidden;
    }

    /** Returns a result with them suppressed; the result itself where there are none. */
    Tabular hiddenIn(Tabular result) {
        return hiddenIn(result, Map.of());
    }

    /** Returns a result about one node, period and group with them suppressed. */
    Tabular hiddenIn(Tabular result, String node, Slice slice) {
        return hiddenIn(result, Map.of("NODE", node, "TIME_PERIOD", slice.timePeriod(), "GROUP", slice.group()));
    }

    private Tabular hiddenIn(Tabular result, Map<String, String> known) {
        if (isEmpty()) {
            return result;
        }
        DataTable data = result.data();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        boolean hides = false;
        for (List<@Nullable Object> row : data.rows()) {
            List<@Nullable Object> shown = hidden(data.columns(), row, known);
            hides |= !shown.equals(row);
            rows.add(shown);
        }
        return hides ? new DataTable(data.title(), data.columns(), rows) : result;
    }

    private List<@Nullable Object> hidden(List<String> columns, List<@Nullable Object> row, Map<String, String> known) {
        List<@Nullable Object> shown = new ArrayList<>(row);
        String indicator = cell("INDICATOR", columns, row, Map.of());
        String about = indicator == null ? cell("NODE", columns, row, known) : indicator;
        boolean isLine = about != null && isSecret(about, columns, row, known);
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (isLine ? !KEPT.contains(column) : isSecret(column, columns, row, known)) {
                shown.set(i, column.equals(ABSENT) ? "suppressed" : null);
            }
        }
        return shown;
    }

    /** Returns whether the value of an indicator in a row may not be shown. */
    private boolean isSecret(
            String indicator, List<String> columns, List<@Nullable Object> row, Map<String, String> known) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .anyMatch(secret -> isRow(secret, columns, row, known));
    }

    private static boolean isRow(
            Observation secret, List<String> columns, List<@Nullable Object> row, Map<String, String> known) {
        String area = cell("REF_AREA", columns, row, Map.of());
        return is(secret.key().refArea(), area == null ? cell("AREA", columns, row, known) : area)
                && is(secret.key().timePeriod(), cell("TIME_PERIOD", columns, row, known))
                && is(secret.key().group(), cell("GROUP", columns, row, known));
    }

    private static boolean is(String code, @Nullable String cell) {
        return cell == null || cell.equals(code);
    }

    private static @Nullable String cell(
            String name, List<String> columns, List<@Nullable Object> row, Map<String, String> known) {
        int place = columns.indexOf(name);
        Object cell = place < 0 ? null : row.get(place);
        return cell == null ? known.get(name) : cell.toString();
    }
}
