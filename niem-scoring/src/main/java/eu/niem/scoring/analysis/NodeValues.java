package eu.niem.scoring.analysis;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an analysis takes: a column for each of some nodes over the same rows, with their tree. They are of
 * one stage on the way from observations to scores. Immutable.
 *
 * <ul>
 *   <li>{@link #observed} has the raw numbers of all indicators of a panel, context indicators included; of a treated
 *       panel, the numbers that treatments left.
 *   <li>{@link #scores} has the scores of all nodes that a scorecard may be asked for: the normalised values of
 *       indicators and the aggregates of dimensions. Context indicators have none; {@link #scoresAndContext} adds their
 *       observed values.
 *   <li>Rows of several periods and groups stand together unless {@link #at} or {@link #where} selects some.
 *   <li>Rows of aggregates are left out ({@link Panel#isAggregate(RowKey)}).
 * </ul>
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public final class NodeValues implements Serializable {
    private static final long serialVersionUID = 1;

    private final String title;
    private final NodeTree tree;
    private final List<RowKey> rows;
    private final Map<String, Column> columns;
    private final @Nullable Scorecard scorecard;

    private NodeValues(
            String title,
            NodeTree tree,
            List<RowKey> rows,
            Map<String, Column> columns,
            @Nullable Scorecard scorecard) {
        this.scorecard = scorecard;
        this.title = title;
        this.tree = tree;
        this.rows = rows;
        this.columns = columns;
    }

    /** Returns the numbers of every indicator of a panel, as they are. */
    public static NodeValues observed(Panel panel) {
        return ofAreas(withAggregates(panel), panel);
    }

    private static NodeValues ofAreas(NodeValues values, Panel panel) {
        return panel.hasAggregates() ? values.where(key -> !panel.isAggregate(key)) : values;
    }

    /** Returns the numbers of a panel as {@link #observed} does, and those of aggregates. */
    static NodeValues withAggregates(Panel panel) {
        Require.notNull("panel", panel);
        Map<String, Column> columns = new LinkedHashMap<>();
        panel.framework().indicators().forEach(indicator -> columns.put(indicator.id(), panel.column(indicator.id())));
        String title = panel.framework().title();
        return new NodeValues(title, new NodeTree(panel.framework().root()), panel.rows(), columns, null);
    }

    /**
     * Returns the scores of all nodes that may be asked for.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static NodeValues scores(Scorecard scorecard) {
        NodeValues all = withAggregates(scorecard);
        return ofAreas(all, scorecard.panel());
    }

    /** Returns the scores as {@link #scores} does, and those of aggregates. */
    static NodeValues withAggregates(Scorecard scorecard) {
        Require.notNull("scorecard", scorecard);
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Node node : scorecard.nodes()) {
            if (node.isScored()) {
                columns.put(node.id(), column(scorecard, node.id()));
            }
        }
        String title = scorecard.plan().framework().title() + " ("
                + scorecard.plan().methodology().title() + ")";
        NodeTree tree = new NodeTree(scorecard.plan().view().root());
        return new NodeValues(title, tree, scorecard.rows(), columns, scorecard);
    }

    /**
     * Returns the scores of all nodes that may be asked for, and the observed values of context indicators. So an index
     * can be correlated with indicators that are no part of it. Where groups are combined, rows without an observation
     * of their own have no such value.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static NodeValues scoresAndContext(Scorecard scorecard) {
        Require.notNull("scorecard", scorecard);
        NodeValues scores = withAggregates(scorecard);
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Node node : scorecard.nodes()) {
            if (node.isScored()) {
                columns.put(node.id(), scores.column(node.id()));
            } else if (node instanceof Indicator) {
                columns.put(node.id(), observed(scorecard, node.id()));
            }
        }
        return ofAreas(new NodeValues(scores.title, scores.tree, scores.rows, columns, scorecard), scorecard.panel());
    }

    /** Returns the observed values of an indicator in the rows that are scored. */
    private static Column observed(Scorecard scorecard, String indicator) {
        Column column = scorecard.panel().column(indicator);
        Map<RowKey, Integer> places = new HashMap<>();
        scorecard.panel().rows().forEach(key -> places.put(key, places.size()));
        List<@Nullable Integer> found = new ArrayList<>();
        scorecard.rows().forEach(key -> found.add(places.get(key)));
        double[] values = new double[found.size()];
        for (int row = 0; row < values.length; row++) {
            Integer place = found.get(row);
            values[row] = place == null ? Double.NaN : column.get(place);
        }
        return Column.of(
                indicator,
                row -> {
                    Integer place = found.get(row);
                    return place == null ? MissingReason.MISSING : column.missing(place);
                },
                values);
    }

    private static Column column(Scorecard scorecard, String node) {
        List<Score> scores = scorecard.scores(node).toList();
        double[] values = scores.stream()
                .mapToDouble(score -> score.value() == null ? Double.NaN : score.value())
                .toArray();
        return Column.of(
                node,
                row -> isExpected(scores.get(row).absent()) ? MissingReason.MISSING : MissingReason.NOT_APPLICABLE,
                values);
    }

    private static boolean isExpected(@Nullable AbsenceReason absent) {
        return absent == null || absent.isExpected();
    }

    /**
     * Returns only the rows of one period and group, which are compared with each other.
     *
     * @throws NoSuchElementException if there is no such row; the message names the known periods and groups
     */
    public NodeValues at(Slice slice) {
        Require.notNull("slice", slice);
        NodeValues found = where(key ->
                key.timePeriod().equals(slice.timePeriod()) && key.group().equals(slice.group()));
        if (found.rows.isEmpty()) {
            throw Refused.missing("there is no row of period '" + slice.timePeriod() + "' and group '"
                    + slice.group() + "'; there are "
                    + rows.stream()
                            .map(key -> key.timePeriod() + " " + key.group())
                            .distinct()
                            .toList());
        }
        return new NodeValues(title + ", " + words(slice), tree, found.rows, found.columns, scorecard);
    }

    /** Returns a period, and its group where there are several or it is not the total. */
    private String words(Slice slice) {
        if (scorecard != null) {
            return scorecard.at(slice).title(scorecard.plan().view().root().id());
        }
        boolean named = !slice.group().equals(RowKey.TOTAL)
                || rows.stream().anyMatch(row -> !row.group().equals(slice.group()));
        return slice.timePeriod() + (named ? ", group " + slice.group() : "");
    }

    /** Returns only the rows that pass a test. */
    public NodeValues where(Predicate<RowKey> test) {
        Require.notNull("test", test);
        int[] kept = IntStream.range(0, rows.size())
                .filter(row -> test.test(rows.get(row)))
                .toArray();
        return new NodeValues(
                title,
                tree,
                IntStream.of(kept).mapToObj(rows::get).toList(),
                changed(column -> column.select(kept)),
                scorecard);
    }

    /**
     * Returns a copy in which nodes of which lower is better are turned round, so that more is better everywhere. Of
     * {@link #observed} numbers these are the indicators that say so, of {@link #scores} the nodes whose scores have
     * that direction, such as a dimension of risk.
     */
    public NodeValues oriented() {
        Map<String, Column> turned = changed(column -> {
            Direction direction = direction(tree.node(column.id()));
            if (direction == Direction.HIGHER_IS_BETTER) {
                return column;
            }
            double[] values = IntStream.range(0, column.size())
                    .mapToDouble(row -> direction.orient(column.get(row)))
                    .toArray();
            return Column.of(column.id(), column::missing, values);
        });
        return new NodeValues(title, tree, rows, turned, scorecard);
    }

    private Direction direction(Node node) {
        if (scorecard != null && node.isScored()) {
            return scorecard.direction(node.id());
        }
        return node instanceof Indicator indicator ? indicator.scale().direction() : Direction.HIGHER_IS_BETTER;
    }

    private Map<String, Column> changed(UnaryOperator<Column> change) {
        Map<String, Column> changed = new LinkedHashMap<>();
        columns.forEach((node, column) -> changed.put(node, change.apply(column)));
        return changed;
    }

    /** Returns the title, which says what the numbers are of. */
    public String title() {
        return title;
    }

    /** Returns the keys of the rows. */
    public List<RowKey> rows() {
        return rows;
    }

    /** Returns the nodes that have a column, each before those below it. */
    public List<Node> nodes() {
        return columns.keySet().stream().map(tree::node).toList();
    }

    /**
     * Returns the numbers of a node.
     *
     * @throws NoSuchElementException if it has no column; the message names the nodes that have one
     */
    public Column column(String node) {
        Require.notNull("node", node);
        Column column = columns.get(node);
        if (column == null) {
            throw Refused.missing("there are no numbers of '" + node + "'; there are of " + columns.keySet());
        }
        return column;
    }

    /**
     * Returns the level of a node: 1 for an indicator, and for a dimension one more than the highest of its children.
     *
     * @throws NoSuchElementException if there is no such node
     */
    public int level(String node) {
        return tree.level(node);
    }

    /** Returns the ids of the scored nodes of a level that have a column, in the order of the tree. */
    public List<String> level(int level) {
        return nodes().stream()
                .filter(Node::isScored)
                .map(Node::id)
                .filter(node -> tree.level(node) == level)
                .toList();
    }

    /** Returns the dimensions above a node that have a column, the nearest first. */
    List<String> ancestors(String node) {
        return tree.ancestors(node).stream().filter(columns::containsKey).toList();
    }

    /** Returns the scored nodes below a dimension that have a column. */
    List<String> below(String dimension) {
        return tree.below(dimension).stream()
                .filter(Node::isScored)
                .map(Node::id)
                .filter(columns::containsKey)
                .toList();
    }

    /** Returns all dimensions of the tree, whether they have a column or not. */
    List<Dimension> dimensions() {
        return tree.nodes().stream()
                .filter(Dimension.class::isInstance)
                .map(Dimension.class::cast)
                .toList();
    }

    NodeTree tree() {
        return tree;
    }

    /** Returns the title, and the number of nodes and rows. */
    @Override
    public String toString() {
        return Printable.text(title + ": " + columns.size() + " nodes in " + rows.size() + " rows");
    }
}
