package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a scale, with the covariances and correlations of their numbers. */
final class Items {
    private final List<String> ids;
    private final List<List<@Nullable Double>> numbers = new ArrayList<>();

    Items(List<Column> columns, Completeness completeness) {
        ids = columns.stream().map(Column::id).toList();
        int rows = columns.isEmpty() ? 0 : columns.get(0).size();
        for (Column column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException("all columns must have as many rows, but '" + ids.get(0) + "' has "
                        + rows + " and '" + column.id() + "' " + column.size());
            }
        }
        int[] kept = IntStream.range(0, rows)
                .filter(row -> completeness == Completeness.PAIRWISE
                        || columns.stream().allMatch(column -> column.isPresent(row)))
                .toArray();
        for (Column column : columns) {
            List<@Nullable Double> cells = new ArrayList<>();
            for (int row : kept) {
                cells.add(column.isPresent(row) ? (Double) column.get(row) : null);
            }
            numbers.add(cells);
        }
    }

    List<String> ids() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    /** Returns the smallest number of rows behind any pair. */
    int rows() {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j <= i; j++) {
                least = Math.min(least, pairs(i, j).size());
            }
        }
        return size() == 0 ? 0 : least;
    }

    private Pairs pairs(int i, int j) {
        return Pairs.complete(numbers.get(i), numbers.get(j));
    }

    /** Returns the covariances with the divisor n &minus; 1; {@code NaN} below two rows. */
    double[][] covariances() {
        double[][] covariances = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j <= i; j++) {
                covariances[i][j] = pairs(i, j).covariance();
                covariances[j][i] = covariances[i][j];
            }
        }
        return covariances;
    }

    /** Returns Pearson's correlation of two items; {@code NaN} where it is undefined. */
    double correlation(int i, int j) {
        Double coefficient =
                Correlation.pearson().of(numbers.get(i), numbers.get(j)).coefficient();
        return coefficient == null ? Double.NaN : coefficient;
    }
}
