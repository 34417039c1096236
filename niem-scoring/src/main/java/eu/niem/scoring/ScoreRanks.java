package eu.niem.scoring;

import eu.niem.core.framework.Direction;
import java.util.Arrays;

/** The ranks of one node: in each comparison set 1 for the best score; equal scores share the lower rank. */
final class ScoreRanks {
    /** Stands in the place of a rank where there is no score. */
    static final int NONE = 0;

    private ScoreRanks() {}

    /** The rank of every row. */
    static int[] of(Scoring scoring, int node) {
        Rows rows = scoring.rows();
        int[] ranks = new int[rows.size()];
        for (int start = 0; start < ranks.length; start = rows.setEnd(start)) {
            int[] ofSet = ofSet(scoring, node, start);
            System.arraycopy(ofSet, 0, ranks, start, ofSet.length);
        }
        return ranks;
    }

    /** The rank of one row. */
    static int of(Scoring scoring, int node, int row) {
        int start = scoring.rows().setStart(row);
        return ofSet(scoring, node, start)[row - start];
    }

    /** The ranks in the comparison set that begins at a row. */
    private static int[] ofSet(Scoring scoring, int node, int start) {
        double[] values = new double[scoring.rows().setEnd(start) - start];
        Direction direction = scoring.tree().direction(node);
        // one zero: the negative is the same place
        Arrays.setAll(values, i -> direction.orient(scoring.value(node, start + i)) + 0.0);
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return Arrays.stream(values)
                .mapToInt(value -> Double.isNaN(value) ? NONE : 1 + sorted.length - notAbove(sorted, value))
                .toArray();
    }

    /** How many of the sorted values are not above a value that is one of them. */
    private static int notAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
