package eu.niem.scoring.statistics.regression;

/** The means and covariances after one turn of {@link NormalEstimation}. */
final class NormalRotation {
    private final double[] means;
    private final double[][] covariances;

    NormalRotation(double[] means, double[][] covariances) {
        this.means = means;
        this.covariances = covariances;
    }

    /** Makes the start: standardised variables without correlations. */
    static NormalRotation first(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return new NormalRotation(new double[size], identity);
    }

    double mean(int variable) {
        return means[variable];
    }

    double covariance(int one, int other) {
        return covariances[one][other];
    }

    NormalRotation next(StandardisedRows rows, double ridge) {
        double[] deviations = new double[means.length];
        double[][] correlations = new double[means.length][means.length];
        for (int i = 0; i < means.length; i++) {
            deviations[i] = Math.sqrt(Math.max(covariances[i][i], Double.MIN_NORMAL));
            correlations[i][i] = 1;
            for (int j = 0; j < i; j++) {
                correlations[i][j] = covariances[i][j] / (deviations[i] * deviations[j]);
                correlations[j][i] = correlations[i][j];
            }
        }
        CompletedSums sums = new CompletedSums(means, deviations, Precision.of(correlations));
        for (int row = 0; row < rows.size(); row++) {
            sums.add(rows.row(row));
        }
        return sums.turn(rows.size(), ridge);
    }

    /** Returns the largest difference from the other turn. */
    double change(NormalRotation next) {
        double change = 0;
        for (int i = 0; i < means.length; i++) {
            change = Math.max(change, Math.abs(next.means[i] - means[i]));
            for (int j = 0; j <= i; j++) {
                change = Math.max(change, Math.abs(next.covariances[i][j] - covariances[i][j]));
            }
        }
        return change;
    }
}
