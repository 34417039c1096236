package eu.niem.scoring.analysis;

import java.io.Serializable;

/**
 * The limits from which a correlation is worth a second look.
 *
 * @param collinear the absolute coefficient above which two nodes say the same; from 0 to 1
 * @param negative the coefficient below which two nodes run against each other; from &minus;1 to 1
 * @param silent the coefficient below which a node hardly moves the dimension above it; from {@code negative} to 1
 */
public record CorrelationLimits(double collinear, double negative, double silent) implements Serializable {
    /** Checks the ranges. */
    public CorrelationLimits {
        if (!(collinear >= 0 && collinear <= 1) || !(negative >= -1 && negative <= silent && silent <= 1)) {
            throw new IllegalArgumentException(
                    "the limits must hold 0 <= collinear <= 1 and -1 <= negative <= silent <= 1,"
                            + " but they were collinear '" + collinear + "', negative '" + negative + "', silent '"
                            + silent + "'");
        }
    }

    /**
     * Makes the standard limits: above 0.9 collinear, as in COINr; below &minus;0.4 negative and below 0.3 silent,
     * which are choices of this library.
     */
    public static CorrelationLimits standard() {
        return new CorrelationLimits(0.9, -0.4, 0.3);
    }
}
