package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Groups;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that get scores, and the rows of the panel from which each takes its values. These are its own row; where
 * groups are combined, one row for each group; and with a fallback, the row of the total.
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class Rows implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NONE = -1;

    private final List<RowKey> keys;
    private final Panel panel;
    private final Map<RowKey, Integer> combined = new HashMap<>();
    private final List<String> parts;
    private final int[][] own;
    private final int[] total;
    private final boolean direct;
    private final int[] setStart;
    private final int[] setEnd;

    Rows(Panel panel, Groups groups) {
        this.panel = panel;
        if (groups instanceof Groups.Combine combine) {
            this.parts = parts(combine, panel);
            Set<RowKey> totals = new LinkedHashSet<>();
            panel.rows().forEach(key -> totals.add(key.withGroup(RowKey.TOTAL)));
            this.keys = sorted(totals, panel);
            keys.forEach(key -> combined.put(key, combined.size()));
        } else {
            this.parts = List.of();
            this.keys = panel.rows();
        }
        this.own = new int[Math.max(1, parts.size())][keys.size()];
        this.total = new int[keys.size()];
        this.direct = parts.isEmpty() && !groups.fallback();
        for (int row = 0; row < keys.size(); row++) {
            RowKey key = keys.get(row);
            for (int part = 0; part < own.length; part++) {
                own[part][row] = parts.isEmpty()
                        ? row
                        : panel.findRow(key.withGroup(parts.get(part))).orElse(NONE);
            }
            total[row] = groups.fallback()
                    ? panel.findRow(key.withGroup(RowKey.TOTAL)).orElse(NONE)
                    : NONE;
        }
        this.setStart = new int[keys.size()];
        this.setEnd = new int[keys.size()];
        comparisonSets();
    }

    /** Returns a copy of the rule in which the groups that it combines are named. */
    static Groups fixed(Groups groups, Panel panel) {
        if (!(groups instanceof Groups.Combine combine) || !combine.of().isEmpty() || panel.size() == 0) {
            return groups;
        }
        List<String> parts = parts(combine, panel);
        Map<String, Double> weights = new LinkedHashMap<>(combine.weights());
        weights.keySet().retainAll(parts);
        return Groups.combine(parts)
                .withAggregation(combine.aggregation())
                .withWeights(weights)
                .withFallback(combine.fallback());
    }

    private static List<String> parts(Groups.Combine combine, Panel panel) {
        if (!combine.of().isEmpty()) {
            return combine.of();
        }
        List<String> others = panel.groups().stream()
                .filter(group -> !group.equals(RowKey.TOTAL))
                .toList();
        return others.isEmpty() ? List.of(RowKey.TOTAL) : others;
    }

    /** Sorts rows by period and area; in the panel the rows of a period stand together. */
    private static List<RowKey> sorted(Set<RowKey> totals, Panel panel) {
        Map<String, Integer> order = new HashMap<>();
        panel.timePeriods().forEach(period -> order.put(period, order.size()));
        return totals.stream()
                .sorted(Comparator.comparing((RowKey key) -> order.getOrDefault(key.timePeriod(), NONE))
                        .thenComparing(RowKey::refArea))
                .toList();
    }

    private void comparisonSets() {
        int start = 0;
        for (int row = 1; row <= keys.size(); row++) {
            if (row == keys.size() || !sameSet(keys.get(start), keys.get(row))) {
                Arrays.fill(setStart, start, row, start);
                Arrays.fill(setEnd, start, row, row);
                start = row;
            }
        }
    }

    private static boolean sameSet(RowKey one, RowKey other) {
        return one.timePeriod().equals(other.timePeriod()) && one.group().equals(other.group());
    }

    List<RowKey> keys() {
        return keys;
    }

    /** Returns the place of a row; below 0 where there is none of this key. */
    int place(RowKey key) {
        return parts.isEmpty() ? panel.findRow(key).orElse(NONE) : combined.getOrDefault(key, NONE);
    }

    int size() {
        return keys.size();
    }

    /** Returns the groups that are combined into each row; empty where groups stay apart. */
    List<String> parts() {
        return parts;
    }

    /** Returns the first row of the comparison set of a row. */
    int setStart(int row) {
        return setStart[row];
    }

    /** Returns the row after the last of the comparison set of a row. */
    int setEnd(int row) {
        return setEnd[row];
    }

    /** Returns whether every row takes its values from the row of the panel at the same place, and from no other. */
    boolean isDirect() {
        return direct;
    }

    /** Returns the panel row from which a value of {@code raw} is taken; below 0 where there is none. */
    int source(Column raw, Indicator indicator, int part, int row) {
        if (direct) {
            return row;
        }
        return total[row] >= 0 && fallsBack(raw, indicator, part, row) ? total[row] : own[part][row];
    }

    private boolean fallsBack(Column raw, Indicator indicator, int part, int row) {
        int mine = own[part][row];
        if (mine >= 0 && panel.isScreenedOut(mine)) {
            return false; // a row that is screened out gets no score, whatever its values
        }
        boolean asked = indicator.asks(parts.isEmpty() ? keys.get(row).group() : parts.get(part));
        boolean answered =
                mine >= 0 && (raw.isPresent(mine) || (asked && raw.missing(mine) == MissingReason.NOT_APPLICABLE));
        if (answered || !(asked || indicator.asks(RowKey.TOTAL))) {
            return false;
        }
        boolean silent = mine < 0 || !asked || raw.missing(mine) == MissingReason.MISSING;
        return stands(raw, indicator, total[row], silent);
    }

    /**
     * Returns whether the total's cell may replace a group's: its value always, its reason only where the group gives
     * none.
     */
    private static boolean stands(Column raw, Indicator indicator, int total, boolean silent) {
        return raw.isPresent(total)
                || (silent && (indicator.asks(RowKey.TOTAL) || raw.missing(total) != MissingReason.NOT_APPLICABLE));
    }

    /** Returns why there is no value where {@link #source} found no row. */
    MissingReason missing(Indicator indicator, int part) {
        return indicator.asks(parts.get(part)) ? MissingReason.MISSING : MissingReason.NOT_APPLICABLE;
    }
}
