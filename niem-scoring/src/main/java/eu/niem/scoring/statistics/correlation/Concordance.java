package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.numeric.MidRanks;
import java.util.stream.IntStream;

/**
 * The number of concordant less that of discordant pairs of pairs: those that both numbers put in the same order, and
 * in the opposite order. The pairs are sorted by the first number, then by the second; discordant with one are those
 * before it with a greater second number. Counts are kept in a tree, so that n pairs take n log n steps.
 *
 * <p>Source: Knight (1966), doi:10.1080/01621459.1966.10480879; Fenwick (1994), doi:10.1002/spe.4380240306, for the
 * tree.
 */
final class Concordance {
    private Concordance() {}

    /** Returns concordant less discordant pairs; those tied in either number are neither. */
    static long of(MidRanks first, MidRanks second) {
        int[] sorted = first.ascending(
                second.ascending(IntStream.range(0, first.size()).toArray()));
        int[] tree = new int[second.different() + 1];
        long discordant = 0;
        long tiedInBoth = 0;
        int same = 0;
        for (int i = 0; i < sorted.length; i++) {
            int place = second.place(sorted[i]);
            discordant += i - upTo(tree, place);
            add(tree, place);
            boolean tied = i > 0
                    && place == second.place(sorted[i - 1])
                    && first.place(sorted[i]) == first.place(sorted[i - 1]);
            same = tied ? same + 1 : 0;
            tiedInBoth += same;
        }
        return untied(first) - tied(second) + tiedInBoth - 2 * discordant;
    }

    /** Counts the pairs of numbers that are equal. */
    private static long tied(MidRanks ranks) {
        return ranks.overTies(ties -> ties * (ties - 1)) / 2;
    }

    /** Counts the pairs of numbers that differ. */
    static long untied(MidRanks ranks) {
        long n = ranks.size();
        return n * (n - 1) / 2 - tied(ranks);
    }

    /** Counts the places in a tree that are not above one. Every node has the count of a run that ends with it. */
    private static int upTo(int[] tree, int place) {
        int count = 0;
        for (int node = place + 1; node > 0; node -= node & -node) {
            count += tree[node];
        }
        return count;
    }

    private static void add(int[] tree, int place) {
        for (int node = place + 1; node < tree.length; node += node & -node) {
            tree[node]++;
        }
    }
}
