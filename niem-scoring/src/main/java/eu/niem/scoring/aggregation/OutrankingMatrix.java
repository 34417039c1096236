package eu.niem.scoring.aggregation;

import eu.niem.core.internal.Require;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of how often each area is better than each other, with the children as voters whose votes count by their
 * weight.
 *
 * <ul>
 *   <li>Two areas are compared over the children that both have a score in; the weights are rescaled over these. So a
 *       pair does not depend on what third areas lack, nor on the order of the rows.
 *   <li>With no child in common, the two are tied. A row without any child is not compared.
 *   <li>Supports that differ by rounding only, 10<sup>&minus;12</sup> of the weight, are the same.
 * </ul>
 *
 * <p>Immutable. Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6, non-compensatory
 * multi-criteria approach.
 */
public final class OutrankingMatrix implements Tabular {
    private final int[] rows;
    private final boolean[] compared;
    private final double[][] support;
    private final double total;

    private OutrankingMatrix(int[] rows, double[][] support, double total) {
        this.rows = rows;
        this.compared = new boolean[support.length];
        Arrays.stream(rows).forEach(row -> compared[row] = true);
        this.support = support;
        this.total = total;
    }

    /**
     * Compares all areas of a set.
     *
     * @param children the scores of each child: {@code children[child][row]}, {@code NaN} where there is none
     * @param weights the weight of each child; finite, 0 or more, not all 0
     */
    public static OutrankingMatrix of(double[][] children, double[] weights) {
        Require.notNull("children", children);
        Require.notNull("weights", weights);
        WeightedChildren set = new WeightedChildren(children, weights);
        int size = children[0].length;
        double[][] support = new double[size][size];
        Duels duels = new Duels(set, size);
        for (int i = 0; i < size; i++) {
            duels.compare(i);
            for (int j = 0; j < i; j++) {
                support[i][j] = duels.above(j);
                support[j][i] = duels.below(j);
            }
        }
        return new OutrankingMatrix(set.rows(), support, set.total());
    }

    /** Returns the number of rows, including those without any child. */
    public int size() {
        return support.length;
    }

    /** Returns whether a row has a child, and so is compared. */
    public boolean isCompared(int row) {
        return compared[row];
    }

    /** Returns the rows that have a child, in an order that does not depend on their places. */
    int[] compared() {
        return rows;
    }

    /**
     * Returns the weight of the children in which one row is better than another; those in which they are equal count
     * for neither. It is rescaled to the sum of all weights where the two do not have all children.
     */
    public double support(int row, int other) {
        return support[row][other];
    }

    /**
     * Returns the share of the weight by which one row outranks another, from 0 to 1. It is that of the children in
     * which it is better, and half of that in which they are equal. 0 for a row against itself; {@code NaN} where one
     * of them has no child.
     */
    public double share(int row, int other) {
        if (!isCompared(row) || !isCompared(other)) {
            return Double.NaN;
        }
        return row == other ? 0 : 0.5 + (support[row][other] - support[other][row]) / (2 * total);
    }

    /**
     * Returns 1 where one row is better than another by more than half of the weight, &minus;1 where it is worse, 0
     * where they are tied.
     */
    public int majority(int row, int other) {
        return Duels.majority(support[row][other] - support[other][row], total);
    }

    /** Returns the number of rows this one beats, less the number of rows that beat it. */
    public int copeland(int row) {
        int score = 0;
        for (int other = 0; other < support.length; other++) {
            score += majority(row, other);
        }
        return score;
    }

    /** Returns a line for each row, with its share against each other; nothing where one of them has no child. */
    @Override
    public DataTable data() {
        List<String> names = new ArrayList<>(List.of("ROW"));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            names.add(Integer.toString(row));
            List<@Nullable Object> line = new ArrayList<>(List.of(row));
            for (int other = 0; other < size(); other++) {
                double share = share(row, other);
                line.add(Double.isNaN(share) ? null : (Double) share);
            }
            lines.add(line);
        }
        return new DataTable("Outranking of " + rows.length + " areas, weight " + total, names, lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutrankingMatrix matrix
                && total == matrix.total
                && Arrays.equals(rows, matrix.rows)
                && Arrays.deepEquals(support, matrix.support);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(support);
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
