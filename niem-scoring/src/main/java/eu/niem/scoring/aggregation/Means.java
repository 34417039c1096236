package eu.niem.scoring.aggregation;

import eu.niem.core.internal.ShortestDecimal;

/** Says why means that need positive values have none where a value is not positive. */
final class Means {
    private Means() {}

    static String notPositive(String mean, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            if (!(values[i] > 0)) {
                return mean + " has no value where a child is " + ShortestDecimal.of(values[i])
                        + ": normalise to a scale that begins above 0, such as 1 to 100";
            }
        }
        return mean + " of these children is too large or too small for a number";
    }
}
