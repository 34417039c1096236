package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import java.util.List;

/**
 * {@code treat-outliers}: {@link Winsorise winsorises} numbers with a long tail, and where that is not enough takes the
 * numbers as they were through another treatment, as a rule a {@link Log logarithm}.
 *
 * <ul>
 *   <li>Numbers with |skewness| below its limit or excess kurtosis below its own stay as they are.
 *   <li>What the second treatment gives is kept, even if it is still beyond the limits:
 *       {@link eu.niem.scoring.treatment.Treated#data} shows both before and after.
 *   <li>Otherwise as the two treatments.
 * </ul>
 *
 * <p>Source: the two stages and their limits are those of the R package COINr 1.1.14, {@code qTreat}, after the JRC's
 * COIN Tool.
 *
 * @param maxPoints how many numbers may be winsorised, 0 or more
 * @param skewness the limit of the absolute skewness, above 0
 * @param kurtosis the limit of the excess kurtosis
 * @param otherwise what is done where winsorising is not enough: {@link Log}, {@link BoxCox}, {@link Winsorise} or
 *     this again
 * @param indicators the ids of the indicators that it concerns; empty for all scored quantities
 */
public record TreatOutliers(
        double maxPoints, double skewness, double kurtosis, Treatment otherwise, List<String> indicators)
        implements NumberTreatment {
    static final Method<Treatment> METHOD =
            Method.of(Treatment.ROLE, "treat-outliers", TreatOutliers.class, TreatOutliers::read);

    /** Checks the limits. */
    public TreatOutliers {
        new Winsorise(maxPoints, skewness, kurtosis, indicators);
        indicators = TreatedIndicators.copy(indicators);
        List<String> named = ofNumbers(otherwise).indicators();
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("'otherwise' of 'treat-outliers' must name no indicators, but names "
                    + named + ": name them in 'treat-outliers' itself");
        }
    }

    /**
     * Makes the method that changes at most five numbers, with limits 2 and 3.5, and else takes the scaled logarithm.
     */
    public static TreatOutliers standard() {
        return new TreatOutliers(5, 2, 3.5, Log.standard(), List.of());
    }

    /** Returns a copy that winsorises so many numbers at most. */
    public TreatOutliers withMaxPoints(double newMaxPoints) {
        return new TreatOutliers(newMaxPoints, skewness, kurtosis, otherwise, indicators);
    }

    /** Returns a copy with another limit of the absolute skewness. */
    public TreatOutliers withSkewness(double newSkewness) {
        return new TreatOutliers(maxPoints, newSkewness, kurtosis, otherwise, indicators);
    }

    /** Returns a copy with another limit of the excess kurtosis. */
    public TreatOutliers withKurtosis(double newKurtosis) {
        return new TreatOutliers(maxPoints, skewness, newKurtosis, otherwise, indicators);
    }

    /** Returns a copy with another treatment where winsorising is not enough. */
    public TreatOutliers withOtherwise(Treatment newOtherwise) {
        return new TreatOutliers(maxPoints, skewness, kurtosis, newOtherwise, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public TreatOutliers withIndicators(List<String> newIndicators) {
        return new TreatOutliers(maxPoints, skewness, kurtosis, otherwise, newIndicators);
    }

    private static TreatOutliers read(Parameters with) {
        return new TreatOutliers(
                with.number("maxPoints", 5),
                with.number("skewness", 2),
                with.number("kurtosis", 3.5),
                with.method("otherwise", Treatment.ROLE, Log.standard()),
                with.texts("indicators"));
    }

    private static NumberTreatment ofNumbers(Treatment otherwise) {
        Require.notNull("otherwise", otherwise);
        if (otherwise instanceof NumberTreatment ofNumbers) {
            return ofNumbers;
        }
        throw new IllegalArgumentException("'otherwise' must be 'winsorise', 'log', 'box-cox' or 'treat-outliers'");
    }

    @Override
    public boolean changesScale(Indicator indicator) {
        return NumberTreatment.super.changesScale(indicator) && otherwise.changesScale(indicator);
    }

    @Override
    public Transform fit(Column reference) {
        Winsorise.Learned winsorised = new Winsorise(maxPoints, skewness, kurtosis, indicators).learn(reference);
        return winsorised.isEnough()
                ? winsorised.transform()
                : ofNumbers(otherwise).fit(reference);
    }
}
