package eu.niem.scoring.statistics.regression;

import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of columns in which at least one has a value, in units of the columns' standard deviations; {@code NaN}
 * where there is no value.
 */
final class StandardisedRows {
    private final double[][] rows;
    private final double[] means;
    private final double[] deviations;

    private StandardisedRows(double[][] rows, double[] means, double[] deviations) {
        this.rows = rows;
        this.means = means;
        this.deviations = deviations;
    }

    /** Makes the rows of columns that each have two different numbers. */
    static StandardisedRows of(List<Column> columns) {
        double[] means = new double[columns.size()];
        double[] deviations = new double[columns.size()];
        for (int i = 0; i < means.length; i++) {
            Moments moments = Moments.of(columns.get(i));
            means[i] = moments.mean().orElseThrow();
            deviations[i] = moments.sd().orElseThrow();
        }
        int size = columns.isEmpty() ? 0 : columns.get(0).size();
        double[][] rows = IntStream.range(0, size)
                .filter(row -> columns.stream().anyMatch(each -> each.isPresent(row)))
                .mapToObj(row -> IntStream.range(0, means.length)
                        .mapToDouble(i -> (columns.get(i).get(row) - means[i]) / deviations[i])
                        .toArray())
                .sorted(Arrays::compare) // so that sums over them do not depend on the order given
                .toArray(double[][]::new);
        return new StandardisedRows(rows, means, deviations);
    }

    int size() {
        return rows.length;
    }

    double[] row(int row) {
        return rows[row];
    }

    int columns() {
        return means.length;
    }

    double mean(int column) {
        return means[column];
    }

    double deviation(int column) {
        return deviations[column];
    }
}
