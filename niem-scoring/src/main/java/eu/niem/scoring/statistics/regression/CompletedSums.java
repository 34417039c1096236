package eu.niem.scoring.statistics.regression;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Sums and products of rows whose missing values are replaced by their expectations, with the covariance of these
 * added.
 */
final class CompletedSums {
    private final double[] means;
    private final double[] deviations;
    private final Precision precision;
    private final double[] sums;
    private final double[][] products;

    CompletedSums(double[] means, double[] deviations, Precision precision) {
        this.means = means;
        this.deviations = deviations;
        this.precision = precision;
        this.sums = new double[means.length];
        this.products = new double[means.length][means.length];
    }

    void add(double[] row) {
        double[] full = completed(row);
        for (int i = 0; i < full.length; i++) {
            double own = full[i];
            double[] withOwn = products[i];
            sums[i] += own;
            for (int j = 0; j <= i; j++) {
                withOwn[j] += own * full[j];
            }
        }
    }

    private double[] completed(double[] row) {
        int[] missing =
                IntStream.range(0, row.length).filter(i -> Double.isNaN(row[i])).toArray();
        if (missing.length == 0) {
            return row;
        }
        double[] standing = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            standing[i] = Double.isNaN(row[i]) ? 0 : (row[i] - means[i]) / deviations[i];
        }
        RealMatrix own = precision.covariance(missing);
        precision.expect(standing, missing, own);
        double[] full = row.clone();
        for (int i = 0; i < missing.length; i++) {
            full[missing[i]] = means[missing[i]] + standing[missing[i]] * deviations[missing[i]];
            for (int j = 0; j <= i; j++) {
                products[missing[i]][missing[j]] +=
                        own.getEntry(i, j) * deviations[missing[i]] * deviations[missing[j]];
            }
        }
        return full;
    }

    NormalRotation turn(int rows, double ridge) {
        int size = sums.length;
        double[] mean = new double[size];
        double[][] covariances = new double[size][size];
        for (int i = 0; i < size; i++) {
            mean[i] = sums[i] / rows;
            for (int j = 0; j <= i; j++) {
                double covariance = products[i][j] / rows - mean[i] * mean[j];
                covariances[i][j] = i == j ? covariance : covariance / (1 + ridge);
                covariances[j][i] = covariances[i][j];
            }
        }
        return new NormalRotation(mean, covariances);
    }
}
