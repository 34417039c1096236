package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.numeric.Pairs;

/** The correlation of {@link Correlation#pearson}. */
record PearsonCorrelation() implements PairsCorrelation {
    @Override
    public String code() {
        return "pearson";
    }

    @Override
    public Association of(Pairs pairs, double level) {
        int n = pairs.size();
        double r = pairs.correlation();
        Association.PValue p = n > 2
                ? new Association.PValue(Distributions.correlationP(r, n), Association.PValue.Method.STUDENT)
                : null;
        return new Association(this, n, r, p, Association.fisher(r, 1.0 / (n - 3), level), "");
    }
}
