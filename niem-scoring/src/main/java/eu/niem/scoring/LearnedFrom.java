package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rows of a period, or of all, from which a yardstick learns how numbers are normalised. */
final class LearnedFrom {
    private final List<RowKey> all;
    private final String period;
    private final int[] rows;
    private final List<RowKey> keys;

    /**
     * Finds the rows.
     *
     * @param all the keys of all rows
     * @param period the period; empty for all periods
     * @param test whether a row is one to learn from, and not that of an aggregate of areas
     */
    LearnedFrom(List<RowKey> all, String period, IntPredicate test) {
        this.all = all;
        this.period = period;
        this.rows = ofPeriod(test);
        this.keys = keys(rows);
    }

    private int[] ofPeriod(IntPredicate test) {
        return IntStream.range(0, all.size())
                .filter(row -> period.isEmpty() || all.get(row).timePeriod().equals(period))
                .filter(test)
                .toArray();
    }

    private List<RowKey> keys(int[] some) {
        return Arrays.stream(some).mapToObj(all::get).toList();
    }

    /** Returns the indexes of the rows. */
    int[] rows() {
        return rows;
    }

    /** Returns the numbers of these rows. */
    Column of(Column column) {
        return rows.length == column.size() ? column : column.select(rows);
    }

    /** Returns the largest size of these numbers; 0 without any. */
    double largest(Column column) {
        double largest = 0;
        for (int row : rows) {
            double size = Math.abs(column.get(row));
            largest = size > largest ? size : largest; // never NaN
        }
        return largest;
    }

    /** Returns whether these rows have numbers, and all the same. */
    boolean isConstant(Column column) {
        return Arrays.stream(of(column).present()).distinct().count() == 1;
    }

    /** Learns the scaling of all groups; a method that names areas gets also those that are aggregates. */
    Scaling fit(Normaliser normaliser, Indicator indicator, Column column) {
        Collection<String> names = normaliser.namedAreas().values();
        int[] named = names.isEmpty()
                ? new int[0]
                : ofPeriod(row -> names.contains(all.get(row).refArea()));
        return normaliser.fit(indicator, of(column), keys, column.select(named), keys(named));
    }

    /** Learns the scalings of groups that have one of their own. */
    Map<String, Scaling> fitByGroup(Normaliser normaliser, Indicator indicator, Column column) {
        return normaliser.fitByGroup(indicator, of(column), keys);
    }
}
