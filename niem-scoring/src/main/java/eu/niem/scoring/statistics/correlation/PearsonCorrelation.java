package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Centred;
import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The correlation of {@link Correlation#pearson}. */
record PearsonCorrelation() implements Correlation {
    @Override
    public String code() {
        return "pearson";
    }

    @Override
    public Association of(
            List<? extends @Nullable Double> first, List<? extends @Nullable Double> second, double level) {
        ConfidenceInterval.check(level);
        Pairs pairs = Pairs.complete(first, second);
        return Association.unlessUndefined(this, pairs, () -> {
            double r = coefficient(pairs);
            int n = pairs.size();
            PValue p = n > 2 ? new PValue(Distributions.correlationP(r, n), PValue.Method.STUDENT) : null;
            return new Association(this, n, r, p, Association.fisher(r, 1.0 / (n - 3), level), "");
        });
    }

    private static double coefficient(Pairs pairs) {
        return new Centred(pairs.firsts()).correlation(new Centred(pairs.seconds()));
    }
}
