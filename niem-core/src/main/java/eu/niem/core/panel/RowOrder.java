package eu.niem.core.panel;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sorts rows by period, then group, then area. As there are few periods and groups, rows are not compared with each
 * other: they are dealt out by area, then by group, then by period, each time in the order they had.
 */
final class RowOrder {
    private static final Comparator<String> BY_TIME =
            Comparator.comparing(TimePeriod::parse).thenComparing(Comparator.naturalOrder());

    private RowOrder() {}

    /** Returns the numbers of the rows in their order. */
    static int[] of(List<RowKey> keys) {
        int[] order = new int[keys.size()];
        Arrays.setAll(order, row -> row);
        order = dealt(order, keys, RowKey::refArea, Comparator.naturalOrder());
        order = dealt(order, keys, RowKey::group, Comparator.naturalOrder());
        return dealt(order, keys, RowKey::timePeriod, BY_TIME);
    }

    private static int[] dealt(int[] rows, List<RowKey> keys, Function<RowKey, String> code, Comparator<String> by) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] numberOf = new int[rows.length];
        String last = "";
        for (int row = 0; row < rows.length; row++) {
            String its = code.apply(keys.get(row));
            boolean isLast = row > 0 && its.equals(last);
            numberOf[row] = isLast ? numberOf[row - 1] : number(its, numbers);
            last = its;
        }
        int[] next = starts(numberOf, places(numbers, by));
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[numberOf[row]]++] = row;
        }
        return sorted;
    }

    private static int number(String code, Map<String, Integer> numbers) {
        Integer known = numbers.putIfAbsent(code, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Returns the numbers of codes in the order of the codes. */
    private static int[] places(Map<String, Integer> numbers, Comparator<String> by) {
        return numbers.keySet().stream().sorted(by).mapToInt(numbers::get).toArray();
    }

    /** Returns where the rows of each code start. */
    private static int[] starts(int[] numberOf, int[] inOrder) {
        int[] counts = new int[inOrder.length];
        for (int number : numberOf) {
            counts[number]++;
        }
        int start = 0;
        for (int number : inOrder) {
            int count = counts[number];
            counts[number] = start;
            start += count;
        }
        return counts;
    }
}
