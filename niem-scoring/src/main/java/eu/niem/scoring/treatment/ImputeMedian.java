package eu.niem.scoring.treatment;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * {@code impute-median}: the median of an indicator over the reference, within the group of people.
 *
 * <ul>
 *   <li>Unlike the mean, a few extreme values do not move it. Spread and correlations become smaller all the same.
 *   <li>An indicator without any value stays missing.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3.
 *
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record ImputeMedian(List<String> indicators) implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
                    Treatment.ROLE,
                    "impute-median",
                    ImputeMedian.class,
                    with -> new ImputeMedian(with.texts("indicators")))
            .withAliases("i_median");

    /** Copies the list. */
    public ImputeMedian {
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method for all scored indicators. */
    public static ImputeMedian standard() {
        return new ImputeMedian(List.of());
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeMedian withIndicators(List<String> newIndicators) {
        return new ImputeMedian(newIndicators);
    }

    @Override
    public Adjustment fit(Panel reference) {
        return ByGroup.fit(reference, indicators, rows -> TypicalValues.of(ImputeDimensionMean.Average.MEDIAN, rows));
    }
}
