package eu.niem.scoring.treatment;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.regression.NormalEstimation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code impute-em}: the expectation given all other indicators of the row, in a normal distribution of them all. Its
 * means and covariances are estimated from the incomplete data by expectation and maximisation
 * ({@link NormalEstimation}).
 *
 * <ul>
 *   <li>It uses more of the data than a regression, and asks for more of it: more rows than indicators, of which none
 *       is given by others. With fewer, it is refused, with a word on what to do: give a {@code ridge}, which draws all
 *       correlations towards 0; estimate {@code byDimension}, the indicators of each dimension by themselves; or name
 *       fewer {@code indicators}.
 *   <li>An indicator that is the same in all rows gets that value; one without a value stays missing. A row without any
 *       value gets the means.
 *   <li>A group in which nothing is missing need not be estimated.
 *   <li>Very skewed indicators are not normal: put a {@link Log} before it.
 *   <li>Imputed values are expectations: spread is smaller than in the data. They may lie beyond the values observed.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3; Dempster, Laird and Rubin (1977),
 * doi:10.1111/j.2517-6161.1977.tb01600.x.
 *
 * @param ridge by how much correlations are drawn towards 0, 0 or more: they are divided by 1 + ridge in each turn
 * @param byDimension whether the indicators directly below each dimension are estimated by themselves
 * @param tolerance the change of the estimates, in standard deviations, at which they have settled; above 0
 * @param iterations how many turns at most, 1 or more
 * @param indicators the ids of the indicators that it concerns and looks at; empty for all that are scored
 */
public record ImputeEm(double ridge, boolean byDimension, double tolerance, int iterations, List<String> indicators)
        implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
            Treatment.ROLE,
            "impute-em",
            ImputeEm.class,
            with -> new ImputeEm(
                    with.number("ridge", 0),
                    with.flag("byDimension", false),
                    with.number("tolerance", 1e-8),
                    with.whole("iterations", 2000),
                    with.texts("indicators")));

    /** Checks the parameters. */
    public ImputeEm {
        new NormalEstimation(ridge, tolerance, iterations);
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method over all scored indicators together, without a ridge. */
    public static ImputeEm standard() {
        return new ImputeEm(0, false, 1e-8, 2000, List.of());
    }

    /** Returns a copy with a ridge. */
    public ImputeEm withRidge(double newRidge) {
        return new ImputeEm(newRidge, byDimension, tolerance, iterations, indicators);
    }

    /** Returns a copy that estimates each dimension by itself, or all together. */
    public ImputeEm withByDimension(boolean newByDimension) {
        return new ImputeEm(ridge, newByDimension, tolerance, iterations, indicators);
    }

    /** Returns a copy with another change at which estimates have settled. */
    public ImputeEm withTolerance(double newTolerance) {
        return new ImputeEm(ridge, byDimension, newTolerance, iterations, indicators);
    }

    /** Returns a copy with another greatest number of turns. */
    public ImputeEm withIterations(int newIterations) {
        return new ImputeEm(ridge, byDimension, tolerance, newIterations, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeEm withIndicators(List<String> newIndicators) {
        return new ImputeEm(ridge, byDimension, tolerance, iterations, newIndicators);
    }

    @Override
    public Adjustment fit(Panel reference) {
        List<Indicator> all = TreatedIndicators.scored(reference.framework(), indicators);
        return new ByGroup(
                indicators,
                ByGroup.each(
                        reference, group -> byDimension ? Optional.of(dimensions(group, all)) : learned(group, all)));
    }

    private Imputation dimensions(Panel group, List<Indicator> all) {
        Map<String, NormalDistribution> dimensions = new LinkedHashMap<>();
        for (Node node : group.framework().nodes()) {
            if (node instanceof Dimension dimension) {
                List<Indicator> below =
                        all.stream().filter(dimension.children()::contains).toList();
                learned(group, below).ifPresent(learned -> dimensions.put(dimension.id(), learned));
            }
        }
        return new ByDimension(dimensions);
    }

    private Optional<NormalDistribution> learned(Panel group, List<Indicator> together) {
        List<Column> columns =
                together.stream().map(each -> group.column(each.id())).toList();
        try {
            return Optional.of(NormalDistribution.of(new NormalEstimation(ridge, tolerance, iterations).fit(columns)));
        } catch (IllegalArgumentException e) {
            if (columns.stream().anyMatch(column -> hasGap(group, column))) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static boolean hasGap(Panel group, Column column) {
        return IntStream.range(0, column.size()).anyMatch(row -> Imputation.mayFill(group, column, row));
    }
}
