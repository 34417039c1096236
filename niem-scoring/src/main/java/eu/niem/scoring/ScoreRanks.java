package eu.niem.scoring;

import eu.niem.core.internal.SortedNumbers;
import java.util.Arrays;

/**
 * Ranks the scores of one node: in each comparison set 1 for the best, and equal scores share the lower rank; see
 * {@link Scoring#place} and {@link SortedNumbers#ranks}.
 */
final class ScoreRanks {
    private ScoreRanks() {}

    /** Returns the rank of every row. */
    static int[] of(Scoring scoring, int node) {
        Rows rows = scoring.rows();
        int[] ranks = new int[rows.size()];
        for (int start = 0; start < ranks.length; start = rows.setEnd(start)) {
            int[] ofSet = ofSet(scoring, node, start);
            System.arraycopy(ofSet, 0, ranks, start, ofSet.length);
        }
        return ranks;
    }

    /** Returns the rank of one row. */
    static int of(Scoring scoring, int node, int row) {
        int start = scoring.rows().setStart(row);
        return ofSet(scoring, node, start)[row - start];
    }

    /** Returns the ranks in the comparison set that begins at a row. */
    private static int[] ofSet(Scoring scoring, int node, int start) {
        double[] values = new double[scoring.rows().setEnd(start) - start];
        Arrays.setAll(
                values,
                i -> scoring.rows().isAggregate(start + i)
                        ? Double.NaN
                        : scoring.place(node, start, scoring.value(node, start + i)));
        return SortedNumbers.ranks(values);
    }
}
