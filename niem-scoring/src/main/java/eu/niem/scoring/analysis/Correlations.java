package eu.niem.scoring.analysis;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.parallel.Parts;
import eu.niem.scoring.statistics.correlation.Association;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The correlations of pairs of nodes, each with the number of rows it rests on and its p-value.
 *
 * <ul>
 *   <li>A pair is listed once; where one node is above the other, the lower comes first. A node is not paired with
 *       itself.
 *   <li>Rows in which either node has no number are left out of that pair only.
 *   <li>Raw numbers are taken as they are, as COINr does by default; {@link NodeValues#oriented} turns indicators of
 *       which lower is better.
 *   <li>A child correlates with its parent already because it is a part of it.
 *   <li>For correlations of scores with adjusted p-values and intervals see {@code Interlinkages} in
 *       {@code eu.niem.scoring.evaluation.standards}.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), step 4; COINr's {@code get_corr}.
 *
 * @param title the title of the table
 * @param pairs the pairs of nodes
 */
public record Correlations(String title, List<Pair> pairs) implements Tabular, Serializable {
    static final Columns<Pair> COLUMNS = Columns.<Pair>of("NODE", Pair::node)
            .and("OTHER_NODE", Pair::other)
            .and("RELATION", pair -> pair.relation.code())
            .and("COEFFICIENT", pair -> pair.association.correlation().code())
            .and("VALUE", pair -> pair.association.coefficient())
            .and("ROWS", pair -> pair.association.n())
            .and("P", pair -> pair.association.p(), Association.PValue::value)
            .and("P_METHOD", pair -> pair.association.p(), p -> p.method().code())
            .andText("ABSENT", pair -> pair.association.undefined());

    /** Copies the list. */
    public Correlations {
        Require.notNull("title", title);
        pairs = Require.list("pairs", pairs);
    }

    /**
     * Correlates every node of one list with every node of another.
     *
     * @throws java.util.NoSuchElementException if a node has no column; the message names the nodes that have one
     */
    public static Correlations between(
            NodeValues values, Correlation correlation, Collection<String> nodes, Collection<String> others) {
        Require.notNull("values", values);
        Require.notNull("correlation", correlation);
        Require.notNull("nodes", nodes);
        Require.notNull("others", others);
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (String node : nodes) {
            for (String other : others) {
                if (!node.equals(other) && !pairs.contains(List.of(other, node))) {
                    pairs.add(List.of(node, other));
                }
            }
        }
        return of(values, correlation, pairs);
    }

    /**
     * Correlates the nodes of one level with each other; level 1 are the indicators, see
     * {@link NodeValues#level(String)}.
     */
    public static Correlations ofLevel(NodeValues values, Correlation correlation, int level) {
        Require.notNull("values", values);
        Require.notNull("correlation", correlation);
        return between(values, correlation, values.level(level), values.level(level));
    }

    /** Correlates every scored node with its parent. */
    public static Correlations withParents(NodeValues values, Correlation correlation) {
        Require.notNull("values", values);
        Require.notNull("correlation", correlation);
        Set<List<String>> pairs = new LinkedHashSet<>();
        values.nodes().stream()
                .filter(node -> node.isScored())
                .forEach(node -> values.ancestors(node.id()).stream()
                        .filter(above -> values.tree().isParent(above, node.id()))
                        .forEach(above -> pairs.add(List.of(node.id(), above))));
        return of(values, correlation, pairs);
    }

    /** Correlates every node of a level with all dimensions above it, from the nearest to the root. */
    public static Correlations withFamily(NodeValues values, Correlation correlation, int level) {
        Require.notNull("values", values);
        Require.notNull("correlation", correlation);
        Set<List<String>> pairs = new LinkedHashSet<>();
        values.level(level).forEach(node -> values.ancestors(node).forEach(above -> pairs.add(List.of(node, above))));
        return of(values, correlation, pairs);
    }

    /** Correlates the nodes of a level below one dimension with each other. */
    public static Correlations below(NodeValues values, Correlation correlation, String dimension, int level) {
        Require.notNull("values", values);
        Require.notNull("correlation", correlation);
        Require.notNull("dimension", dimension);
        List<String> below = values.below(dimension).stream()
                .filter(node -> values.level(node) == level)
                .toList();
        return between(values, correlation, below, below);
    }

