package eu.niem.scoring.statistics.agreement;

import eu.niem.scoring.statistics.description.ConfidenceInterval;
import eu.niem.scoring.statistics.description.Quantiles;
import eu.niem.scoring.statistics.numeric.SplitMix64;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A percentile bootstrap interval over units. Each draw takes as many units as there are, with replacement, and
 * computes the coefficient of these; the interval spans the middle of the draws.
 *
 * <ul>
 *   <li>A unit is drawn with all its answers. Coders are not drawn: the interval speaks of these coders on other units.
 *   <li>Only units that two coders or more have answered are drawn from.
 *   <li>A draw on which the coefficient is undefined (all answers the same) is left out, and counted.
 *   <li>The limits are the quantiles (1 &minus; level)/2 and (1 + level)/2 of the draws, interpolated between order
 *       statistics (type 7 of Hyndman and Fan).
 *   <li>Draws come from the seed and the place of the draw alone (SplitMix64), so they are the same on every machine.
 * </ul>
 *
 * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; for agreement Zapf, Castell,
 * Morawietz and Karch, BMC Medical Research Methodology 16:93 (2016), doi:10.1186/s12874-016-0200-9. It is not the
 * resampling of single disagreements that Hayes and Krippendorff (2007) describe.
 *
 * @param draws the number of draws, 100 or more
 * @param seed the seed of the random numbers
 * @param level the share of the draws inside the interval, between 0 and 1
 */
public record Bootstrap(int draws, long seed, double level) implements Serializable {
    private static final int FEWEST = 100;

    /** Checks the numbers. */
    public Bootstrap {
        if (draws < FEWEST) {
            throw new IllegalArgumentException("a bootstrap must have " + FEWEST + " draws or more, but had " + draws);
        }
        ConfidenceInterval.check(level);
    }

    /** Makes a bootstrap of 1000 draws at a level of 95 per cent. */
    public static Bootstrap of(long seed) {
        return new Bootstrap(1000, seed, ConfidenceInterval.USUAL_LEVEL);
    }

    /** Returns the interval; null where there are fewer than two units, or every draw is undefined. */
    @Nullable
    Interval interval(Resampled statistic) {
        int units = statistic.units();
        if (units < 2) {
            return null;
        }
        double[] values = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            values[draw] = statistic.value(sample(draw, units));
        }
        Quantiles defined = Quantiles.of(values);
        double tail = (1 - level) / 2;
        return defined.n() == 0
                ? null
                : new Interval(
                        defined.at(tail).orElseThrow(),
                        defined.at(1 - tail).orElseThrow(),
                        level,
                        draws,
                        draws - defined.n(),
                        seed);
    }

    private int[] sample(int draw, int units) {
        int[] times = new int[units];
        long mixed = SplitMix64.at(seed, 0);
        for (int i = 0; i < units; i++) {
            long bits = SplitMix64.at(mixed, (long) draw * units + i + 1);
            times[(int) (((bits >>> 32) * units) >>> 32)]++;
        }
        return times;
    }

    /**
     * A percentile interval of draws, with what is needed to draw them again.
     *
     * @param lower the lower limit
     * @param upper the upper limit
     * @param level the share of the draws between the limits
     * @param draws how many draws there were
     * @param undefined how many of them had no value, and are left out
     * @param seed which draws
     */
    public record Interval(double lower, double upper, double level, int draws, int undefined, long seed)
            implements Serializable {}
}
