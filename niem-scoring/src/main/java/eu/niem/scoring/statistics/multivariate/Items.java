package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.List;

/** The columns of a scale, with the covariances and correlations of their numbers. */
final class Items {
    private final List<Column> columns;

    Items(List<Column> columns, Completeness completeness) {
        int rows = columns.isEmpty() ? 0 : columns.get(0).size();
        for (Column column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException("all columns must have as many rows, but '"
                        + columns.get(0).id() + "' has " + rows + " and '" + column.id() + "' " + column.size());
            }
        }
        this.columns = completeness == Completeness.PAIRWISE
                ? List.copyOf(columns)
                : CompleteRows.of(columns).columns();
    }

    List<String> ids() {
        return columns.stream().map(Column::id).toList();
    }

    int size() {
        return columns.size();
    }

    /** Returns the smallest number of rows behind any pair. */
    int rows() {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j <= i; j++) {
                least = Math.min(least, rows(columns.get(i), columns.get(j)));
            }
        }
        return size() == 0 ? 0 : least;
    }

    private static int rows(Column one, Column other) {
        int rows = 0;
        for (int row = 0; row < one.size(); row++) {
            rows += one.isPresent(row) && other.isPresent(row) ? 1 : 0;
        }
        return rows;
    }

    /**
     * Returns the covariances with the divisor n &minus; 1, in a unit in which no number is very large or small;
     * {@code NaN} below two rows.
     */
    double[][] covariances() {
        List<Column> inUnits = inUnits();
        double[][] covariances = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j <= i; j++) {
                covariances[i][j] =
                        Pairs.complete(inUnits.get(i), inUnits.get(j)).covariance();
                covariances[j][i] = covariances[i][j];
            }
        }
        return covariances;
    }

    /** Returns the numbers divided by a power of 2, which rounds none. */
    private List<Column> inUnits() {
        double largest = 0;
        for (Column column : columns) {
            for (double number : column.present()) {
                largest = Math.max(largest, Math.abs(number));
            }
        }
        int exponent = Math.getExponent(largest);
        return columns.stream()
                .map(column -> column.with(row -> Math.scalb(column.get(row), -exponent), MissingReason.MISSING))
                .toList();
    }

    /** Returns Pearson's correlation of two items; {@code NaN} where it is undefined. */
    double correlation(int i, int j) {
        Pairs pairs = Pairs.complete(columns.get(i), columns.get(j));
        return pairs.undefined().isEmpty() ? pairs.correlation() : Double.NaN;
    }
}
