package eu.niem.scoring.weighting;

import eu.niem.core.internal.Refused;
import eu.niem.core.result.Decimals;
import java.util.HashSet;
import java.util.List;

/** Checks whether a matrix compares nodes two by two. */
final class ComparisonCheck {
    /** How far the product of two inverse comparisons may be from 1, as 0.17 for 1/6. */
    private static final double ROUNDED = 0.05;

    private ComparisonCheck() {}

    static void check(List<String> of, List<List<Double>> matrix) {
        if (matrix.isEmpty()) {
            throw new IllegalArgumentException("'analytic-hierarchy' must have a 'matrix', but there is none");
        }
        if (!of.isEmpty() && of.size() != matrix.size()) {
            throw Refused.argument("'of' must name a node for each row of 'matrix', but names " + of.size() + " for "
                    + matrix.size() + " rows");
        }
        if (new HashSet<>(of).size() < of.size()) {
            throw Refused.argument("'of' must name each node once, but was " + of);
        }
        for (int row = 0; row < matrix.size(); row++) {
            if (matrix.get(row).size() != matrix.size()) {
                throw Refused.argument("'matrix' must have as many columns as rows, " + matrix.size()
                        + ", but row " + name(of, row) + " has "
                        + matrix.get(row).size());
            }
        }
        pairs(of, matrix);
    }

    private static void pairs(List<String> of, List<List<Double>> matrix) {
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column <= row; column++) {
                check(
                        of,
                        row,
                        column,
                        matrix.get(row).get(column),
                        matrix.get(column).get(row));
            }
        }
    }

    private static void check(List<String> of, int row, int column, double number, double inverse) {
        String pair = name(of, row) + " against " + name(of, column);
        for (double each : new double[] {number, inverse}) {
            if (!(each > 0) || !Double.isFinite(each)) {
                throw Refused.argument("a comparison must be a number above 0, but that of " + pair + " was " + each);
            }
        }
        if (row == column && number != 1) {
            throw Refused.argument("the comparison of " + pair + " must be 1, but was " + number);
        }
        if (!(Math.abs(number * inverse - 1) <= ROUNDED)) {
            throw Refused.argument("the comparison of " + pair + " must be the inverse of the other way "
                    + "round, but they are " + number + " and " + inverse + ": correct one of them");
        }
    }

    /** Returns the node of a row, or its number where no nodes are named. */
    private static String name(List<String> of, int row) {
        return of.isEmpty() ? String.valueOf(row + 1) : "'" + of.get(row) + "'";
    }

    /** Returns a ratio rounded for print. */
    static String rounded(double ratio) {
        return new Decimals(3).text(ratio);
    }
}
