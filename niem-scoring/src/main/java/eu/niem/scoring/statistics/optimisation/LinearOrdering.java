package eu.niem.scoring.statistics.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The orders of some elements that agree best with what is known of their pairs. They have the greatest sum of
 * <i>k<sub>ij</sub></i> over all pairs in which i stands before j.
 *
 * <ul>
 *   <li>Elements are first divided into blocks, each of which wins all its pairs against the blocks behind it: in every
 *       best order the blocks stand in that order.
 *   <li>Within a block of 20 elements or fewer the search is always exact; with more, it is exact where few enough
 *       pairs are contested. Otherwise the order is the best that moving single elements leads to, and
 *       {@link #isExact()} is false; {@link #agreementAtMost()} then says how much better another could be.
 *   <li>All best orders are found and counted; the first {@value #LISTED} of them are listed.
 *   <li>Sums that differ by rounding only are the same.
 * </ul>
 *
 * <p>Immutable. Source: H. P. Young and A. Levenglick, A consistent extension of Condorcet's election principle, SIAM
 * Journal on Applied Mathematics 35 (1978), doi:10.1137/0135023, for the blocks; M. Held and R. M. Karp, A dynamic
 * programming approach to sequencing problems (1962), doi:10.1137/0110015, for the search over sets.
 */
public final class LinearOrdering {
    /** The largest number of best orders that are listed. */
    public static final int LISTED = 1000;

    /** The size up to which a block is searched to the end, whatever the pairs. */
    public static final int ALWAYS_EXACT = 20;

    private static final double ROUNDING = 1e-10;

    /** The fraction of 1 to which a mean place is rounded, far above what rounding errors can change. */
    private static final double GRAIN = 1L << 30;

    private final int[][] orders;
    private final double[] places;
    private final double agreement;
    private final double doubt;
    private final double count;
    private final boolean exact;

    private LinearOrdering(double[][] pairs) {
        double greatest =
                Arrays.stream(pairs).flatMapToDouble(Arrays::stream).max().orElse(0);
        double[][] regret = regrets(pairs, ROUNDING * greatest);
        List<int[]> listed = new ArrayList<>(List.of(new int[0]));
        this.places = new double[pairs.length];
        double ways = 1;
        boolean proven = true;
        double unproven = 0;
        for (int[] block : blocks(regret)) {
            BlockOrders best = BlockOrders.of(block, regret, ROUNDING * greatest);
            int before = listed.get(0).length;
            for (int i = 0; i < block.length; i++) {
                places[block[i]] = before + Math.rint(best.meanPlace(i) * GRAIN) / GRAIN;
            }
            listed = joined(listed, best.orders(LISTED));
            ways *= best.count();
            proven &= best.isExact();
            unproven += best.doubt();
        }
        this.orders = listed.toArray(int[][]::new);
        this.count = ways;
        this.exact = proven;
        this.doubt = unproven;
        this.agreement = sum(pairs, orders[0]);
    }

    /**
     * Finds the best orders.
     *
     * @param pairs {@code pairs[i][j]} is the support for i before j, 0 or more; the diagonal is ignored
     */
    public static LinearOrdering of(double[][] pairs) {
        return new LinearOrdering(pairs);
    }

    /** Returns the loss of i before j, compared with the better order of the two. */
    private static double[][] regrets(double[][] pairs, double rounding) {
        double[][] regret = new double[pairs.length][pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            for (int j = 0; j < pairs.length; j++) {
                double lost = i == j ? 0 : pairs[j][i] - pairs[i][j];
                regret[i][j] = lost > rounding ? lost : 0;
            }
        }
        return regret;
    }

    /**
     * Returns the blocks in their order. Elements of an earlier block can stand before more others without loss than
     * those of a later one, so that sorted by that number they come block by block.
     */
    private static List<int[]> blocks(double[][] regret) {
        int[] order = byFreedom(regret);
        List<int[]> blocks = new ArrayList<>();
        int start = 0;
        int reached = 0;
        for (int place = 0; place < order.length; place++) {
            for (int behind = order.length - 1; behind > reached; behind--) {
                if (regret[order[behind]][order[place]] == 0) {
                    reached = behind;
                }
            }
            if (reached <= place) {
                blocks.add(Arrays.stream(order, start, place + 1).sorted().toArray());
                start = place + 1;
                reached = start;
            }
        }
        return blocks;
    }

    private static int[] byFreedom(double[][] regret) {
        int[] free = Arrays.stream(regret)
                .mapToInt(row ->
                        (int) Arrays.stream(row).filter(lost -> lost == 0).count())
                .toArray();
        return IntStream.range(0, regret.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -free[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<int[]> joined(List<int[]> heads, List<int[]> tails) {
        return heads.stream()
                .flatMap(head -> tails.stream()
                        .map(tail -> IntStream.concat(IntStream.of(head), IntStream.of(tail))
                                .toArray()))
                .limit(LISTED)
                .toList();
    }

    private static double sum(double[][] pairs, int[] order) {
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                sum += pairs[order[i]][order[j]];
            }
        }
        return sum;
    }

    /** Returns the best orders, each with the first element first; at most the first {@value #LISTED}. */
    public List<List<Integer>> orders() {
        return Arrays.stream(orders)
                .map(order -> IntStream.of(order).boxed().toList())
                .toList();
    }

    /** Returns the number of best orders; rounded beyond 2<sup>53</sup>. */
    public double count() {
        return count;
    }

    /** Returns the sum over the pairs of a best order. */
    public double agreement() {
        return agreement;
    }

    /** Returns a sum that no order passes: that of a best order where these are proven to be the best. */
    public double agreementAtMost() {
        return agreement + doubt;
    }

    /** Returns the mean place of an element in the best orders, 0 for the first. */
    public double meanPlace(int element) {
        return places[element];
    }

    /** Returns whether it is proven that no order is better, and that there are no other best ones. */
    public boolean isExact() {
        return exact;
    }

    /**
     * Returns the number of elements, the agreement, and the number of orders or that they are not proven to be the
     * best.
     */
    @Override
    public String toString() {
        return "Linear ordering of " + places.length + " elements, agreement " + agreement
                + (exact
                        ? ", " + count + " orders"
                        : ", not proven to be the best, which is at most " + agreementAtMost());
    }
}
