package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.statistics.multivariate.PrincipalComponents;
import eu.niem.scoring.statistics.multivariate.RotatedFactors;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code factor-analysis}: the handbook's recipe. The principal components that matter are turned by varimax, each
 * child is counted to the factor on which it loads most, and its weight is its squared loading as a share of what that
 * factor explains, times the share of that factor in what all explain. Weights are scaled to add up to 1.
 *
 * <ul>
 *   <li>Kept are the components whose eigenvalue is above {@code minimumEigenvalue} and whose share of the variance is
 *       above {@code minimumShare}; if these do not explain more than {@code minimumCumulative} together, the next ones
 *       too, until they do.
 *   <li>A number that exceeds its limit by rounding only is not above it.
 *   <li>Where the last component kept explains the same as the next one, neither is determined: refused. So are factors
 *       of which no rotation is the best, see {@link RotatedFactors#determined}.
 *   <li>Only rows in which every child has a score count; fewer than two of them, or a child that does not vary, is
 *       refused. An only child gets all of the weight.
 * </ul>
 *
 * <p>A child that goes with many others weighs more, and one that brings something new weighs less: such weights
 * correct for overlap, they do not say what is important.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6 with tables 16 to 18,
 * doi:10.1787/9789264043466-en; Nicoletti, Scarpetta and Boylaud (2000), doi:10.1787/215182844604.
 *
 * @param minimumEigenvalue above which a component is kept
 * @param minimumShare of the variance above which it is kept, from 0 to 1
 * @param minimumCumulative share of the variance that those kept must explain more than, from 0 to below 1
 */
public record FactorAnalysisWeighting(double minimumEigenvalue, double minimumShare, double minimumCumulative)
        implements StandardWeighting {
    private static final double ROUNDING = 1e-12;

    static final Method<Weighting> METHOD = Method.of(
                    Weighting.ROLE, "factor-analysis", FactorAnalysisWeighting.class, FactorAnalysisWeighting::read)
            .withAliases("FA");

    /** Checks the limits. */
    public FactorAnalysisWeighting {
        boolean proper = minimumEigenvalue >= 0
                && minimumShare >= 0
                && minimumShare <= 1
                && minimumCumulative >= 0
                && minimumCumulative < 1;
        if (!proper) {
            throw new IllegalArgumentException("'factor-analysis' must have a 'minimumEigenvalue' of 0 or more, a "
                    + "'minimumShare' from 0 to 1 and a 'minimumCumulative' from 0 to below 1, but they are "
                    + minimumEigenvalue + ", " + minimumShare + " and " + minimumCumulative);
        }
    }

    /** Makes the method with the handbook's limits: eigenvalues above 1, each above 10 %, together above 60 %. */
    public static FactorAnalysisWeighting standard() {
        return new FactorAnalysisWeighting(1, 0.1, 0.6);
    }

    /** Returns a copy with another eigenvalue above which a component is kept. */
    public FactorAnalysisWeighting withMinimumEigenvalue(double newMinimumEigenvalue) {
        return new FactorAnalysisWeighting(newMinimumEigenvalue, minimumShare, minimumCumulative);
    }

    /** Returns a copy with another share of the variance above which a component is kept. */
    public FactorAnalysisWeighting withMinimumShare(double newMinimumShare) {
        return new FactorAnalysisWeighting(minimumEigenvalue, newMinimumShare, minimumCumulative);
    }

    /** Returns a copy with another share that the components kept must explain more than. */
    public FactorAnalysisWeighting withMinimumCumulative(double newMinimumCumulative) {
        return new FactorAnalysisWeighting(minimumEigenvalue, minimumShare, newMinimumCumulative);
    }

    private static FactorAnalysisWeighting read(Parameters with) {
        FactorAnalysisWeighting standard = standard();
        return new FactorAnalysisWeighting(
                with.number("minimumEigenvalue", standard.minimumEigenvalue),
                with.number("minimumShare", standard.minimumShare),
                with.number("minimumCumulative", standard.minimumCumulative));
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return ByChild.learned(dimension, children, this::learned);
    }

    private Weights learned(Dimension dimension, List<Column> children) {
        ByChild.complete("factor-analysis", children);
        PrincipalComponents components = PrincipalComponents.of(children);
        int kept = kept(components.components());
        if (!components.isDistinct(kept)) {
            throw new IllegalArgumentException("'factor-analysis' keeps " + kept + " components of "
                    + ByChild.ids(dimension) + ", but the next explains as much as the last of them: change "
                    + "'minimumEigenvalue', or choose another weighting for '" + dimension.id() + "'");
        }
        RotatedFactors factors = components.varimax(kept);
        if (!factors.determined()) {
            throw new IllegalArgumentException("'factor-analysis' finds no best rotation of " + kept + " components of "
                    + ByChild.ids(dimension) + ": any angle is as good, so no weights are determined; choose another "
                    + "weighting for '" + dimension.id() + "'");
        }
        return ByChild.weights(dimension, weights(factors));
    }

    private int kept(List<PrincipalComponents.Component> components) {
        int kept = 0;
        while (kept < components.size() && isKept(kept, components)) {
            kept++;
        }
        return kept;
    }

    private boolean isKept(int index, List<PrincipalComponents.Component> components) {
        PrincipalComponents.Component component = components.get(index);
        boolean matters =
                isAbove(component.eigenvalue(), minimumEigenvalue) && isAbove(component.share(), minimumShare);
        return matters || index == 0 || !isAbove(components.get(index - 1).cumulative(), minimumCumulative);
    }

    /** Returns whether a number is above a limit by more than rounding, which depends on the order of the children. */
    private static boolean isAbove(double number, double limit) {
        return number - limit > ROUNDING * Math.max(1, limit);
    }

    private static List<Double> weights(RotatedFactors factors) {
        double all = factors.explained();
        return IntStream.range(0, factors.variables().size())
                .mapToObj(child -> {
                    RotatedFactors.Factor factor = factors.factorOf(child);
                    double loading = factor.loadings().get(child);
                    return loading * loading / factor.explained() * (factor.explained() / all);
                })
                .toList();
    }
}
