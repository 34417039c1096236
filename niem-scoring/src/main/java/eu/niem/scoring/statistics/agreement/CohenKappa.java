package eu.niem.scoring.statistics.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Cohen's kappa: the disagreement of two coders in proportion to the disagreement expected by chance from their shares
 * of each option, <i>&kappa; = 1 &minus; &Sigma; d<sub>ij</sub> o<sub>ij</sub> / &Sigma; d<sub>ij</sub>
 * e<sub>ij</sub></i>. 1 is full agreement, 0 what chance gives, below 0 less than that. <i>o</i> is the share of units
 * with answer i by one and j by the other, <i>e</i> the product of the two shares, <i>d</i> the weight of the
 * disagreement.
 *
 * <ul>
 *   <li>An option is the number on the scale that stands for it, and the weight grows with the difference of numbers,
 *       or its square. Options that nobody chose keep their place, so that the weights are those of the full scale; for
 *       options that are ordered but have no numbers, number them 1, 2, 3 and so on.
 *   <li>With more than two coders, the mean over their pairs (Light). Each pair is compared on the units both answered;
 *       a pair without kappa is left out.
 *   <li>Where both coders gave one and the same answer throughout, no disagreement is expected: undefined.
 * </ul>
 *
 * <p>Source: Cohen (1960), doi:10.1177/001316446002000104; weighted: Cohen (1968), doi:10.1037/h0026256; pairs of
 * coders: Light (1971), doi:10.1037/h0031643.
 *
 * @param weighting the weight of a disagreement
 * @param scale all permitted options, as different finite numbers in ascending order
 */
public record CohenKappa(Weighting weighting, List<Double> scale) implements AgreementCoefficient {
    /** Checks the scale. */
    public CohenKappa {
        Objects.requireNonNull(weighting, "weighting");
        scale = List.copyOf(scale);
        for (int i = 0; i < scale.size(); i++) {
            if (!Double.isFinite(scale.get(i)) || (i > 0 && scale.get(i) <= scale.get(i - 1))) {
                throw new IllegalArgumentException(
                        "the scale of kappa must be different finite numbers that ascend, but was " + scale);
            }
        }
    }

    /** Makes a kappa for which every disagreement weighs the same. */
    public static CohenKappa unweighted(List<Double> scale) {
        return new CohenKappa(Weighting.UNWEIGHTED, scale);
    }

    /** Makes a kappa for which a disagreement weighs as much as the answers lie apart. */
    public static CohenKappa linear(List<Double> scale) {
        return new CohenKappa(Weighting.LINEAR, scale);
    }

    /** Makes a kappa for which a disagreement weighs as the square of the distance between the answers. */
    public static CohenKappa quadratic(List<Double> scale) {
        return new CohenKappa(Weighting.QUADRATIC, scale);
    }

    @Override
    public String code() {
        return "cohen-kappa-" + weighting.code();
    }

    /**
     * Returns the estimate without an interval.
     *
     * @throws IllegalArgumentException if an answer is not on the scale
     */
    @Override
    public AgreementEstimate estimate(Ratings ratings) {
        return AgreementEstimate.of(statistic(ratings), null);
    }

    /**
     * Returns the estimate with its bootstrap interval.
     *
     * @throws IllegalArgumentException if an answer is not on the scale
     */
    @Override
    public AgreementEstimate estimate(Ratings ratings, Bootstrap bootstrap) {
        return AgreementEstimate.of(statistic(ratings), bootstrap);
    }

    private Resampled statistic(Ratings ratings) {
        int[] units = ratings.pairable();
        return new MeanOfPairs(
                ratings, units.length, (first, second) -> new Confusion(this, ratings, units, first, second)::kappa);
    }

    /** The weight of a disagreement. */
    public enum Weighting {
        /** The same for every disagreement. */
        UNWEIGHTED,
        /** The difference of the numbers. */
        LINEAR,
        /** The square of the difference of the numbers. */
        QUADRATIC;

        /** Returns the name in results: {@code unweighted}, {@code linear} or {@code quadratic}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        double weight(double first, double second) {
            double apart = Math.abs(first - second);
            return switch (this) {
                case UNWEIGHTED -> apart == 0 ? 0 : 1;
                case LINEAR -> apart;
                case QUADRATIC -> apart * apart;
            };
        }
    }
}
