package eu.niem.scoring.analysis;

import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.statistics.description.DescriptiveStatistics;
import eu.niem.scoring.statistics.description.FlagLimits;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.description.Quantiles;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
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
public record IndicatorStatistics(String title, FlagLimits limits, Map<String, DescriptiveStatistics> statistics)
        implements Tabular, Serializable {
    private static final List<String> COLUMNS = List.of(
            "NODE",
            "MIN",
            "MAX",
            "MEAN",
            "MEDIAN",
            "SD",
            "SKEWNESS",
            "KURTOSIS",
            "AVAILABLE",
            "NON_ZERO",
            "UNIQUE",
            "SAME",
            "SHARE_AVAILABLE",
            "SHARE_NON_ZERO",
            "SHARE_UNIQUE",
            "SHARE_SAME",
            "FLAG_AVAILABLE",
            "FLAG_NON_ZERO",
            "FLAG_UNIQUE",
            "FLAG_OUTLIERS");

    private static final List<String> SHAPES = List.of("SKEWNESS", "KURTOSIS", "AVAILABLE", "UNIQUE");

    /** Copies the map. */
    public IndicatorStatistics {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(limits, "limits");
        statistics = Collections.unmodifiableMap(new LinkedHashMap<>(statistics));
    }

    /** Computes the statistics of any values. */
    public static IndicatorStatistics of(NodeValues values) {
        Map<String, DescriptiveStatistics> statistics = new LinkedHashMap<>();
        for (Node node : values.nodes()) {
            statistics.put(node.id(), DescriptiveStatistics.of(values.column(node.id())));
        }
        return new IndicatorStatistics("Statistics: " + values.title(), FlagLimits.standard(), statistics);
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
    public IndicatorStatistics withLimits(FlagLimits newLimits) {
        return new IndicatorStatistics(title, newLimits, statistics);
    }

    /**
     * Returns the statistics of one node.
     *
     * @throws NoSuchElementException if it has none; the message names the nodes that have some
     */
    public DescriptiveStatistics node(String node) {
        DescriptiveStatistics found = statistics.get(node);
        if (found == null) {
            throw new NoSuchElementException(
                    "there are no statistics of '" + node + "'; there are of " + statistics.keySet());
        }
        return found;
    }

    @Override
    public DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        statistics.forEach((node, found) -> rows.add(row(node, found)));
        return new DataTable(title, COLUMNS, rows);
    }

    private List<@Nullable Object> row(String node, DescriptiveStatistics found) {
        Moments moments = found.moments();
        Quantiles quantiles = found.quantiles();
        return DataTable.row(
                node,
                NumberCells.orNull(quantiles.least()),
                NumberCells.orNull(quantiles.largest()),
                NumberCells.orNull(moments.mean()),
                NumberCells.orNull(quantiles.median()),
                NumberCells.orNull(moments.sd()),
                NumberCells.orNull(moments.skewness()),
                NumberCells.orNull(moments.kurtosis()),
                found.available(),
                found.nonZero(),
                found.unique(),
                found.same(),
                found.shareAvailable(),
                found.shareNonZero(),
                found.shareUnique(),
                found.shareSame(),
                flag(found.isScarce(limits), "low"),
                flag(found.isMostlyZero(limits), "low"),
                flag(found.isRepetitive(limits), "low"),
                flag(found.hasOutliers(limits), "outliers"));
    }

    private static @Nullable String flag(Optional<Boolean> raised, String name) {
        return raised.map(is -> is ? name : "ok").orElse(null);
    }

    /**
     * Returns the table for print: the main columns, with decimals that suit each node's unit, and flags in one column.
     */
    @Override
    public Table table() {
        Table shapes = data().table();
        List<List<String>> rows = new ArrayList<>();
        statistics.forEach((node, found) -> {
            List<String> row = new ArrayList<>(List.of(node));
            row.addAll(inUnits(found));
            List<String> shape = shapes.rows().get(rows.size());
            SHAPES.forEach(column -> row.add(shape.get(COLUMNS.indexOf(column))));
            row.add(flags(found));
            rows.add(row);
        });
        List<String> header = new ArrayList<>(COLUMNS.subList(0, COLUMNS.indexOf("SKEWNESS")));
        header.addAll(SHAPES);
        header.add("FLAGS");
        return new Table(title, header, rows).withoutEmptyColumns();
    }

    private static List<String> inUnits(DescriptiveStatistics found) {
        List<@Nullable Double> numbers = new ArrayList<>();
        numbers.add(NumberCells.orNull(found.quantiles().least()));
        numbers.add(NumberCells.orNull(found.quantiles().largest()));
        numbers.add(NumberCells.orNull(found.moments().mean()));
        numbers.add(NumberCells.orNull(found.quantiles().median()));
        numbers.add(NumberCells.orNull(found.moments().sd()));
        Decimals decimals = Decimals.of(numbers);
        return numbers.stream().map(decimals::text).toList();
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
