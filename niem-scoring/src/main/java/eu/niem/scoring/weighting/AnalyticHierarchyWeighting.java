package eu.niem.scoring.weighting;

import eu.niem.core.framework.Dimension;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code analytic-hierarchy}: children are compared two by two, <i>a<sub>ij</sub></i> times as important as the other,
 * and the weights are the principal eigenvector of these comparisons. They add up to 1.
 *
 * <ul>
 *   <li>Comparisons must be positive, 1 of a child with itself, and of two children in both directions each the inverse
 *       of the other; a product of 0.95 to 1.05 is taken for 1, so that 0.33 may stand for 1/3, and the larger of the
 *       two counts.
 *   <li>Rows and columns are those of the nodes that {@code of} names, in its order, whatever the order in the
 *       framework. It may name more than the children at hand: these are then compared among themselves. Without
 *       {@code of}, rows are the children that take part in the order of the framework, and there must be as many.
 *   <li>Comparisons that contradict each other, by a consistency ratio above {@code limit}, are refused; the message
 *       names the one farthest from what all the others say.
 *   <li>For a node made by a view, {@code <parent>/<code>}, the row of {@code <code>} holds where there is none for the
 *       whole id.
 * </ul>
 *
 * <p>Such weights say at what rate points of one child make up for points of another. They do not measure importance,
 * which methods that compare areas pairwise need. More than ten children are too many to compare.
 *
 * <p>Source: Saaty (1977), doi:10.1016/0022-2496(77)90033-5; OECD/JRC, Handbook on Constructing Composite Indicators
 * (2008), step 6, doi:10.1787/9789264043466-en.
 *
 * @param of the ids of the nodes that are compared, each once; empty for the children of the dimension
 * @param matrix a row for each node, with how many times as important as each node it is
 * @param limit the largest consistency ratio; above 0.1 comparisons are usually made again, 0.2 is tolerated at times
 */
public record AnalyticHierarchyWeighting(List<String> of, List<List<Double>> matrix, double limit)
        implements StandardWeighting {
    /** The largest consistency ratio where none is given. */
    public static final double USUAL_LIMIT = 0.1;

    static final Method<Weighting> METHOD = Method.of(
                    Weighting.ROLE,
                    "analytic-hierarchy",
                    AnalyticHierarchyWeighting.class,
                    with -> new AnalyticHierarchyWeighting(
                            with.texts("of"), with.require("matrix").rows("matrix"), with.number("limit", USUAL_LIMIT)))
            .withAliases("AHP");

    /** Checks names and comparisons. */
    public AnalyticHierarchyWeighting {
        Require.notNull("matrix", matrix);
        of = Require.list("of", of);
        matrix = matrix.stream().map(List::copyOf).toList();
        ComparisonCheck.check(of, matrix);
        if (!(limit >= 0)) {
            throw Refused.argument(
                    "the 'limit' of 'analytic-hierarchy' must be a number of 0 or more, but was " + limit);
        }
    }

    /** Makes the method from comparisons of nodes that must be consistent up to the usual limit. */
    public static AnalyticHierarchyWeighting of(List<String> nodes, List<List<Double>> matrix) {
        Require.notNull("nodes", nodes);
        return new AnalyticHierarchyWeighting(nodes, matrix, USUAL_LIMIT);
    }

    /** Returns a copy with another limit of inconsistency. */
    public AnalyticHierarchyWeighting withLimit(double newLimit) {
        return new AnalyticHierarchyWeighting(of, matrix, newLimit);
    }

    @Override
    public Weights fit(Dimension dimension, List<Column> children) {
        PairwiseComparison comparison = comparison(dimension);
        if (comparison.consistencyRatio() > limit) {
            throw Refused.argument("'analytic-hierarchy' must have comparisons of a consistency ratio of "
                    + limit + " or less, but for '" + dimension.id() + "' it is "
                    + ComparisonCheck.rounded(comparison.consistencyRatio()) + ": look first at "
                    + comparison.mostInconsistent() + ", or raise 'limit'");
        }
        return ByChild.weights(dimension, comparison.weights());
    }

    /**
     * Returns weights and consistency of the comparisons of a dimension's children, whatever the limit.
     *
     * @throws IllegalArgumentException if a child is not compared; the message says what to do
     */
    public PairwiseComparison comparison(Dimension dimension) {
        Require.notNull("dimension", dimension);
        List<String> children = ByChild.ids(dimension);
        List<Integer> places = places(dimension.id(), children);
        List<List<Double>> among = new ArrayList<>();
        for (int row : places) {
            among.add(places.stream().map(column -> number(row, column)).toList());
        }
        return PairwiseComparison.of(children, among);
    }

    /** Returns a comparison: the larger of the two of a pair as it is given, the smaller as its inverse. */
    private Double number(int row, int column) {
        double own = matrix.get(row).get(column);
        double other = matrix.get(column).get(row);
        return row == column ? 1.0 : own >= other ? own : 1 / other;
    }

    private List<Integer> places(String dimension, List<String> children) {
        if (of.isEmpty() && children.size() != matrix.size()) {
            throw Refused.argument("'analytic-hierarchy' compares " + matrix.size() + " nodes, but '" + dimension
                    + "' has the children " + children + ": name the nodes of the rows by 'of'");
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Integer place = of.isEmpty() ? (Integer) i : ByChild.find(children.get(i), this::place);
            if (place == null) {
                throw Refused.argument("'analytic-hierarchy' does not compare '" + children.get(i)
                        + "' below '" + dimension + "': add it to 'of' and 'matrix', or give '" + dimension
                        + "' another weighting; compared are " + of);
            }
            places.add(place);
        }
        return places;
    }

    private @Nullable Integer place(String name) {
        int place = of.indexOf(name);
        return place < 0 ? null : (Integer) place;
    }

    @Override
    public Map<String, String> namedNodes() {
        Map<String, String> nodes = new LinkedHashMap<>();
        of.forEach(node -> nodes.put("/of/" + nodes.size(), node));
        return nodes;
    }

    @Override
    public Optional<String> assumesOrder() {
        return of.isEmpty()
                ? Optional.of(
                        "the rows of 'matrix' are taken for the children in the order of the framework: name their"
                                + " nodes by 'of', so that they stay right when that changes")
                : Optional.empty();
    }

    @Override
    public boolean givesImportance() {
        return false;
    }

    @Override
    public boolean learns() {
        return false;
    }
}
