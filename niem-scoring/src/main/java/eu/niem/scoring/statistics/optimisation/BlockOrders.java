package eu.niem.scoring.statistics.optimisation;

import java.util.List;

/** The best orders of one block of elements, proven or found by moving elements about. */
interface BlockOrders {

    /** How many sets are looked at: all of a block that is always searched to the end. */
    int MOST_SETS = 1 << LinearOrdering.ALWAYS_EXACT;

    /**
     * Finds them.
     *
     * @param block the elements
     * @param regret what is lost by one element before another
     * @param rounding what makes no difference
     */
    static BlockOrders of(int[] block, double[][] regret, double rounding) {
        double[][] own = new double[block.length][block.length];
        for (int i = 0; i < block.length; i++) {
            for (int j = 0; j < block.length; j++) {
                own[i][j] = regret[block[i]][block[j]];
            }
        }
        OneOrder found = OneOrder.of(block, own, rounding);
        SetSearch search = new SetSearch(block, own, rounding);
        return block.length > 1 && search.run(found.loss(), MOST_SETS) ? search : found.provenIf(block.length == 1);
    }

    /** Best orders, at most so many. */
    List<int[]> orders(int most);

    /** How many there are. */
    double count();

    /** The mean place of the i-th element of the block in them. */
    double meanPlace(int i);

    boolean isExact();
}
