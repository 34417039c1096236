package eu.niem.scoring.statistics.agreement;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A coefficient of the agreement between coders. The order of coders and of units changes no bit of an estimate. */
public sealed interface AgreementCoefficient extends Serializable permits ResampledCoefficient {

    /** Returns percent agreement in which only equal answers agree, see {@link #percent(double)}. */
    static AgreementCoefficient percent() {
        return PercentAgreement.exact();
    }

    /**
     * Returns percent agreement: the share of answers on which two coders agree, in per cent from 0 to 100; with more
     * coders the mean over their pairs.
     *
     * <ul>
     *   <li>Each pair is compared on the units that both have answered; a pair without such a unit is left out.
     *   <li>It makes no allowance for chance: two coders who guess between two options agree on half of them.
     * </ul>
     *
     * @param tolerance how far two answers may lie apart and still agree, 0 or more
     */
    static AgreementCoefficient percent(double tolerance) {
        return new PercentAgreement(tolerance);
    }

    /**
     * Returns Cohen's kappa, in which all disagreements weigh the same. It is the disagreement of two coders in
     * proportion to the disagreement expected by chance from their shares of each option, <i>&kappa; = 1 &minus;
     * &Sigma; d<sub>ij</sub> o<sub>ij</sub> / &Sigma; d<sub>ij</sub> e<sub>ij</sub></i>. 1 is full agreement, 0 what
     * chance gives, below 0 less than that. <i>o</i> is the share of units with answer i by one and j by the other,
     * <i>e</i> the product of the two shares, <i>d</i> the weight of the disagreement.
     *
     * <ul>
     *   <li>An option is the number on the scale that stands for it, and the weight grows with the difference of
     *       numbers, or its square. Options that nobody chose keep their place, so that the weights are those of the
     *       full scale; for options that are ordered but have no numbers, number them 1, 2, 3 and so on.
     *   <li>With more than two coders, the mean over their pairs (Light). Each pair is compared on the units both
     *       answered; a pair without kappa is left out.
     *   <li>Where both coders gave one and the same answer throughout, no disagreement is expected: undefined.
     * </ul>
     *
     * <p>Source: Cohen (1960), doi:10.1177/001316446002000104; weighted: Cohen (1968), doi:10.1037/h0026256; pairs of
     * coders: Light (1971), doi:10.1037/h0031643.
     *
     * @param scale all permitted options, as different finite numbers in ascending order
     * @throws IllegalArgumentException if the scale is not that
     */
    static AgreementCoefficient kappa(List<Double> scale) {
        return CohenKappa.unweighted(scale);
    }

    /** Returns the {@link #kappa} in which a disagreement weighs as much as the answers lie apart. */
    static AgreementCoefficient kappaLinear(List<Double> scale) {
        return CohenKappa.linear(scale);
    }

    /** Returns the {@link #kappa} in which a disagreement weighs as the square of the distance between the answers. */
    static AgreementCoefficient kappaQuadratic(List<Double> scale) {
        return CohenKappa.quadratic(scale);
    }

    /**
     * Returns Krippendorff's alpha for categories without order: the disagreement of any number of coders within units
     * in proportion to that of answers drawn at random, <i>&alpha; = 1 &minus; D<sub>o</sub>/D<sub>e</sub></i>. 1 is
     * full agreement, 0 what chance gives, below 0 less than that.
     *
     * <ul>
     *   <li>Answers may be missing; a unit with fewer than two answers is left out.
     *   <li>A unit of m answers gives m(m &minus; 1) ordered pairs, each with weight 1/(m &minus; 1).
     *   <li>Where all answers of all units are the same, no disagreement is expected: undefined.
     *   <li>{@link Bootstrap} draws units.
     * </ul>
     *
     * <p>Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), Annenberg School for Communication;
     * Hayes and Krippendorff (2007), doi:10.1080/19312450709336664.
     */
    static AgreementCoefficient alphaNominal() {
        return KrippendorffAlpha.nominal();
    }

    /**
     * Returns the {@link #alphaNominal alpha} for ordered categories: a disagreement counts by the answers in between.
     */
    static AgreementCoefficient alphaOrdinal() {
        return KrippendorffAlpha.ordinal();
    }

    /** Returns the {@link #alphaNominal alpha} for numbers: a disagreement counts by the square of the difference. */
    static AgreementCoefficient alphaInterval() {
        return KrippendorffAlpha.interval();
    }

    /** Returns the name in results, for example {@code krippendorff-alpha-ordinal}. */
    String code();

    /**
     * Returns the estimate without an interval.
     *
     * @throws IllegalArgumentException if the coefficient has a scale and an answer is not on it
     */
    Estimate estimate(Ratings ratings);

    /**
     * Returns the estimate with its bootstrap interval. The order of coders changes no bit of either.
     *
     * @throws IllegalArgumentException if the coefficient has a scale and an answer is not on it
     */
    Estimate estimate(Ratings ratings, Bootstrap bootstrap);

    /**
     * The value of a coefficient of agreement for some ratings.
     *
     * @param value the coefficient; null where it is undefined
     * @param units the number of units it rests on: those that two coders or more have answered
     * @param interval its bootstrap interval; null where none was asked for, where the coefficient or all draws are
     *     undefined, and with fewer than two units
     * @param undefined why there is no value; empty where there is one
     */
    public record Estimate(@Nullable Double value, int units, Bootstrap.@Nullable Interval interval, String undefined)
            implements Serializable {
        /** Checks that there is either a value or a reason. */
        public Estimate {
            Require.notNull("undefined", undefined);
            Require.valueOrReason("an estimate", "a value", value, undefined);
        }

        static Estimate of(Resampled statistic, @Nullable Bootstrap bootstrap) {
            int units = statistic.units();
            if (units == 0) {
                return new Estimate(null, 0, null, "no unit was answered by two coders");
            }
            int[] once = new int[units];
            Arrays.fill(once, 1);
            double value = statistic.value(once);
            if (Double.isNaN(value)) {
                return new Estimate(
                        null,
                        units,
                        null,
                        "all answers are the same, which leaves no disagreement to expect by chance");
            }
            return new Estimate(value, units, bootstrap == null ? null : bootstrap.interval(statistic), "");
        }
    }
}
