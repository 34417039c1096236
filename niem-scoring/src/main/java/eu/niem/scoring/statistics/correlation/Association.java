package eu.niem.scoring.statistics.correlation;

import eu.niem.core.internal.Require;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.numeric.Distributions;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The correlation of two rows of numbers, with p-value and interval.
 *
 * @param correlation the kind of correlation
 * @param n the number of pairs of numbers it rests on
 * @param coefficient the coefficient, from &minus;1 to 1; null where it is undefined
 * @param p the two-sided p-value of no association; null where there is none
 * @param interval the confidence interval; null where the coefficient is undefined, 1 or &minus;1, or rests on too few
 *     pairs
 * @param undefined why there is no coefficient; empty where there is one
 */
public record Association(
        Correlation correlation,
        int n,
        @Nullable Double coefficient,
        @Nullable PValue p,
        @Nullable ConfidenceInterval interval,
        String undefined)
        implements Serializable {
    /** Checks that there is either a coefficient or a reason. */
    public Association {
        Require.notNull("correlation", correlation);
        Require.notNull("undefined", undefined);
        Require.valueOrReason("an association", "a coefficient", coefficient, undefined);
    }

    /**
     * Makes Fisher's interval of a correlation: symmetric about <i>artanh r</i>, with the given variance on that scale.
     *
     * @return null where <i>r</i> is 1 or &minus;1, and where the variance is not above 0 or not finite
     */
    static @Nullable ConfidenceInterval fisher(double r, double variance, double level) {
        if (Math.abs(r) >= 1 || !(variance > 0) || !Double.isFinite(variance)) {
            return null;
        }
        double centre = 0.5 * StrictMath.log1p(2 * r / (1 - r));
        double half = Distributions.normalQuantile(level) * Math.sqrt(variance);
        return new ConfidenceInterval(StrictMath.tanh(centre - half), StrictMath.tanh(centre + half), level);
    }

    /**
     * A p-value with the method by which it was found.
     *
     * @param value from 0 to 1
     * @param method the method
     */
    public record PValue(double value, Method method) implements Serializable {
        /** Checks the range. */
        public PValue {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a p-value must lie from 0 to 1, but was '" + value + "'");
            }
            Require.notNull("method", method);
        }

        /** Makes the p-value of both tails: twice the smaller of the two tails at the statistic, at most 1. */
        static PValue twoSided(double tail, double otherTail, Method method) {
            return new PValue(Math.min(1, 2 * Math.max(0, Math.min(tail, otherTail))), method);
        }

        /** The method by which a p-value was found. */
        public enum Method {
            /** From the distribution over all permutations. */
            EXACT,
            /** From a series about the normal distribution. */
            EDGEWORTH,
            /** From Student's distribution. */
            STUDENT,
            /** From the normal distribution. */
            NORMAL;

            /** Returns the name in results: {@code exact}, {@code edgeworth}, {@code student} or {@code normal}. */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
