package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.multivariate.PrincipalComponents;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code principal-component}: the loadings of the children on the first principal component of their scores, so that
 * the dimension keeps as much of their variance as one number can. They are scaled to add up to 1.
 *
 * <ul>
 *   <li>Loadings of both signs are no weights: a child that runs against the others would count against the dimension.
 *       Refused, with the children on the weaker side named; leave these out, turn their direction, or take the
 *       squares.
 *   <li>Where two components explain the same, the first is not determined: refused.
 *   <li>Only rows in which every child has a score count; fewer than two of them, or a child that does not vary, is
 *       refused. An only child gets all of the weight.
 * </ul>
 *
 * <p>A child that goes with many others weighs more, and one that brings something new weighs less: such weights
 * correct for overlap, they do not say what is important.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6, doi:10.1787/9789264043466-en;
 * loadings as weights: COINr's {@code get_PCA}, doi:10.21105/joss.04567.
 *
 * @param squared whether the squares of the loadings are the weights, the share of each child in the component, which
 *     are never negative
 * @see PrincipalComponents
 */
public record PrincipalComponentWeighting(boolean squared) implements StandardWeighting {
    static final Method<Weighting> METHOD = Method.of(
                    Weighting.ROLE,
                    "principal-component",
                    PrincipalComponentWeighting.class,
                    with -> new PrincipalComponentWeighting(with.flag("squared", false)))
            .withAliases("get_PCA", "PCA");
    private static final double ROUNDING = 1e-12;

    /** Makes the method that takes the loadings themselves. */
    public static PrincipalComponentWeighting standard() {
        return new PrincipalComponentWeighting(false);
    }

    /** Returns a copy that takes the squares of the loadings, or the loadings themselves. */
    public PrincipalComponentWeighting withSquared(boolean newSquared) {
        return new PrincipalComponentWeighting(newSquared);
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return ByChild.learned(dimension, children, this::learned);
    }

    private Weights learned(Dimension dimension, List<Column> children) {
        ByChild.complete("principal-component", children);
        PrincipalComponents components = PrincipalComponents.of(children);
        if (!components.isDistinct(1)) {
            throw new IllegalArgumentException(
                    "'principal-component' must have one component that explains most, but of "
                            + ByChild.ids(dimension) + " two explain the same: choose another weighting for '"
                            + dimension.id() + "'");
        }
        List<Double> loadings = components.component(1).loadings();
        if (squared) {
            return ByChild.weights(
                    dimension,
                    loadings.stream().map(loading -> loading * loading).toList());
        }
        requireOneSign(dimension, loadings);
        return ByChild.weights(
                dimension,
                loadings.stream().map(loading -> Math.max(0, loading)).toList());
    }

    private static void requireOneSign(Dimension dimension, List<Double> loadings) {
        List<String> ids = ByChild.ids(dimension);
        List<String> negative = IntStream.range(0, ids.size())
                .filter(child -> loadings.get(child) < -ROUNDING)
                .mapToObj(ids::get)
                .toList();
        if (!negative.isEmpty()) {
            throw new IllegalArgumentException("'principal-component' must have loadings of one sign, but in '"
                    + dimension.id() + "' " + negative
                    + " run against the other children: check their direction, leave "
                    + "them out, set 'squared' to true, or choose another weighting");
        }
    }
}
