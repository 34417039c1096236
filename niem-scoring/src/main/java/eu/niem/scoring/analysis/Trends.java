package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The trends of numbers over time: for every node, area and group the growth from the first to the last number, and the
 * straight line through all. See {@link NodeTrend}.
 *
 * <ul>
 *   <li>Time is measured in years, with each period at its middle, so that gaps and periods of different lengths are
 *       respected.
 *   <li>A rise of raw numbers is not an improvement where lower is better.
 *   <li>A trend does not run over a break in the series. It is that of the numbers since the last one, by the flags of
 *       the observations ({@link SeriesBreaks}); a dimension breaks where the indicators with a break weigh more in it
 *       than {@value SeriesBreaks#STANDARD_LARGEST_WEIGHT}, or another limit that is given.
 *   <li>An aggregate of areas, in any of its periods, is marked as such.
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
        Require.notNull("panel", panel);
        return of(
                NodeValues.withAggregates(panel),
                SeriesBreaks.of(panel),
                SeriesBreaks.STANDARD_LARGEST_WEIGHT,
                PointQualities.of(panel),
                panel::isAggregate);
    }

    /**
     * Computes the trends of the scores of all nodes.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Trends of(Scorecard scorecard) {
        return of(scorecard, SeriesBreaks.STANDARD_LARGEST_WEIGHT);
    }

    /**
     * Computes the trends of the scores of all nodes.
     *
     * @param largestBroken the largest effective weight of indicators with a break with which a dimension goes on; 0 or
     *     more
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Trends of(Scorecard scorecard, double largestBroken) {
        Require.notNull("scorecard", scorecard);
        Require.notNegative("'largestBroken'", largestBroken);
        return of(
                NodeValues.withAggregates(scorecard),
                SeriesBreaks.of(scorecard),
                largestBroken,
                PointQualities.of(scorecard),
                scorecard.panel()::isAggregate);
    }

    /** Computes the trends of any values; nothing is known of breaks in them, or of what they rest on. */
    public static Trends of(NodeValues values) {
        Require.notNull("values", values);
        return of(values, null, 0, PointQualities.UNKNOWN, key -> false);
    }

    private static Trends of(
            NodeValues values,
            @Nullable SeriesBreaks breaks,
            double largestBroken,
            PointQualities qualities,
            Predicate<RowKey> isAggregate) {
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
            SeriesTrend trend = new SeriesTrend(node, values.column(node.id()), breaks, largestBroken, qualities);
            series.values()
                    .forEach(each -> trends.add(trend.of(
                            each, rows, periods, each.stream().map(rows::get).anyMatch(isAggregate))));
        }
        return new Trends("Trends: " + values.title(), trends);
    }

    /** Makes the trends of a node, one for each area and group. */
    private record SeriesTrend(
            Node node, Column column, @Nullable SeriesBreaks breaks, double largest, PointQualities qualities) {
        NodeTrend of(List<Integer> series, List<RowKey> rows, int periods, boolean aggregate) {
            List<NodeTrend.Point> earlier = new ArrayList<>();
            List<NodeTrend.Point> points = new ArrayList<>();
            List<SeriesBreaks.Break> last = List.of();
            RowKey before = null;
            for (int row : series) {
                if (column.isPresent(row)) {
                    RowKey key = rows.get(row);
                    List<SeriesBreaks.Break> found =
                            before == null || breaks == null ? List.of() : breaks.between(node, before, key, largest);
                    if (!found.isEmpty()) {
                        last = found;
                        earlier.addAll(points);
                        points.clear();
                    }
                    points.add(new NodeTrend.Point(key.timePeriod(), column.get(row), qualities.of(node.id(), key)));
                    before = key;
                }
            }
            RowKey owner = rows.get(series.get(0));
            return new NodeTrend(node.id(), owner.refArea(), owner.group(), points, periods, earlier, last, aggregate);
        }
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

    /** Returns the result rounded for print; the key of the marks of scores stands below. */
    @Override
    public Table table() {
        return NodeTrend.COLUMNS.table(title, trends).withKey();
    }

    @Override
    public String toString() {
        return table().withoutEmptyColumns().toString();
    }
}
