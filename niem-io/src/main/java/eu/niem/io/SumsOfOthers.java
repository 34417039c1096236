package eu.niem.io;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Areas that look like the total of the others: in some period and group, each of their counts is the sum of the same
 * count of all other areas.
 *
 * <ul>
 *   <li>Three rows at least are summed; two only where three counts or more agree, since one sum of two may be chance.
 *   <li>A count is a quantity in persons, households or cases, or in thousands or millions of anything, which may have
 *       decimals; and any other quantity, whatever its unit or without one, whose numbers are whole and not negative in
 *       all rows of the period and group. Per cent, points, indices, ranks, years of age and whatever is <i>per</i>
 *       something do not add up, and are never counts.
 *   <li>A count that one of the areas lacks cannot be summed, and is not looked at; nor is one that is 0 everywhere.
 *   <li>Aggregates are not among the areas, nor is an area asked about whose kind is said.
 * </ul>
 */
final class SumsOfOthers {
    private static final int SEVERAL = 3;
    private static final double ROUNDING = 1e-9;

    private final Panel panel;
    private final List<Column> counts;
    private final List<Column> whole;

    SumsOfOthers(Panel panel) {
        this.panel = panel;
        this.counts = columns(UnitKind::isCount);
        this.whole = columns(unit -> !UnitKind.isCount(unit) && UnitKind.mayBeCount(unit));
    }

    private List<Column> columns(Predicate<String> unit) {
        return panel.framework().indicators().stream()
                .filter(indicator ->
                        indicator.scale() instanceof Quantity quantity && unit.test(quantity.unitMeasure()))
                .map(indicator -> panel.column(indicator.id()))
                .toList();
    }

    /** Returns these areas by their codes, each with the period and group where it shows, in words. */
    Map<String, String> find() {
        Map<String, String> found = new LinkedHashMap<>();
        int start = 0;
        for (int row = 1; row <= panel.size(); row++) {
            if (row == panel.size() || !key(row).slice().equals(key(start).slice())) {
                find(start, row, found);
                start = row;
            }
        }
        return found;
    }

    private RowKey key(int row) {
        return panel.rows().get(row);
    }

    private void find(int start, int end, Map<String, String> found) {
        int[] areas = IntStream.range(start, end)
                .filter(row -> !panel.isAggregate(row))
                .toArray();
        if (areas.length < SEVERAL) {
            return;
        }
        List<Column> summed = new ArrayList<>(counts);
        whole.stream().filter(column -> isWhole(column, areas)).forEach(summed::add);
        double[] sums =
                summed.stream().mapToDouble(column -> sum(column, areas)).toArray();
        long positive = Arrays.stream(sums).filter(sum -> sum > 0).count();
        if (positive == 0 || (areas.length == SEVERAL && positive < SEVERAL)) {
            return;
        }
        for (int row : areas) {
            if (isNotSaid(key(row).refArea()) && isHalf(row, summed, sums)) {
                found.putIfAbsent(key(row).refArea(), "in " + key(row).slice());
            }
        }
    }

    private static boolean isWhole(Column column, int[] rows) {
        for (int row : rows) {
            double number = column.get(row);
            if (!(number >= 0) || number != Math.rint(number)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the sum; not a number if one row has none. */
    private static double sum(Column column, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += column.get(row);
        }
        return sum;
    }

    private boolean isNotSaid(String area) {
        return panel.findArea(area).map(RefArea::kind).orElse(RefArea.Kind.NOT_SAID) == RefArea.Kind.NOT_SAID;
    }

    /** Returns whether each count of a row is half of the sum over all, so that the others add up to it. */
    private static boolean isHalf(int row, List<Column> summed, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            double own = summed.get(i).get(row);
            if (sums[i] > 0 && Math.abs(sums[i] - 2 * own) > ROUNDING * sums[i]) {
                return false;
            }
        }
        return true;
    }
}
