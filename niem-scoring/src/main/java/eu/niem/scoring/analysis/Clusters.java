package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.statistics.multivariate.Dendrogram;
import eu.niem.scoring.statistics.numeric.CentredNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes hierarchical clusters of areas that resemble each other, and of nodes that say similar things; see
 * {@link Dendrogram}.
 *
 * <ul>
 *   <li>The distance of areas is that of their numbers, each column brought to mean 0 and standard deviation 1. An area
 *       that lacks one of the numbers is left out with its reason; a column that is the same everywhere makes no
 *       difference.
 *   <li>The distance of nodes is that of their correlation from 1: <i>1 &minus; r</i>, or <i>1 &minus; |r|</i> where a
 *       node and its opposite say the same. A node without a correlation with another is left out.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), step 4.
 */
public final class Clusters {
    private Clusters() {}

    /**
     * Clusters the areas of a period and group by their scores on the scored children of the root, by Ward's method.
     *
     * @throws java.util.NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Dendrogram ofAreas(Scorecard scorecard, Slice slice) {
        Require.notNull("scorecard", scorecard);
        List<String> children = scorecard.plan().view().root().children().stream()
                .filter(Node::isScored)
                .map(Node::id)
                .toList();
        return ofAreas(NodeValues.scores(scorecard).at(slice), children, Dendrogram.Linkage.WARD);
    }

    /**
     * Clusters rows by their standardised numbers. A row is labelled by its area, and also by period and group where
     * there are several.
     *
     * @param nodes the nodes by whose numbers rows are compared
     * @throws java.util.NoSuchElementException if a node has no column
     */
    public static Dendrogram ofAreas(NodeValues values, List<String> nodes, Dendrogram.Linkage linkage) {
        Require.notNull("values", values);
        Require.notNull("nodes", nodes);
        Require.notNull("linkage", linkage);
        List<Column> columns = nodes.stream().map(values::column).toList();
        List<ToDoubleFunction<Integer>> standardised =
                columns.stream().map(Clusters::standardised).toList();
        boolean single = values.rows().stream().map(RowKey::refArea).distinct().count()
                == values.rows().size();
        Map<String, List<Double>> points = new LinkedHashMap<>();
        Map<String, String> leftOut = new LinkedHashMap<>();
        for (int row = 0; row < values.rows().size(); row++) {
            int place = row;
            RowKey key = values.rows().get(row);
            String label = single ? key.refArea() : key.toString();
            List<String> missing = columns.stream()
                    .filter(column -> !column.isPresent(place))
                    .map(Column::id)
                    .toList();
            if (missing.isEmpty()) {
                points.put(
                        label,
                        standardised.stream().map(of -> of.applyAsDouble(place)).toList());
            } else {
                leftOut.put(label, "no number of " + String.join(", ", missing));
            }
        }
        return Dendrogram.ofPoints("Clusters of areas: " + values.title(), points, linkage)
                .withLeftOut(leftOut);
    }

    private static ToDoubleFunction<Integer> standardised(Column column) {
        CentredNumbers centred = new CentredNumbers(column);
        return row -> centred.unit() == 0 ? 0.0 : centred.standardise(column.get(row));
    }

    /**
     * Clusters the scored indicators by Pearson's correlation, with the mean distance between clusters. A node and its
     * opposite are near.
     */
    public static Dendrogram ofIndicators(NodeValues values) {
        Require.notNull("values", values);
        return ofNodes(values, values.level(1), Correlation.pearson(), true, Dendrogram.Linkage.AVERAGE);
    }

    /**
     * Clusters nodes by their correlations.
     *
     * @param nodes different nodes
     * @param absolute whether a node and its opposite are near, by <i>1 &minus; |r|</i>; else far, by <i>1 &minus;
     *     r</i>
     * @throws java.util.NoSuchElementException if a node has no column
     */
    public static Dendrogram ofNodes(
            NodeValues values,
            List<String> nodes,
            Correlation correlation,
            boolean absolute,
            Dendrogram.Linkage linkage) {
        Correlations correlations = Correlations.between(values, correlation, nodes, nodes);
        Map<List<String>, Association> found = new LinkedHashMap<>();
        correlations.pairs().forEach(pair -> {
            found.put(List.of(pair.node(), pair.other()), pair.association());
            found.put(List.of(pair.other(), pair.node()), pair.association());
        });
        Map<String, String> leftOut = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>(nodes);
        for (String worst = worst(kept, found); !worst.isEmpty(); worst = worst(kept, found)) {
            kept.remove(worst);
            leftOut.put(worst, "no correlation with another: " + reason(worst, nodes, found));
        }
        List<List<Double>> distances = kept.stream()
                .map(node -> kept.stream()
                        .map(other -> distance(found.get(List.of(node, other)), absolute))
                        .toList())
                .toList();
        return Dendrogram.ofDistances("Clusters of nodes: " + values.title(), kept, distances, linkage)
                .withLeftOut(leftOut);
    }

    private static double distance(@Nullable Association association, boolean absolute) {
        Double coefficient = association == null ? (Double) 1.0 : association.coefficient();
        double r = coefficient == null ? 0 : coefficient;
        return 1 - (absolute ? Math.abs(r) : r);
    }

    /** Returns the node with most undefined correlations, the last of several; empty where there are none. */
    private static String worst(List<String> nodes, Map<List<String>, Association> found) {
        String worst = "";
        long most = 0;
        for (String node : nodes) {
            long undefined = nodes.stream()
                    .filter(other -> isUndefined(found.get(List.of(node, other))))
                    .count();
            if (undefined > 0 && undefined >= most) {
                most = undefined;
                worst = node;
            }
        }
        return worst;
    }

    private static boolean isUndefined(@Nullable Association association) {
        return association != null && association.coefficient() == null;
    }

    private static String reason(String node, List<String> nodes, Map<List<String>, Association> found) {
        return nodes.stream()
                .map(other -> found.get(List.of(node, other)))
                .filter(Clusters::isUndefined)
                .map(Association::undefined)
                .findFirst()
                .orElse("");
    }
}
