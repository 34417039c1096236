package eu.niem.scoring.analysis;

import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.statistics.description.DescriptiveStatistics;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The descriptive statistics of every node at one stage: as observed, after treatments, or as scores. There is one
 * unrounded line for each node, with flags for what is worth a second look; see {@link DescriptiveStatistics} for the
 * rules.
 *
 * <p>Source: the columns are those of COINr's {@code get_stats}.
 *
 * @param title the title of the table
 * @param limits the limits of the flags
 * @param statistics the statistics of each node by its id, in the order of the tree
 */
public record IndicatorStatistics(
        String title, DescriptiveStatistics.Limits limits, Map<String, DescriptiveStatistics> statistics)
        implements Tabular, Serializable {
    /** Copies the map. */
    public IndicatorStatistics {
        Require.notNull("title", title);
        Require.notNull("limits", limits);
        statistics = Require.map("statistics", statistics);
    }

    /** Computes the statistics of any values. */
    public static IndicatorStatistics of(NodeValues values) {
        Require.notNull("values", values);
        Map<String, DescriptiveStatistics> statistics = new LinkedHashMap<>();
        for (Node node : values.nodes()) {
            statistics.put(node.id(), DescriptiveStatistics.of(values.column(node.id())));
        }
        return new IndicatorStatistics(
                "Statistics: " + values.title(), DescriptiveStatistics.Limits.standard(), statistics);
    }

    /** Computes the statistics of the observed values of all indicators, over all rows together. */
    public static IndicatorStatistics of(Panel panel) {
        return of(NodeValues.observed(panel));
    }

    /**
     * Computes the statistics of the scores of all nodes, over all rows together.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static IndicatorStatistics of(Scorecard scorecard) {
        return of(NodeValues.scores(scorecard));
    }

    /** Returns a copy with other limits of the flags. */
    public IndicatorStatistics withLimits(DescriptiveStatistics.Limits newLimits) {
        return new IndicatorStatistics(title, newLimits, statistics);
    }

    /**
     * Returns the statistics of one node.
     *
     * @throws NoSuchElementException if it has none; the message names the nodes that have some
     */
    public DescriptiveStatistics node(String node) {
        Require.notNull("node", node);
        DescriptiveStatistics found = statistics.get(node);
        if (found == null) {
            throw Refused.missing("there are no statistics of '" + node + "'; there are of " + statistics.keySet());
        }
        return found;
    }

    @Override
    public DataTable data() {
        return columns().without("FLAGS").data(title, statistics.entrySet());
    }

    private Columns<Map.Entry<String, DescriptiveStatistics>> columns() {
        Columns<DescriptiveStatistics> columns = Columns.<DescriptiveStatistics>of(
                        "MIN", found -> inUnits(found, found.quantiles().least()))
                .and("MAX", found -> inUnits(found, found.quantiles().largest()))
                .and("MEAN", found -> inUnits(found, found.moments().mean()))
                .and("MEDIAN", found -> inUnits(found, found.quantiles().median()))
                .and("SD", found -> inUnits(found, found.moments().sd()))
                .and("SKEWNESS", found -> found.moments().skewness())
                .and("KURTOSIS", found -> found.moments().kurtosis())
                .and("AVAILABLE", DescriptiveStatistics::available)
                .and("NON_ZERO", DescriptiveStatistics::nonZero)
                .and("UNIQUE", DescriptiveStatistics::unique)
                .and("SAME", DescriptiveStatistics::same)
                .and("SHARE_AVAILABLE", DescriptiveStatistics::shareAvailable)
                .and("SHARE_NON_ZERO", DescriptiveStatistics::shareNonZero)
                .and("SHARE_UNIQUE", DescriptiveStatistics::shareUnique)
                .and("SHARE_SAME", DescriptiveStatistics::shareSame)
                .and("FLAG_AVAILABLE", found -> flag(found.isScarce(limits), "low"))
                .and("FLAG_NON_ZERO", found -> flag(found.isMostlyZero(limits), "low"))
                .and("FLAG_UNIQUE", found -> flag(found.isRepetitive(limits), "low"))
                .and("FLAG_OUTLIERS", found -> flag(found.hasOutliers(limits), "outliers"))
                .and("FLAGS", this::flags);
        return Columns.<Map.Entry<String, DescriptiveStatistics>>of("NODE", Map.Entry::getKey)
                .and(Map.Entry::getValue, columns);
    }

    private static Optional<String> flag(Optional<Boolean> raised, String name) {
        return raised.map(is -> is ? name : "ok");
    }

    /**
     * Returns the table for print: the main columns, with decimals that suit each node's unit, and flags in one column.
     */
    @Override
    public Table table() {
        return columns()
                .only(
                        "NODE",
                        "MIN",
                        "MAX",
                        "MEAN",
                        "MEDIAN",
                        "SD",
                        "SKEWNESS",
                        "KURTOSIS",
                        "AVAILABLE",
                        "UNIQUE",
                        "FLAGS")
                .table(title, statistics.entrySet())
                .withoutEmptyColumns();
    }

    /** Returns a number in the units of a node, with as many decimals as suit all of these. */
    private static Cell inUnits(DescriptiveStatistics found, OptionalDouble number) {
        Decimals decimals = Decimals.of(Stream.of(
                        found.quantiles().least(),
                        found.quantiles().largest(),
                        found.moments().mean(),
                        found.quantiles().median(),
                        found.moments().sd())
                .map(IndicatorStatistics::finite)
                .toList());
        Double shown = finite(number);
        return new Cell(shown, decimals.text(shown));
    }

    private static @Nullable Double finite(OptionalDouble number) {
        return number.isPresent() && Double.isFinite(number.getAsDouble()) ? (Double) number.getAsDouble() : null;
    }

    private String flags(DescriptiveStatistics found) {
        List<String> flags = new ArrayList<>();
        found.isScarce(limits).filter(is -> is).ifPresent(is -> flags.add("few values"));
        found.isMostlyZero(limits).filter(is -> is).ifPresent(is -> flags.add("many zeros"));
        found.isRepetitive(limits).filter(is -> is).ifPresent(is -> flags.add("few different"));
        found.hasOutliers(limits).filter(is -> is).ifPresent(is -> flags.add("outliers"));
        return String.join(", ", flags);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
