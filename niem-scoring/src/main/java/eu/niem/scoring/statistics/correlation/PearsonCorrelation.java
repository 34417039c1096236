package eu.niem.scoring.statistics.correlation;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
        double[] first = fromMean(pairs.size(), pairs::first);
        double[] second = fromMean(pairs.size(), pairs::second);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < first.length; i++) {
            xx += first[i] * first[i];
            yy += second[i] * second[i];
            xy += first[i] * second[i];
        }
        return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy)))); // rounding may pass 1
    }

    /**
     * Returns the differences from the mean, divided by the largest so that no square is too large or small for a
     * double.
     */
    private static double[] fromMean(int n, IntToDoubleFunction numbers) {
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += numbers.applyAsDouble(i) / n;
        }
        double[] differences = new double[n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            differences[i] = numbers.applyAsDouble(i) - mean;
            largest = Math.max(largest, Math.abs(differences[i]));
        }
        for (int i = 0; i < n; i++) {
            differences[i] /= largest;
        }
        return differences;
    }
}
