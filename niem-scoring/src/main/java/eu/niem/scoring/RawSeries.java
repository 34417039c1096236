package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.normalisation.SeriesScaling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The raw values of an indicator by area and group over the periods, for normalisations that look at a whole series.
 */
final class RawSeries {
    private static final int NONE = -1;

    private final double[] raw;
    private final int[] period;
    private final int[][] rowsOf;

    /**
     * Arranges raw values as series.
     *
     * @param raw the raw value of each row, {@code NaN} where there is none; must not be changed afterwards
     */
    RawSeries(Rows rows, double[] raw) {
        this.raw = raw;
        List<RowKey> keys = rows.keys();
        this.period = new int[keys.size()];
        for (int row = 1; row < period.length; row++) {
            boolean same = keys.get(row).timePeriod().equals(keys.get(row - 1).timePeriod());
            period[row] = period[row - 1] + (same ? 0 : 1);
        }
        int periods = period.length == 0 ? 0 : period[period.length - 1] + 1;
        Map<String, int[]> byOwner = new HashMap<>();
        this.rowsOf = new int[keys.size()][];
        for (int row = 0; row < rowsOf.length; row++) {
            RowKey key = keys.get(row);
            rowsOf[row] = byOwner.computeIfAbsent(key.refArea() + "\n" + key.group(), owner -> none(periods));
            rowsOf[row][period[row]] = row;
        }
    }

    private static int[] none(int periods) {
        int[] none = new int[periods];
        Arrays.fill(none, NONE);
        return none;
    }

    private double[] values(int row) {
        return Arrays.stream(rowsOf[row])
                .mapToDouble(each -> each == NONE ? Double.NaN : raw[each])
                .toArray();
    }

    /** Normalises the rows of a comparison set in place. */
    void normalise(SeriesScaling scaling, double[] values, int start, int end) {
        for (int row = start; row < end; row++) {
            values[row] = normalise(scaling, row);
        }
    }

    /** Returns the normalised value of a row; NaN where there is none. */
    double normalise(SeriesScaling scaling, int row) {
        if (Double.isNaN(raw[row])) {
            return Double.NaN;
        }
        try {
            return scaling.apply(values(row))[period[row]];
        } catch (RuntimeException | LinkageError e) {
            return Double.NaN;
        }
    }

    /** Returns why a row has no normalised value although it has a raw one. */
    String message(SeriesScaling scaling, int row) {
        try {
            double again = scaling.apply(values(row))[period[row]];
            return Double.isNaN(again)
                    ? Guarded.reason(scaling, () -> scaling.undefined(values(row), period[row]))
                    : "the normalised value is too large for a number";
        } catch (RuntimeException | LinkageError e) {
            return Guarded.failure(scaling, e);
        }
    }
}
