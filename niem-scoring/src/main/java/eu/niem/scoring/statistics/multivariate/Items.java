package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /**
     * Returns the covariances with the divisor n &minus; 1, in a unit in which no number is very large or small;
     * {@code NaN} below two rows.
     */
    double[][] covariances() {
        List<List<@Nullable Double>> inUnits = inUnits();
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
    private List<List<@Nullable Double>> inUnits() {
        double largest = numbers.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        int exponent = Math.getExponent(largest);
        List<List<@Nullable Double>> inUnits = new ArrayList<>();
        for (List<@Nullable Double> cells : numbers) {
            List<@Nullable Double> scaled = new ArrayList<>();
            for (Double cell : cells) {
                scaled.add(cell == null ? null : (Double) Math.scalb(cell, -exponent));
            }
            inUnits.add(scaled);
        }
        return inUnits;
    }

    /** Returns Pearson's correlation of two items; {@code NaN} where it is undefined. */
    double correlation(int i, int j) {
        Double coefficient =
                Correlation.pearson().of(numbers.get(i), numbers.get(j)).coefficient();
        return coefficient == null ? Double.NaN : coefficient;
    }
}
