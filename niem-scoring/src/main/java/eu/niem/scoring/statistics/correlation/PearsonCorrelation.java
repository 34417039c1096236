package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Centred;
import eu.niem.scoring.statistics.numeric.Distributions;
import eu.niem.scoring.statistics.numeric.Pairs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pearson's product-moment correlation, <i>r = &Sigma; (x &minus; x&#772;)(y &minus; y&#772;) / &radic;(&Sigma; (x
 * &minus; x&#772;)<sup>2</sup> &Sigma; (y &minus; y&#772;)<sup>2</sup>)</i>.
 *
 * <ul>
 *   <li>p from Student's distribution of <i>r &radic;((n &minus; 2)/(1 &minus; r<sup>2</sup>))</i> on n &minus; 2
 *       degrees of freedom; none for two pairs.
 *   <li>Interval by Fisher's z with variance <i>1/(n &minus; 3)</i>; none up to three pairs.
 *   <li>Fewer than two pairs, or a row in which all numbers are the same: undefined.
 * </ul>
 *
 * <p>Source: Fisher (1915), doi:10.2307/2331838, and (1921), Metron 1, 3&ndash;32.
 */
public record PearsonCorrelation() implements Correlation {
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
            return new Association(this, n, r, p, ConfidenceInterval.fisher(r, 1.0 / (n - 3), level), "");
        });
    }

    private static double coefficient(Pairs pairs) {
        return new Centred(pairs.firsts()).correlation(new Centred(pairs.seconds()));
    }
}
