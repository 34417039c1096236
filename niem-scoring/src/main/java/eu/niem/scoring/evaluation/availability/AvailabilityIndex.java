package eu.niem.scoring.evaluation.availability;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The availability of data as a score from 0 to 100, in two ways.
 *
 * <ul>
 *   <li>By items: <i>100 &times; collected / expected</i> over all items below a dimension.
 *   <li>By dimension: the mean of that over the dimensions that hold indicators, all with the same weight, without
 *       those of which nothing is expected. For a dimension without others below it the two are the same.
 *   <li>Where nothing is expected there is no index; it is not applicable.
 * </ul>
 *
 * @param title the title of the table
 * @param lines the indexes, by dimension, each before those below it, then by period and area
 * @param areaNames what people call the areas, by their code
 * @param aggregates the aggregates of areas and their periods, for all people together; they have no rank
 */
public record AvailabilityIndex(String title, List<Line> lines, Map<String, String> areaNames, Set<RowKey> aggregates)
        implements CompactTabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .and("REF_AREA", Line::refArea)
            .and("TIME_PERIOD", Line::timePeriod)
            .and("COLLECTED", line -> line.count.collected())
            .and("EXPECTED", line -> line.count.expected())
            .and("BY_ITEMS", Line::byItems)
            .and("BY_DIMENSION", Line::byDimension);

    /** Copies list and map. */
    public AvailabilityIndex {
        Require.notNull("title", title);
        lines = Require.list("lines", lines);
        areaNames = Require.map("areaNames", areaNames);
        aggregates = Require.set("aggregates", aggregates);
    }

    /** Makes indexes of areas alone. */
    public AvailabilityIndex(String title, List<Line> lines, Map<String, String> areaNames) {
        this(title, lines, areaNames, Set.of());
    }

    static AvailabilityIndex of(DataAvailability availability) {
        Map<RowKey, Map<String, DataAvailability.Count>> counts = new TreeMap<>();
        for (DataAvailability.Line line : availability.lines()) {
            counts.computeIfAbsent(RowKey.of(line.refArea(), line.timePeriod()), key -> new LinkedHashMap<>())
                    .merge(line.node(), line.count(), DataAvailability.Count::plus);
        }
        List<Line> lines = new ArrayList<>();
        Framework framework = availability.framework();
        for (Node node : framework.nodes()) {
            if (node instanceof Dimension dimension) {
                List<String> below = below(dimension);
                counts.forEach((key, ofKey) -> lines.add(line(dimension.id(), key, below, ofKey)));
            }
        }
        return new AvailabilityIndex(
                "Availability index: " + framework.title(), lines, availability.areaNames(), availability.aggregates());
    }

    private static List<String> below(Dimension dimension) {
        List<String> ids = new ArrayList<>(List.of(dimension.id()));
        for (Node child : dimension.children()) {
            if (child instanceof Dimension each) {
                ids.addAll(below(each));
            }
        }
        return ids;
    }

    private static Line line(String node, RowKey key, List<String> below, Map<String, DataAvailability.Count> counts) {
        List<DataAvailability.Count> each = below.stream()
                .map(id -> counts.getOrDefault(id, DataAvailability.Count.NONE))
                .toList();
        List<Double> indexes = each.stream()
                .map(DataAvailability.Count::index)
                .filter(Objects::nonNull)
                .toList();
        return new Line(
                node,
                key.refArea(),
                key.timePeriod(),
                each.stream().reduce(DataAvailability.Count.NONE, DataAvailability.Count::plus),
                indexes.isEmpty() ? null : (Double) Mean.of(indexes.stream().mapToDouble(index -> index)));
    }

    /**
     * Returns the index of a dimension by items. Its coverage is the number of items collected, out of those expected.
     *
     * @throws NoSuchElementException if there is no such dimension, area and period; the message names the known ones
     */
    public Score score(String node, String refArea, String timePeriod) {
        Require.notNull("node", node);
        Require.notNull("refArea", refArea);
        Require.notNull("timePeriod", timePeriod);
        return find(node, refArea, timePeriod).score(Line::byItems);
    }

    private Line find(String node, String refArea, String timePeriod) {
        return lines.stream()
                .filter(line ->
                        line.node.equals(node) && line.refArea.equals(refArea) && line.timePeriod.equals(timePeriod))
                .findFirst()
                .orElseThrow(() -> unknown(node + ", " + refArea + ", " + timePeriod));
    }

    private NoSuchElementException unknown(String what) {
        return Refused.missing("there is no index of " + what + "; there are the dimensions " + known(Line::node)
                + ", areas " + known(Line::refArea) + " and periods " + known(Line::timePeriod));
    }

    private Set<String> known(Function<Line, String> part) {
        return lines.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Ranks the areas of a period by the index of a dimension by items.
     *
     * @throws NoSuchElementException if there is no such dimension or period; the message names the known ones
     */
    public Ranking ranking(String node, String timePeriod) {
        Require.notNull("node", node);
        Require.notNull("timePeriod", timePeriod);
        return ranking(node, timePeriod, "items", Line::byItems);
    }

    /**
     * Ranks the areas of a period by the index of a dimension as the mean of the dimensions below it.
     *
     * @throws NoSuchElementException if there is no such dimension or period; the message names the known ones
     */
    public Ranking rankingByDimension(String node, String timePeriod) {
        Require.notNull("node", node);
        Require.notNull("timePeriod", timePeriod);
        return ranking(node, timePeriod, "dimensions", Line::byDimension);
    }

    private Ranking ranking(String node, String timePeriod, String by, Function<Line, @Nullable Double> index) {
        List<Score> scores = lines.stream()
                .filter(line -> line.node.equals(node) && line.timePeriod.equals(timePeriod))
                .map(line -> line.score(index))
                .toList();
        if (scores.isEmpty()) {
            throw unknown(node + ", " + timePeriod);
        }
        Map<Boolean, List<Score>> ofAggregates =
                scores.stream().collect(Collectors.partitioningBy(score -> aggregates.contains(score.key())));
        UnaryOperator<String> names = area -> areaNames.getOrDefault(area, area);
        return Ranking.of(
                        title + ", " + node + ", " + timePeriod + ", by " + by,
                        Objects.requireNonNull(ofAggregates.get(false)),
                        names)
                .withAggregates(Objects.requireNonNull(ofAggregates.get(true)), names);
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, lines);
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The index of one dimension, area and period.
     *
     * @param node the dimension's id
     * @param refArea the area
     * @param timePeriod the period
     * @param count the items below the dimension
     * @param byDimension the mean of the indexes of the dimensions that hold them; null where nothing is expected
     */
    public record Line(
            String node,
            String refArea,
            String timePeriod,
            DataAvailability.Count count,
            @Nullable Double byDimension) implements Serializable {
        /** Refuses null. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("refArea", refArea);
            Require.notNull("timePeriod", timePeriod);
            Require.notNull("count", count);
        }

        /** Returns the index over all items; null where nothing is expected. */
        public @Nullable Double byItems() {
            return count.index();
        }

        private Score score(Function<Line, @Nullable Double> index) {
            Double value = index.apply(this);
            Coverage coverage = new Coverage(count.collected(), count.expected());
            AbsenceReason absent = value == null ? AbsenceReason.NOT_APPLICABLE : null;
            return new Score(node, RowKey.of(refArea, timePeriod), value, coverage, Quality.UNKNOWN, "", absent);
        }
    }
}
