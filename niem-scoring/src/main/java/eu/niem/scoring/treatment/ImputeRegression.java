package eu.niem.scoring.treatment;

import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import java.util.List;
import java.util.Optional;

/**
 * {@code impute-regression}: what other indicators of the row let expect, by linear regression over the rows of the
 * reference.
 *
 * <ul>
 *   <li>Predictors are those named, as far as the row has a value of them. Without names, they are the {@code most}
 *       scored indicators of which the row has a value and that go together with the missing one most closely (by their
 *       squared correlation over all rows that have both; ties in the order of the tree).
 *   <li>The regression is over the rows that have the indicator and all these predictors. There must be two more of
 *       them than predictors, and five for each predictor that was not named; else the last predictor is dropped.
 *       Without any, the cell stays missing.
 *   <li>A predictor that others already give adds nothing; one that is the same in all rows is none.
 *   <li>Imputed values lie on the line: relations look closer than they are. They may lie beyond the values observed.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3; Buck (1960), Journal of the Royal
 * Statistical Society B 22, 302&ndash;307.
 *
 * @param predictors the ids of indicators, which may be recorded for context; empty to take the closest
 * @param most how many to take where none are named, 1 or more
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record ImputeRegression(List<String> predictors, int most, List<String> indicators)
        implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
            Treatment.ROLE,
            "impute-regression",
            ImputeRegression.class,
            with -> new ImputeRegression(with.texts("predictors"), with.whole("most", 3), with.texts("indicators")));

    /** Checks the number. */
    public ImputeRegression {
        Regressions.check(most);
        predictors = TreatedIndicators.copy("predictors", predictors);
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the regression on the three closest indicators. */
    public static ImputeRegression standard() {
        return new ImputeRegression(List.of(), 3, List.of());
    }

    /** Makes the regression on the given indicators. */
    public static ImputeRegression on(String... predictors) {
        Require.notNull("predictors", predictors);
        return new ImputeRegression(List.of(predictors), 3, List.of());
    }

    /** Returns a copy that takes so many indicators at most where none are named. */
    public ImputeRegression withMost(int newMost) {
        return new ImputeRegression(predictors, newMost, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeRegression withIndicators(List<String> newIndicators) {
        return new ImputeRegression(predictors, most, newIndicators);
    }

    @Override
    public Adjustment fit(Panel reference) {
        return ByGroup.fit(
                reference,
                indicators,
                group -> new Regressions(
                        predictors,
                        most,
                        ReferenceRows.of(
                                group,
                                each -> each.isScored()
                                        || predictors.contains(each.id())
                                        || indicators.contains(each.id()))));
    }

    @Override
    public Optional<String> refuses(Framework framework) {
        return TreatedIndicators.refusal(framework, "predictors", predictors)
                .or(() -> StandardImputation.super.refuses(framework));
    }
}