    /** Correlates the scored children of every dimension with each other. */
    public static Correlations withinDimensions(NodeValues values, Correlation correlation) {
        Require.notNull("values", values);
        Require.notNull("correlation", correlation);
        Set<List<String>> pairs = new LinkedHashSet<>();
        values.dimensions().forEach(dimension -> {
            List<String> children = values.below(dimension.id()).stream()
                    .filter(node -> values.tree().isParent(dimension.id(), node))
                    .toList();
            for (int i = 0; i < children.size(); i++) {
                for (String other : children.subList(i + 1, children.size())) {
                    pairs.add(List.of(children.get(i), other));
                }
            }
        });
        return of(values, correlation, pairs);
    }

    private static Correlations of(NodeValues values, Correlation correlation, Set<List<String>> pairs) {
        List<List<String>> all = List.copyOf(pairs);
        long size = (long) all.size() * values.rows().size();
        return new Correlations(
                "Correlations: " + values.title(),
                Parts.map(all.size(), size, i -> pair(values, correlation, all.get(i))));
    }

    private static Pair pair(NodeValues values, Correlation correlation, List<String> pair) {
        boolean turned = values.tree().ancestors(pair.get(1)).contains(pair.get(0));
        String node = pair.get(turned ? 1 : 0);
        String other = pair.get(turned ? 0 : 1);
        Association association = correlation.of(values.column(node), values.column(other));
        return new Pair(node, other, Relation.of(values.tree(), node, other), association);
    }

    /** Returns these pairs followed by those of the others. */
    public Correlations and(Correlations others) {
        Require.notNull("others", others);
        List<Pair> all = new ArrayList<>(pairs);
        all.addAll(others.pairs);
        return new Correlations(title, all);
    }

    /** Finds the pair of two nodes, in either order. */
    public Optional<Pair> find(String node, String other) {
        Require.notNull("node", node);
        Require.notNull("other", other);
        return pairs.stream()
                .filter(pair -> (pair.node.equals(node) && pair.other.equals(other))
                        || (pair.node.equals(other) && pair.other.equals(node)))
                .findFirst();
    }

    /**
     * Returns the coefficients as a matrix, with a line and a column for each node. A cell is empty where the pair is
     * not among these or has no coefficient, and on the diagonal.
     */
    public DataTable matrix() {
        Set<String> nodes = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        Map<List<String>, @Nullable Double> coefficients = new HashMap<>();
        pairs.forEach(pair -> {
            nodes.add(pair.node);
            others.add(pair.other);
            coefficients.putIfAbsent(List.of(pair.node, pair.other), pair.association.coefficient());
            coefficients.putIfAbsent(List.of(pair.other, pair.node), pair.association.coefficient());
        });
        if (nodes.stream().anyMatch(others::contains)) { // a list with itself: show both halves
            nodes.addAll(others);
            others.addAll(nodes);
        }
        Set<String> columns = new LinkedHashSet<>(nodes);
        columns.retainAll(others);
        columns.addAll(others);
        return Columns.<String>of("NODE", node -> node)
                .andEach(columns, other -> other, (node, other) -> coefficients.get(List.of(node, other)))
                .data(title, nodes);
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, pairs);
    }

    @Override
    public Table table() {
        return COLUMNS.table(title, pairs).reworded("P", Correlations::smallP);
    }

    /** Returns the text of a p-value; one that rounds to 0 is below the last decimal. */
    static String smallP(String p) {
        return p.equals("0.0000") ? "<0.0001" : p;
    }

    @Override
    public String toString() {
        return table().withoutEmptyColumns().toString();
    }

    /**
     * The correlation of two nodes.
     *
     * @param node the first node; the lower one where the other is above it
     * @param other the second node
     * @param relation their relation in the tree
     * @param association the correlation, with n and p, or the reason why there is none
     */
    public record Pair(String node, String other, Relation relation, Association association) implements Serializable {
        /** Refuses null. */
        public Pair {
            Require.notNull("node", node);
            Require.notNull("other", other);
            Require.notNull("relation", relation);
            Require.notNull("association", association);
        }
    }
}
