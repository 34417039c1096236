package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The trends of numbers over time: for every node, area and group the growth from the first to the last number, and the
 * straight line through all. See {@link NodeTrend}.
 *
 * <ul>
 *   <li>Time is measured in years, with each period at its middle, so that gaps and periods of different lengths are
 *       respected.
 *   <li>A rise of raw numbers is not an improvement where lower is better.
 *   <li>Scores with a yardstick for each period show a change among areas, not one over time.
 * </ul>
 *
 * <p>Source: COINr's {@code get_trends} with its functions {@code CAGR} and {@code prc_change}.
 *
 * @param title the title of the table
 * @param trends the trends, node by node in the order of the tree, then by group and area
 */
public record Trends(String title, List<NodeTrend> trends) implements Tabular, Serializable {
    private static final Comparator<List<String>> BY_GROUP =
            Comparator.comparing((List<String> owner) -> owner.get(0)).thenComparing(owner -> owner.get(1));

    /** Copies the list. */
    public Trends {
        Require.notNull("title", title);
        trends = Require.list("trends", trends);
    }

    /** Computes the trends of the observed values of all indicators. */
    public static Trends of(Panel panel) {
        return of(NodeValues.withAggregates(panel));
    }

    /**
     * Computes the trends of the scores of all nodes.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Trends of(Scorecard scorecard) {
        return of(NodeValues.withAggregates(scorecard));
    }

    /** Computes the trends of any values. */
    public static Trends of(NodeValues values) {
        Require.notNull("values", values);
        int periods =
                (int) values.rows().stream().map(RowKey::timePeriod).distinct().count();
        Map<List<String>, List<Integer>> series = new TreeMap<>(BY_GROUP);
        List<RowKey> rows = values.rows();
        for (int row = 0; row < rows.size(); row++) {
            series.computeIfAbsent(List.of(rows.get(row).group(), rows.get(row).refArea()), key -> new ArrayList<>())
                    .add(row);
        }
        List<NodeTrend> trends = new ArrayList<>();
        for (Node node : values.nodes()) {
            Column column = values.column(node.id());
            series.entrySet().forEach(each -> trends.add(trend(node.id(), each, rows, column, periods)));
        }
        return new Trends("Trends: " + values.title(), trends);
    }

    private static NodeTrend trend(
            String node, Map.Entry<List<String>, List<Integer>> series, List<RowKey> rows, Column column, int periods) {
        List<NodeTrend.Point> points = new ArrayList<>();
        for (int row : series.getValue()) {
            if (column.isPresent(row)) {
                points.add(new NodeTrend.Point(rows.get(row).timePeriod(), column.get(row)));
            }
        }
        return new NodeTrend(node, series.getKey().get(1), series.getKey().get(0), points, periods);
    }

    /** Finds the trend of a node in an area, for a group. */
    public Optional<NodeTrend> find(String node, String refArea, String group) {
        Require.notNull("node", node);
        Require.notNull("refArea", refArea);
        Require.notNull("group", group);
        return trends.stream().filter(trend -> trend.isOf(node, refArea, group)).findFirst();
    }

    @Override
    public DataTable data() {
        return NodeTrend.COLUMNS.data(title, trends);
    }

    @Override
    public String toString() {
        return table().withoutEmptyColumns().toString();
    }
}
