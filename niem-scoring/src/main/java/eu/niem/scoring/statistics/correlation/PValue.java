package eu.niem.scoring.statistics.correlation;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Locale;

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
