package eu.niem.scoring.treatment;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * {@code impute-mean}: the mean of an indicator over the reference, within the group of people.
 *
 * <ul>
 *   <li>The mean stays what it was; spread and correlations become smaller, the more so the more is imputed.
 *   <li>An indicator without any value stays missing.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3.
 *
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record ImputeMean(List<String> indicators) implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
                    Treatment.ROLE, "impute-mean", ImputeMean.class, with -> new ImputeMean(with.texts("indicators")))
            .withAliases("i_mean");

    /** Copies the list. */
    public ImputeMean {
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method for all scored indicators. */
    public static ImputeMean standard() {
        return new ImputeMean(List.of());
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeMean withIndicators(List<String> newIndicators) {
        return new ImputeMean(newIndicators);
    }

    @Override
    public Adjustment fit(Panel reference) {
        return ByGroup.fit(reference, indicators, rows -> TypicalValues.of(ImputeDimensionMean.Average.MEAN, rows));
    }
}
