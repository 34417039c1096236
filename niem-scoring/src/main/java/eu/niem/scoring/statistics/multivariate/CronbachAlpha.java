package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cronbach's alpha, a measure of how far k items measure one thing. It is <i>&alpha; = k/(k &minus; 1) (1 &minus;
 * &Sigma; s<sub>i</sub><sup>2</sup> / &Sigma;&Sigma; s<sub>ij</sub>)</i> with the variances and covariances of the
 * items; at most 1.
 *
 * <ul>
 *   <li>All items must run in the same direction: take scores, or turn round items of which lower is better.
 *   <li>Alpha is below 0 where items on the whole run against each other; it then measures nothing, and the warning
 *       says so.
 *   <li>Items in different units count by their variance; scores on a common scale do not have that weakness.
 *   <li>Fewer than two items, fewer than two rows behind a pair, or items whose sum does not vary: undefined.
 * </ul>
 *
 * <p>Source: Cronbach (1951), doi:10.1007/BF02310555.
 *
 * @param items the ids of the items
 * @param completeness which rows the covariances rest on
 * @param n the least number of rows behind any of them
 * @param value alpha; null where it is undefined
 * @param withoutItem the effect of leaving out each item, in the order of the items
 * @param warning why to be careful; empty where there is no particular reason
 * @param undefined why there is no alpha; empty where there is one
 */
public record CronbachAlpha(
        List<String> items,
        Completeness completeness,
        int n,
        @Nullable Double value,
        List<WithoutItem> withoutItem,
        String warning,
        String undefined)
        implements Serializable {
    /** Copies the lists; checks that there is either a value or a reason. */
    public CronbachAlpha {
        Require.notNull("undefined", undefined);
        items = Require.list("items", items);
        Require.notNull("completeness", completeness);
        withoutItem = Require.list("withoutItem", withoutItem);
        Require.notNull("warning", warning);
        Require.valueOrReason("an alpha", "a value", value, undefined);
    }

    /**
     * Computes the alpha of some items.
     *
     * @param columns the items over the same rows
     * @throws IllegalArgumentException if the columns do not have the same number of rows
     */
    public static CronbachAlpha of(List<Column> columns, Completeness completeness) {
        Require.notNull("columns", columns);
        Items items = new Items(columns, completeness);
        int n = items.rows();
        if (items.size() < 2 || n < 2) {
            String undefined = items.size() < 2 ? "fewer than two items" : "fewer than two rows behind a pair of items";
            return new CronbachAlpha(items.ids(), completeness, n, null, List.of(), "", undefined);
        }
        double[][] covariances = items.covariances();
        int[] all = IntStream.range(0, items.size()).toArray();
        double alpha = alpha(covariances, all);
        List<WithoutItem> without = new ArrayList<>();
        for (int item : all) {
            int[] others = IntStream.of(all).filter(other -> other != item).toArray();
            without.add(new WithoutItem(
                    items.ids().get(item),
                    orNull(others.length < 2 ? Double.NaN : alpha(covariances, others)),
                    orNull(withRest(covariances, item, others))));
        }
        String undefined = Double.isNaN(alpha) ? "the sum of the items does not vary" : "";
        return new CronbachAlpha(
                items.ids(), completeness, n, orNull(alpha), without, warning(alpha, columns), undefined);
    }

    private static String warning(double alpha, List<Column> columns) {
        if (alpha < 0) {
            return "negative: the items run against each other; turn what is the better the lower, or take scores";
        }
        boolean constant =
                columns.stream().anyMatch(column -> Moments.of(column).sd().orElse(1) == 0);
        return constant ? "an item is the same everywhere" : "";
    }

    private static @Nullable Double orNull(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    private static double alpha(double[][] covariances, int[] items) {
        double variances = ExactSum.of(IntStream.of(items).mapToDouble(i -> covariances[i][i]));
        double all = varianceOfSum(covariances, items);
        double k = items.length;
        return all > 0 ? k / (k - 1) * (1 - variances / all) : Double.NaN; // pairwise, the whole may even be below 0
    }

    private static double withRest(double[][] covariances, int item, int[] others) {
        double together = ExactSum.of(IntStream.of(others).mapToDouble(i -> covariances[item][i]));
        double rest = varianceOfSum(covariances, others);
        return rest > 0 ? together / Math.sqrt(covariances[item][item] * rest) : Double.NaN;
    }

    private static double varianceOfSum(double[][] covariances, int[] items) {
        double[] all = new double[items.length * items.length];
        int count = 0;
        for (int i : items) {
            for (int j : items) {
                all[count++] = covariances[i][j];
            }
        }
        return ExactSum.of(all);
    }

    /**
     * The effect of leaving out an item.
     *
     * @param item its id
     * @param alpha the alpha of the other items; null where that is undefined
     * @param correlationWithRest the correlation of the item with the sum of the others; null where that is undefined
     */
    public record WithoutItem(
            String item, @Nullable Double alpha, @Nullable Double correlationWithRest) implements Serializable {
        /** Refuses nulls. */
        public WithoutItem {
            Require.notNull("item", item);
        }
    }
}
