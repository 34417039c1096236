package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.description.Quantiles;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code impute-dimension-mean}: how the row stands in the other indicators below the same dimension. Each indicator is
 * brought to 0&ndash;1 by its least and greatest value in the reference, turned where less is better; the mean of the
 * others that have a value is brought back to the scale of the missing one.
 *
 * <ul>
 *   <li>The dimension is the parent for {@code levelsUp} 1, its parent for 2, and so on up to the root.
 *   <li>Where no other indicator below it has a value, or the indicator has none in the reference, the cell stays
 *       missing.
 *   <li>An indicator that has the same value everywhere says nothing of others, and gets that value itself.
 *   <li>Values of other data may lie beyond the least and greatest; they are taken as they are.
 *   <li>A row that lacks the same sort of thing everywhere looks as good as it is elsewhere in the dimension: this is
 *       what an arithmetic mean that leaves out missing children does silently.
 * </ul>
 *
 * <p>Source: the R package COINr 1.1.14, {@code Impute(impute_by = "row")}.
 *
 * @param statistic mean, or median
 * @param levelsUp how many levels up the dimension is, 1 or more
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record ImputeDimensionMean(Average statistic, int levelsUp, List<String> indicators)
        implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
            Treatment.ROLE,
            "impute-dimension-mean",
            ImputeDimensionMean.class,
            with -> new ImputeDimensionMean(
                    with.choice("statistic", Average.class, Average.MEAN),
                    with.whole("levelsUp", 1),
                    with.texts("indicators")));

    /** Checks the levels. */
    public ImputeDimensionMean {
        Require.notNull("statistic", statistic);
        if (levelsUp < 1) {
            throw new IllegalArgumentException(
                    "'levelsUp' of 'impute-dimension-mean' must be 1 or more, but was " + levelsUp);
        }
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method that takes the mean of the indicators below the parent. */
    public static ImputeDimensionMean standard() {
        return new ImputeDimensionMean(Average.MEAN, 1, List.of());
    }

    /** Returns a copy that takes the mean or the median. */
    public ImputeDimensionMean withStatistic(Average newStatistic) {
        return new ImputeDimensionMean(newStatistic, levelsUp, indicators);
    }

    /** Returns a copy that takes a dimension so many levels up. */
    public ImputeDimensionMean withLevelsUp(int newLevelsUp) {
        return new ImputeDimensionMean(statistic, newLevelsUp, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeDimensionMean withIndicators(List<String> newIndicators) {
        return new ImputeDimensionMean(statistic, levelsUp, newIndicators);
    }

    @Override
    public Adjustment fit(Panel reference) {
        Map<String, Double> least = new LinkedHashMap<>();
        Map<String, Double> greatest = new LinkedHashMap<>();
        for (Indicator indicator : reference.framework().indicators()) {
            Quantiles numbers = Quantiles.of(reference.column(indicator.id()));
            if (numbers.n() > 0) {
                least.put(indicator.id(), numbers.least().orElseThrow());
                greatest.put(indicator.id(), numbers.largest().orElseThrow());
            }
        }
        return new DimensionMeans(statistic, levelsUp, indicators, least, greatest);
    }

    /** The average that stands for several numbers. */
    public enum Average {
        /** Their arithmetic mean. */
        MEAN,
        /** The middle one, or the mean of the two in the middle. */
        MEDIAN;

        /** Returns the name in documents. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the average of finite numbers; {@code NaN} where there are none. */
        double of(double... numbers) {
            return switch (this) {
                case MEAN -> Mean.of(numbers);
                case MEDIAN -> Quantiles.of(numbers).median().orElse(Double.NaN);
            };
        }
    }
}
