package eu.niem.scoring.statistics.agreement;

import eu.niem.core.internal.Require;
import java.util.List;
import java.util.Locale;

/** The coefficient of {@link AgreementCoefficient#kappa}, by what a disagreement weighs. */
record CohenKappa(Weighting weighting, List<Double> scale) implements ResampledCoefficient {
    /** Checks the scale. */
    public CohenKappa {
        Require.notNull("weighting", weighting);
        scale = Require.list("scale", scale);
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

    @Override
    public Resampled statistic(Ratings ratings) {
        int[] units = ratings.pairable();
        return new MeanOfPairs(
                ratings, units.length, (first, second) -> new Confusion(this, ratings, units, first, second)::kappa);
    }

    /** The weight of a disagreement. */
    enum Weighting {
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
