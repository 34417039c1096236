package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.optimisation.LinearOrdering;
import java.util.Arrays;
import java.util.List;

/**
 * The orders of the areas that agree best with the children, each a voter by its weight. They have the greatest sum of
 * {@link OutrankingMatrix#support} over all pairs, the better area first.
 *
 * <ul>
 *   <li>There may be several. All are counted, and the first {@value LinearOrdering#LISTED} are listed.
 *   <li>Exact for up to 20 areas, and for more where few enough are contested, see {@link LinearOrdering}; otherwise a
 *       good order that is not proven to be the best: {@link #isExact()}. No order passes {@link #agreementAtMost()}.
 *   <li>Areas without any child are not ranked.
 * </ul>
 *
 * <p>Immutable. Source: J. G. Kemeny, Mathematics without numbers, Daedalus 88 (1959).
 */
public final class KemenyRanking {
    private final int[] rows;
    private final LinearOrdering ordering;

    private KemenyRanking(int[] rows, LinearOrdering ordering) {
        this.rows = rows;
        this.ordering = ordering;
    }

    /**
     * Ranks the areas of a set.
     *
     * @param children the scores of each child: {@code children[child][row]}, {@code NaN} where there is none
     * @param weights the weight of each child; finite, 0 or more, not all 0
     */
    public static KemenyRanking of(double[][] children, double[] weights) {
        Require.notNull("children", children);
        Require.notNull("weights", weights);
        return of(OutrankingMatrix.of(children, weights));
    }

    /** Ranks the areas of a matrix. */
    public static KemenyRanking of(OutrankingMatrix matrix) {
        Require.notNull("matrix", matrix);
        int[] rows = matrix.compared();
        double[][] pairs = Arrays.stream(rows)
                .mapToObj(row -> Arrays.stream(rows)
                        .mapToDouble(other -> matrix.support(row, other))
                        .toArray())
                .toArray(double[][]::new);
        return new KemenyRanking(rows, LinearOrdering.of(pairs));
    }

    /** Returns the support of the best orders: over all pairs, the weight of the children that agree. */
    public double agreement() {
        return ordering.agreement();
    }

    /**
     * Returns a support that no order passes: {@link #agreement} where that is proven to be the best, else somewhat
     * more. It comes from circles of three areas, of which every order disappoints a majority.
     */
    public double agreementAtMost() {
        return ordering.agreementAtMost();
    }

    /** Returns the best orders, each as rows with the best area first; of very many only the first. */
    public List<List<Integer>> orders() {
        return ordering.orders().stream()
                .map(order -> order.stream().map(place -> rows[place]).toList())
                .toList();
    }

    /** Returns the number of best orders, listed or not; rounded beyond 2<sup>53</sup>. */
    public double count() {
        return ordering.count();
    }

    /** Returns whether it is proven that no order agrees better, and that there are no other best ones. */
    public boolean isExact() {
        return ordering.isExact();
    }

    /**
     * Returns the number of areas behind one, as the mean over all best orders.
     *
     * @return {@code NaN} for a row without any child
     */
    public double areasBehind(int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return rows.length - 1 - ordering.meanPlace(place);
            }
        }
        return Double.NaN;
    }

    @Override
    public String toString() {
        return "Kemeny ranking of " + rows.length + " areas, agreement " + agreement()
                + (isExact() ? "" : ", not proven to be the best, which is at most " + agreementAtMost());
    }
}
