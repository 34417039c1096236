package eu.niem.scoring.evaluation.attribution;

import eu.niem.scoring.statistics.numeric.SplitMix64;

/**
 * Draws orders at random.
 *
 * <p>Source: the shuffle is that of Fisher and Yates in the form of Durstenfeld, Algorithm 235, CACM 7 (1964).
 */
final class Permutations {
    private final int[] order;
    private final SplitMix64 random;

    Permutations(int size, long seed) {
        this.order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        this.random = new SplitMix64(seed);
    }

    /** Draws the next order, in an array that the following draw reuses. */
    int[] next() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.below(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }
}
