package eu.niem.io.foreign;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a cube that a selection wants. Positions count all cells of the cube, the last dimension fastest; cells
 * that are wanted are counted alone in the same order.
 */
final class CubePart {
    private final int[][] wanted;
    private final int[][] ranks;
    private final int size;

    private CubePart(int[][] wanted, int[][] ranks, int size) {
        this.wanted = wanted;
        this.ranks = ranks;
        this.size = size;
    }

    /**
     * Finds what is wanted.
     *
     * @param dimensions the columns of the dimensions, in their order
     */
    static CubePart of(List<ForeignColumn> dimensions, ForeignTable.Selection selection) {
        int[][] wanted = new int[dimensions.size()][];
        int[][] ranks = new int[dimensions.size()][];
        int size = 1;
        for (int i = 0; i < wanted.length; i++) {
            int column = i;
            List<String> codes = dimensions.get(i).codes();
            wanted[i] = IntStream.range(0, codes.size())
                    .filter(code -> selection.wants(column, codes.get(code)))
                    .toArray();
            ranks[i] = IntStream.generate(() -> -1).limit(codes.size()).toArray();
            for (int rank = 0; rank < wanted[i].length; rank++) {
                ranks[i][wanted[i][rank]] = rank;
            }
            size *= codes.size();
        }
        return new CubePart(wanted, ranks, size);
    }

    /** Returns the number of cells of the whole cube. */
    int size() {
        return size;
    }

    /** Returns the number of cells that are wanted. */
    int cells() {
        int cells = 1;
        for (int[] each : wanted) {
            cells *= each.length;
        }
        return cells;
    }

    /** Returns the indexes of the codes of a dimension that are wanted. */
    int[] wanted(int dimension) {
        return wanted[dimension];
    }

    /** Returns which of the wanted cells a position is; below 0 where it is not wanted. */
    int cell(int position) {
        int rest = position;
        int stride = 1;
        int cell = 0;
        for (int i = ranks.length - 1; i >= 0; i--) {
            int rank = ranks[i][rest % ranks[i].length];
            if (rank < 0) {
                return -1;
            }
            cell += rank * stride;
            stride *= wanted[i].length;
            rest /= ranks[i].length;
        }
        return cell;
    }
}
