package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The one value of an indicator that an area has in a reference.
 *
 * @param value {@code NaN} where there is none
 * @param reason why there is none; empty where there is one
 */
record AreaValue(double value, String reason) {

    /** Finds the area's value; among several groups that of the total. */
    static AreaValue of(String refArea, Indicator indicator, Column reference, List<RowKey> rows) {
        List<Integer> own = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).refArea().equals(refArea))
                .boxed()
                .toList();
        if (own.isEmpty()) {
            return none(
                    "there is no row of the reference area '" + refArea + "' to compare '" + indicator.id() + "' with");
        }
        List<Integer> present = own.stream().filter(reference::isPresent).toList();
        List<Integer> total = present.stream()
                .filter(row -> rows.get(row).group().equals(RowKey.TOTAL))
                .toList();
        return one(refArea, indicator, reference, rows, total.isEmpty() ? present : total);
    }

    private static AreaValue one(
            String refArea, Indicator indicator, Column reference, List<RowKey> rows, List<Integer> found) {
        String who = "the reference area '" + refArea + "' has ";
        if (found.isEmpty()) {
            return none(who + "no value of '" + indicator.id() + "'");
        }
        List<String> periods =
                found.stream().map(row -> rows.get(row).timePeriod()).distinct().toList();
        if (periods.size() > 1) {
            return none(who + "values of '" + indicator.id() + "' in several periods, " + periods
                    + ": choose the reference 'each-period' or a 'base-period'");
        }
        return found.size() == 1
                ? new AreaValue(reference.get(found.get(0)), "")
                : none(who + "values of '" + indicator.id() + "' for several groups, but none for the total "
                        + RowKey.TOTAL);
    }

    private static AreaValue none(String reason) {
        return new AreaValue(Double.NaN, reason);
    }

    /** Makes the scaling by the value; undefined where there is none. */
    Scaling scaling(DoubleFunction<Scaling> by) {
        return reason.isEmpty() ? by.apply(value) : new UndefinedScaling(reason);
    }

    /** Refuses a code that names no area. */
    static void check(String method, String refArea) {
        if (refArea.isBlank()) {
            throw new IllegalArgumentException(
                    "'" + method + "' must have the code of an area as 'refArea', but it was empty");
        }
    }

    /** Returns the scaling of a method that was not told whose values the reference is made of. */
    static UndefinedScaling unknown(String method, Indicator indicator) {
        return new UndefinedScaling("'" + method + "' of '" + indicator.id()
                + "' must know whose values it learns from: fit it with the rows");
    }
}
