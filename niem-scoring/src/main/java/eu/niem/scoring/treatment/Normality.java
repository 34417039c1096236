package eu.niem.scoring.treatment;

import eu.niem.core.result.Resolution;
import eu.niem.scoring.statistics.description.Moments;
import java.util.OptionalDouble;

/**
 * When numbers are taken to be free of outliers: |skewness| below a limit, or excess kurtosis below another. Both
 * limits are exclusive, and are reached by what agrees with them to twelve digits. Numbers too few or too even to have
 * a skewness are free of them; those too few for a kurtosis are judged by skewness alone.
 *
 * @param skewness the limit of the absolute skewness, above 0
 * @param kurtosis the limit of the excess kurtosis
 */
record Normality(double skewness, double kurtosis) {
    Normality {
        if (!(skewness > 0) || !Double.isFinite(skewness) || !Double.isFinite(kurtosis)) {
            throw new IllegalArgumentException(
                    "outliers must be sought with a finite 'skewness' above 0 and a finite 'kurtosis', but they were "
                            + skewness + " and " + kurtosis);
        }
    }

    boolean holds(Moments moments) {
        OptionalDouble skew = moments.skewness();
        if (skew.isEmpty() || isBelow(Math.abs(skew.getAsDouble()), skewness)) {
            return true;
        }
        OptionalDouble kurt = moments.kurtosis();
        return kurt.isPresent() && isBelow(kurt.getAsDouble(), kurtosis);
    }

    private static boolean isBelow(double computed, double limit) {
        return computed < limit && !Resolution.among(limit).equal(computed, limit);
    }
}
