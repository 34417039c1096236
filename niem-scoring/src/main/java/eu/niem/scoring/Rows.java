package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Groups;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rows that get scores, and the rows of the panel from which each takes its values. These are its own row; where
 * groups are combined, one row for each group; and with a fallback, the row of the total. Groups that stay apart where
 * others are combined have rows with one part, their own.
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class Rows implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NONE = -1;
    private static final int BLOCK = 1 << 12;
    private static final Value NOTHING = Value.missing(MissingReason.MISSING);

    private final List<RowKey> keys;
    private final Panel panel;
    private final Map<RowKey, Integer> places = new HashMap<>();
    private final List<String> parts;
    private final boolean fallback;
    private final int[][] own;
    private final int[] total;
    private final boolean direct;
    private final BitSet aggregates = new BitSet();
    private final int[] setStart;
    private final int[] setEnd;

    Rows(Panel panel, Groups groups) {
        this.panel = panel;
        this.fallback = groups.fallback();
        if (groups instanceof Groups.Combine combine) {
            this.parts = parts(combine, panel);
            this.keys = keys(combine, panel);
            keys.forEach(key -> places.put(key, places.size()));
        } else {
            this.parts = List.of();
            this.keys = panel.rows();
        }
        this.own = new int[Math.max(1, parts.size())][keys.size()];
        this.total = new int[keys.size()];
        this.direct = parts.isEmpty() && !fallback;
        for (int row = 0; row < keys.size(); row++) {
            RowKey key = keys.get(row);
            aggregates.set(row, parts.isEmpty() ? panel.isAggregate(row) : panel.isAggregate(key));
            for (int part = 0; part < own.length; part++) {
                own[part][row] = own(part, row, key);
            }
            total[row] = fallback ? panel.findRow(key.withGroup(RowKey.TOTAL)).orElse(NONE) : NONE;
        }
        this.setStart = new int[keys.size()];
        this.setEnd = new int[keys.size()];
        comparisonSets();
    }

    private int own(int part, int row, RowKey key) {
        if (parts.isEmpty()) {
            return row;
        }
        return part < parts(row)
                ? panel.findRow(key.withGroup(group(part, row))).orElse(NONE)
                : NONE;
    }

    /** Returns a copy of the rule in which the groups that it combines are named. */
    static Groups fixed(Groups groups, Panel panel) {
        if (!(groups instanceof Groups.Combine combine) || !combine.of().isEmpty() || panel.size() == 0) {
            return groups;
        }
        List<String> parts = parts(combine, panel);
        Map<String, Double> weights = new LinkedHashMap<>(combine.weights());
        weights.keySet().retainAll(parts);
        return combine.withWeights(weights).withOf(parts);
    }

    private static List<String> parts(Groups.Combine combine, Panel panel) {
        if (!combine.of().isEmpty()) {
            return combine.of();
        }
        List<String> others = groups(combine, panel, row -> !panel.isAggregate(row));
        List<String> any = others.isEmpty() ? groups(combine, panel, row -> true) : others;
        return any.isEmpty() ? List.of(RowKey.TOTAL) : any;
    }

    /** Returns the groups but the total and those apart that have one of these rows, ordered by code. */
    private static List<String> groups(Groups.Combine combine, Panel panel, IntPredicate test) {
        Set<String> groups = new TreeSet<>();
        for (int row = 0; row < panel.size(); row++) {
            if (test.test(row)) {
                groups.add(panel.rows().get(row).group());
            }
        }
        groups.remove(RowKey.TOTAL);
        combine.apart().forEach(groups::remove);
        return List.copyOf(groups);
    }

    /** Returns the total of every area and period, and the rows of groups that stay apart. */
    private static List<RowKey> keys(Groups.Combine combine, Panel panel) {
        Set<String> apart = new HashSet<>(combine.apart());
        Set<RowKey> keys = new LinkedHashSet<>();
        for (RowKey key : panel.rows()) {
            keys.add(key.withGroup(RowKey.TOTAL));
            if (apart.contains(key.group())) {
                keys.add(key);
            }
        }
        return sorted(keys, panel);
    }

    /** Sorts rows by period, group and area; in the panel the rows of a period stand together. */
    private static List<RowKey> sorted(Set<RowKey> keys, Panel panel) {
        Map<String, Integer> order = new HashMap<>();
        panel.timePeriods().forEach(period -> order.put(period, order.size()));
        return keys.stream()
                .sorted(Comparator.comparing((RowKey key) -> order.getOrDefault(key.timePeriod(), NONE))
                        .thenComparing(RowKey::group)
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
        return parts.isEmpty() ? panel.findRow(key).orElse(NONE) : places.getOrDefault(key, NONE);
    }

    int size() {
        return keys.size();
    }

    /** Returns whether a row is that of an aggregate of areas, which no area is compared with. */
    boolean isAggregate(int row) {
        return aggregates.get(row);
    }

    /** Returns the groups that are combined into each row of the total; empty where all groups are separate. */
    List<String> parts() {
        return parts;
    }

    /** Returns whether a row is combined of groups. */
    boolean isCombined(int row) {
        return !parts.isEmpty() && keys.get(row).group().equals(RowKey.TOTAL);
    }

    /** Returns of how many parts a row is made: the groups that are combined, or its own alone. */
    int parts(int row) {
        return isCombined(row) ? parts.size() : 1;
    }

    /** Returns the group of a part of a row. */
    String group(int part, int row) {
        return isCombined(row) ? parts.get(part) : keys.get(row).group();
    }

    /**
     * Returns whether an indicator is asked of a part of the rows of a comparison set. Only what is asked is combined,
     * and expected if it applies.
     *
     * @param start the first row of the set
     */
    boolean isAsked(Column raw, Indicator indicator, int part, int start) {
        if (!isCombined(start)) {
            return part == 0;
        }
        if (!indicator.groups().isEmpty()) {
            return indicator.asks(parts.get(part)) || (fallback && indicator.asks(RowKey.TOTAL));
        }
        return fallback || compared(start).anyMatch(row -> isAnswered(raw, indicator, own[part][row]));
    }

    /** Returns the rows of areas in a comparison set; those of aggregates where there are no others. */
    private IntStream compared(int start) {
        int end = setEnd[start];
        boolean areas = aggregates.nextClearBit(start) < end;
        return IntStream.range(start, end).filter(row -> !areas || !aggregates.get(row));
    }

    /** Returns whether an indicator is asked of the rows of a comparison set, in any of their parts. */
    boolean isAsked(Column raw, Indicator indicator, int start) {
        if (!isCombined(start)) {
            return indicator.asks(group(0, start)) || (fallback && indicator.asks(RowKey.TOTAL));
        }
        return IntStream.range(0, parts.size()).anyMatch(part -> isAsked(raw, indicator, part, start));
    }

    /** Returns whether there is a value, now or before treatments, or a status that says why there is none. */
    private boolean isAnswered(Column raw, Indicator indicator, int source) {
        return source >= 0
                && (raw.isPresent(source)
                        || panel.findObservation(indicator.id(), source)
                                .filter(observation -> !observation.value().equals(NOTHING))
                                .isPresent());
    }

    /** Returns the first row of the comparison set of a row. */
    int setStart(int row) {
        return setStart[row];
    }

    /** Returns the row after the last of the comparison set of a row. */
    int setEnd(int row) {
        return setEnd[row];
    }

    /**
     * Returns blocks of rows that can be scored apart. A block ends with a comparison set, unless each row can be
     * scored by itself.
     */
    List<Block> blocks(boolean byRow) {
        List<Block> blocks = new ArrayList<>();
        for (int start = 0;
                start < keys.size();
                start = blocks.get(blocks.size() - 1).end()) {
            int end = Math.min(start + BLOCK, keys.size());
            blocks.add(new Block(start, byRow ? end : setEnd[end - 1]));
        }
        return blocks;
    }

    /** Rows from one to before another. */
    record Block(int start, int end) {
        /** Returns the end of rows, or of this block where it comes first. */
        int end(int ofRows) {
            return Math.min(end, ofRows);
        }
    }

    /** Returns whether every row takes its values from the row of the panel at the same place, and from no other. */
    boolean isDirect() {
        return direct;
    }

    /** Adds the panel rows behind a row: those of groups that are asked, and of the total where it stands for one. */
    void addSources(Column raw, Indicator indicator, int row, Set<Integer> sources) {
        for (int part = 0; part < parts(row); part++) {
            if (isAsked(raw, indicator, part, setStart[row])) {
                sources.add(own[part][row]);
                sources.add(source(raw, indicator, part, row));
            }
        }
        sources.remove(NONE);
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
        boolean asked = indicator.asks(group(part, row));
        if (!(asked || indicator.asks(RowKey.TOTAL)) || (mine >= 0 && speaks(raw, mine, asked))) {
            return false;
        }
        int of = total[row];
        return raw.isPresent(of) || indicator.asks(RowKey.TOTAL) || raw.missing(of) != MissingReason.NOT_APPLICABLE;
    }

    /** Returns whether a group's own cell has a value, or says itself why it has none. */
    private static boolean speaks(Column raw, int mine, boolean asked) {
        if (raw.isPresent(mine)) {
            return true;
        }
        return switch (raw.missing(mine)) {
            case NOT_APPLICABLE -> asked;
            case NOT_COLLECTED, SUPPRESSED -> true;
            case MISSING -> false;
        };
    }

    /** Returns why there is no value where {@link #source} found no row. */
    MissingReason missing(Indicator indicator, int part, int row) {
        return indicator.asks(group(part, row)) ? MissingReason.MISSING : MissingReason.NOT_APPLICABLE;
    }
}
