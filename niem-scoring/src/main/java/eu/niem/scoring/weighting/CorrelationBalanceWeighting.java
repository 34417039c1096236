package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Decimals;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.WeightedMean;
import eu.niem.scoring.statistics.optimisation.BalancedWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * {@code correlation-balance}: weights under which the correlations of the children with the dimension's score are in
 * given proportions, so that each counts for what it is meant to. The score is that of the dimension's own aggregation
 * and coverage. Weights are 0 or more and add up to 1.
 *
 * <ul>
 *   <li>{@code target} says by name how much each child is to count for; proportions matter. Where no child of a
 *       dimension is named, all count alike; where some are, all must be.
 *   <li>The share of each child in the sum of correlations equals its share in the target up to {@code tolerance}.
 *       Where no weights of 0 or more do that, the message says how far off the nearest are; a larger tolerance accepts
 *       them.
 *   <li>A child that does not vary, or children whose scores cancel, are refused. An only child gets all of the weight.
 *   <li>For a node made by a view, {@code <parent>/<code>}, the target of {@code <code>} holds where there is none for
 *       the whole id.
 * </ul>
 *
 * <p>The weights are those of the reference rows: in other periods correlations differ.
 *
 * <p>Source: Becker, Saisana, Paruolo and Vandecasteele (2017), doi:10.1016/j.ecolind.2017.03.056; COINr's
 * {@code get_opt_weights}, doi:10.21105/joss.04567, whose targets are matched by position.
 *
 * @param target how much each child is to count for, by its id; finite, 0 or more, not all 0; empty for all alike
 * @param tolerance the largest difference of a share from its target, above 0
 */
public record CorrelationBalanceWeighting(Map<String, Double> target, double tolerance) implements StandardWeighting {
    /** The tolerance where none is given. */
    public static final double USUAL_TOLERANCE = 1e-6;

    static final Method<Weighting> METHOD = Method.of(
                    Weighting.ROLE,
                    "correlation-balance",
                    CorrelationBalanceWeighting.class,
                    with -> new CorrelationBalanceWeighting(
                            with.numbersByName("target"), with.number("tolerance", USUAL_TOLERANCE)))
            .withAliases("get_opt_weights");

    /** Checks the numbers. */
    public CorrelationBalanceWeighting {
        target = Require.map("target", target);
        Weights.check("a target of 'correlation-balance'", target);
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException(
                    "the 'tolerance' of 'correlation-balance' must be above 0, but was " + tolerance);
        }
    }

    /** Makes the method under which all children count alike. */
    public static CorrelationBalanceWeighting standard() {
        return new CorrelationBalanceWeighting(Map.of(), USUAL_TOLERANCE);
    }

    /** Makes the method under which children count in the proportions of a target. */
    public static CorrelationBalanceWeighting of(Map<String, Double> target) {
        return new CorrelationBalanceWeighting(target, USUAL_TOLERANCE);
    }

    /** Returns a copy with another largest difference of a share from its target. */
    public CorrelationBalanceWeighting withTolerance(double newTolerance) {
        return new CorrelationBalanceWeighting(target, newTolerance);
    }

    /** Fits the weights as if the dimension were aggregated by weighted arithmetic means of its children. */
    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        return fit(dimension, children, weights -> mean(dimension, children, weights));
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children, Function<Weights, Column> outcome) {
        return ByChild.unlessOnly(dimension, () -> balanced(dimension, children, outcome));
    }

    private Weights balanced(Dimension dimension, List<Column> children, Function<Weights, Column> outcome) {
        BalancedWeights found = balance(dimension, children, outcome);
        if (found.distance() > tolerance) {
            throw new IllegalArgumentException("'correlation-balance' finds no weights of 0 or more for '"
                    + dimension.id() + "' that reach its target up to " + ShortestDecimal.of(tolerance)
                    + ": the nearest are off by "
                    + new Decimals(6).text(found.distance()) + " (" + words(found)
                    + "); choose another target, or a 'tolerance' that accepts them");
        }
        return ByChild.weights(dimension, found.weights());
    }

    /**
     * Returns the weights found, with the correlations they give and the distance of these from the target, whatever
     * the tolerance.
     *
     * @param dimension as in {@link #fit(Dimension, List, Function)}
     * @param children as there
     * @param outcome as there
     * @throws IllegalArgumentException if no weights are found; the message says what to do
     */
    BalancedWeights balance(Dimension dimension, List<Column> children, Function<Weights, Column> outcome) {
        return BalancedWeights.find(
                children, targets(dimension), weights -> outcome.apply(ByChild.weights(dimension, weights)));
    }

    private List<Double> targets(Dimension dimension) {
        List<String> ids = ByChild.ids(dimension);
        List<Double> found = new ArrayList<>();
        for (String id : ids) {
            Double own = ByChild.find(id, target::get);
            if (own != null) {
                found.add(own);
            }
        }
        if (found.isEmpty()) {
            return Collections.nCopies(ids.size(), 1.0);
        }
        if (found.size() < ids.size()) {
            throw new IllegalArgumentException("'correlation-balance' has a target for some children of '"
                    + dimension.id() + "', but not for all of " + ids + ": name the others too; there are targets for "
                    + target.keySet());
        }
        return found;
    }

    private static String words(BalancedWeights found) {
        return String.join(
                ", ",
                found.parts().stream()
                        .map(part -> "'" + part.id() + "' weight " + new Decimals(4).text(part.weight()) + ", share "
                                + new Decimals(4).text(part.share()) + " of " + new Decimals(4).text(part.target()))
                        .toList());
    }

    private static Column mean(Dimension dimension, List<Column> children, Weights weights) {
        int rows = children.isEmpty() ? 0 : children.get(0).size();
        double[] means = new double[rows];
        double[] present = new double[children.size()];
        double[] ofPresent = new double[children.size()];
        for (int row = 0; row < rows; row++) {
            int count = 0;
            for (int i = 0; i < children.size(); i++) {
                Node child = dimension.children().get(i);
                present[count] = children.get(i).get(row);
                ofPresent[count] = Objects.requireNonNull(weights.ofChild().get(child.id()));
                count += children.get(i).isPresent(row) ? 1 : 0;
            }
            means[row] = count == 0 ? Double.NaN : WeightedMean.of(present, ofPresent, count);
        }
        return Column.of(dimension.id(), means);
    }

    @Override
    public Map<String, String> namedNodes() {
        Map<String, String> nodes = new LinkedHashMap<>();
        target.keySet().forEach(node -> nodes.put("/target/" + node, node));
        return nodes;
    }
}
