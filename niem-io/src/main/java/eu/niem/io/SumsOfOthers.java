package eu.niem.io;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Areas that look like the total of the others: in some period and group, each of their counts is the sum of the same
 * count of all other areas.
 *
 * <ul>
 *   <li>There are three other areas at least, or three counts of two others.
 *   <li>A count that one of the areas lacks cannot be summed, and is not looked at; nor is one that is 0 everywhere.
 *   <li>Aggregates are not among the areas, nor is an area asked about whose kind is said.
 * </ul>
 */
final class SumsOfOthers {
    private static final int SEVERAL = 3;
    private static final double ROUNDING = 1e-9;
    private static final Set<String> COUNTS = Set.of(
            "NUM",
            "NUMBER",
            "NR",
            "NB",
            "NBR",
            "NO",
            "COUNT",
            "PS",
            "PERS",
            "PER",
            "PERSONS",
            "PEOPLE",
            "HH",
            "HHD",
            "HOUSEHOLDS",
            "CASES",
            "THS",
            "MIO");

    private final Panel panel;
    private final List<Column> counts;

    SumsOfOthers(Panel panel) {
        this.panel = panel;
        this.counts = panel.framework().indicators().stream()
                .filter(SumsOfOthers::isCount)
                .map(indicator -> panel.column(indicator.id()))
                .toList();
    }

    /** Returns whether the unit is a number of persons, households or cases, or of thousands or millions of them. */
    private static boolean isCount(Indicator indicator) {
        if (!(indicator.scale() instanceof Quantity quantity)) {
            return false;
        }
        String unit = quantity.unitMeasure();
        return COUNTS.contains(unit) || unit.startsWith("THS_") || unit.startsWith("MIO_");
    }

    /** Returns these areas by their codes, each with the period and group where it shows, in words. */
    Map<String, String> find() {
        Map<String, String> found = new LinkedHashMap<>();
        int start = 0;
        for (int row = 1; row <= panel.size() && !counts.isEmpty(); row++) {
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
        double[] sums = new double[counts.size()];
        int areas = 0;
        for (int row = start; row < end; row++) {
            if (!panel.isAggregate(row)) {
                areas++;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += counts.get(i).get(row); // not a number once one area lacks it
                }
            }
        }
        int summed = 0;
        for (double sum : sums) {
            summed += sum > 0 ? 1 : 0;
        }
        if (summed == 0 || areas < SEVERAL || (areas == SEVERAL && summed < SEVERAL)) {
            return;
        }
        for (int row = start; row < end; row++) {
            if (!panel.isAggregate(row) && isNotSaid(key(row).refArea()) && isHalf(row, sums)) {
                found.putIfAbsent(key(row).refArea(), "in " + key(row).slice());
            }
        }
    }

    private boolean isNotSaid(String area) {
        return panel.findArea(area).map(RefArea::kind).orElse(RefArea.Kind.NOT_SAID) == RefArea.Kind.NOT_SAID;
    }

    /** Returns whether each count of a row is half of the sum over all, so that the others add up to it. */
    private boolean isHalf(int row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            double own = counts.get(i).get(row);
            if (sums[i] > 0 && Math.abs(sums[i] - 2 * own) > ROUNDING * sums[i]) {
                return false;
            }
        }
        return true;
    }
}
