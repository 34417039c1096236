package eu.niem.scoring.statistics.optimisation;

import java.util.List;

/** The best orders of one block of elements, proven to be the best or found by moving elements. */
interface BlockOrders {

    /** The largest number of sets looked at: all sets of a block that is always searched to the end. */
    int MOST_SETS = 1 << LinearOrdering.ALWAYS_EXACT;

    /**
     * Finds the best orders of a block.
     *
     * @param block the elements
     * @param regret the loss of each element before each other
     * @param rounding the difference of losses that counts as none
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

    /** Returns at most so many of the best orders. */
    List<int[]> orders(int most);

    /** Returns the number of best orders. */
    double count();

    /** Returns the mean place of the i-th element of the block in the best orders. */
    double meanPlace(int i);

    boolean isExact();

    /** Returns by how much less than these the best orders can lose; 0 where these are the best. */
    double doubt();
}
