package eu.niem.scoring.evaluation.availability;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.Study;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The availability of data for every area, dimension, type of indicator and group. It counts how many of the items
 * asked were collected, and why the others were not. {@link #index} turns the counts into a score by which areas can be
 * ranked.
 *
 * <ul>
 *   <li>An item is an indicator for a group that it is asked for, in an area and period of which there is any
 *       observation. Context indicators count like scored ones, and so do those that a methodology excludes from
 *       scores.
 *   <li>An indicator that names its groups is asked for those that the study covers, which are the groups of its
 *       observations. An indicator that names none, or none of these, is asked for the groups for which it was observed
 *       in any area. If it was never observed and names none, it is asked once, for all people together.
 *   <li>An item that is not applicable is not expected. An item without an observation is missing.
 *   <li>Where the methodology lets the total's answer stand for groups, it does so here.
 * </ul>
 *
 * <p>Source: the report on data gaps of the National Integration Evaluation Mechanism, which assesses 44 statistical
 * and administrative indicators by availability, in 14 countries and 12 dimensions, instead of scoring them (Migration
 * Policy Group, 2022); see {@link #ofTypes}. The rules of counting are this library's.
 *
 * @param framework the framework that was asked
 * @param facet the facet of the types of indicators; empty where the types are the uses {@code scored} and
 *     {@code context}
 * @param lines the counts, by dimension in the order of the tree, then by type, period, group and area
 * @param areaNames what people call the areas, by their code
 * @param aggregates the aggregates of areas and their periods, for all people together; they are counted, not ranked
 */
public record DataAvailability(
        Framework framework, String facet, List<Line> lines, Map<String, String> areaNames, Set<RowKey> aggregates)
        implements CompactTabular, Serializable {
    private static final String STANDARD_FACET = "type";
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", Line::node)
            .andText("TYPE", Line::type)
            .and("REF_AREA", Line::refArea)
            .and("TIME_PERIOD", Line::timePeriod)
            .andText("GROUP", Line::group)
            .and(
                    Line::count,
                    Columns.<Count>of("COLLECTED", Count::collected)
                            .and("EXPECTED", Count::expected)
                            .and("NOT_APPLICABLE", Count::notApplicable)
                            .and("NOT_COLLECTED", Count::notCollected)
                            .and("MISSING", Count::missing)
                            .and("SUPPRESSED", Count::suppressed)
                            .and("AVAILABILITY", Count::index));

    /** Copies list and map. */
    public DataAvailability {
        Require.notNull("framework", framework);
        Require.notNull("facet", facet);
        lines = Require.list("lines", lines);
        areaNames = Require.map("areaNames", areaNames);
        aggregates = Require.set("aggregates", aggregates);
    }

    /** Makes counts of areas alone. */
    public DataAvailability(Framework framework, String facet, List<Line> lines, Map<String, String> areaNames) {
        this(framework, facet, lines, areaNames, Set.of());
    }

    /** Counts a study's data by the facet {@code type}; by use where the framework has no such facet. */
    public static DataAvailability of(Study study) {
        Require.notNull("study", study);
        boolean hasTypes = study.framework().findFacet(STANDARD_FACET).isPresent();
        return new AskedItems(study, hasTypes ? STANDARD_FACET : "").count();
    }

    /**
     * Counts a study's data by a facet.
     *
     * @throws IllegalArgumentException if the framework has no such facet; the message names the known ones
     */
    public static DataAvailability of(Study study, String facet) {
        Require.notNull("study", study);
        if (study.framework().findFacet(facet).isEmpty()) {
            throw Refused.argument("the framework '" + study.framework().id() + "' has no facet '" + facet
                    + "'; there are "
                    + study.framework().facets().stream().map(Facet::id).toList());
        }
        return new AskedItems(study, facet).count();
    }

    /**
     * Returns a copy with only some types of indicators, for example outcomes and inputs.
     *
     * @throws IllegalArgumentException if nothing was asked of a type; the message names the known ones
     */
    public DataAvailability ofTypes(Collection<String> types) {
        Require.notNull("types", types);
        Set<String> known = lines.stream().map(Line::type).collect(Collectors.toCollection(TreeSet::new));
        for (String type : types) {
            if (!known.contains(type)) {
                throw Refused.argument("nothing was asked of the type '" + type + "'; there are " + known);
            }
        }
        return withLines(
                lines.stream().filter(line -> types.contains(line.type())).toList());
    }

    /** Returns a copy with all types of a dimension counted together, shown as an empty type. */
    public DataAvailability overTypes() {
        return merged(line -> new Line(line.node, "", line.refArea, line.timePeriod, line.group, line.count));
    }

    /** Returns a copy with all groups counted together, shown as an empty group. */
    public DataAvailability overGroups() {
        return merged(line -> new Line(line.node, line.type, line.refArea, line.timePeriod, "", line.count));
    }

    private DataAvailability withLines(List<Line> newLines) {
        return new DataAvailability(framework, facet, newLines, areaNames, aggregates);
    }

    private DataAvailability merged(UnaryOperator<Line> coarser) {
        Map<Line, Count> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            counts.merge(coarser.apply(line).with(Count.NONE), line.count, Count::plus);
        }
        return withLines(counts.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .toList());
    }

    /** Returns the index of availability of every dimension, over the types and groups that are here. */
    public AvailabilityIndex index() {
        return AvailabilityIndex.of(this);
    }

    @Override
    public DataTable data() {
        return COLUMNS.data("Availability of data: " + framework.title(), lines);
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The items of one dimension, type, area, period and group.
     *
     * @param node the id of the dimension that holds the indicators
     * @param type the type of the indicators; empty for those without one, or for all
     * @param refArea the area
     * @param timePeriod the period
     * @param group the group; empty for all
     * @param count the number of items with a value, and of those without one by reason
     */
    public record Line(String node, String type, String refArea, String timePeriod, String group, Count count)
            implements Serializable {
        /** Refuses null. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("type", type);
            Require.notNull("refArea", refArea);
            Require.notNull("timePeriod", timePeriod);
            Require.notNull("group", group);
            Require.notNull("count", count);
        }

        private Line with(Count newCount) {
            return new Line(node, type, refArea, timePeriod, group, newCount);
        }
    }

    /**
     * Counts of items that were asked: those with a value, and those without one by reason.
     *
     * @param collected the items with a value
     * @param notApplicable the items that cannot exist; they leave what is expected
     * @param notCollected the items that exist but were not collected
     * @param missing the items without value or reason
     * @param suppressed the items that must not be shown
     */
    public record Count(int collected, int notApplicable, int notCollected, int missing, int suppressed)
            implements Serializable {
        /** No items at all. */
        public static final Count NONE = new Count(0, 0, 0, 0, 0);
        /** One item with a value. */
        public static final Count COLLECTED = new Count(1, 0, 0, 0, 0);

        /** Refuses counts below 0. */
        public Count {
            if (collected < 0 || notApplicable < 0 || notCollected < 0 || missing < 0 || suppressed < 0) {
                throw Refused.argument("counts of items must be 0 or more, but were " + collected + ", " + notApplicable
                        + ", " + notCollected + ", " + missing + ", " + suppressed);
            }
        }

        /** Makes the count of one item without a value, for a reason. */
        public static Count of(MissingReason reason) {
            Require.notNull("reason", reason);
            return switch (reason) {
                case NOT_APPLICABLE -> new Count(0, 1, 0, 0, 0);
                case NOT_COLLECTED -> new Count(0, 0, 1, 0, 0);
                case MISSING -> new Count(0, 0, 0, 1, 0);
                case SUPPRESSED -> new Count(0, 0, 0, 0, 1);
            };
        }

        /** Returns the sum of both counts. */
        public Count plus(Count other) {
            Require.notNull("other", other);
            return new Count(
                    collected + other.collected,
                    notApplicable + other.notApplicable,
                    notCollected + other.notCollected,
                    missing + other.missing,
                    suppressed + other.suppressed);
        }

        /**
         * Returns the number of items that could have a value: all that were asked, except those that are not
         * applicable.
         */
        public int expected() {
            return collected + notCollected + missing + suppressed;
        }

        /** Returns <i>100 &times; collected / expected</i>, from 0 to 100; null where nothing is expected. */
        public @Nullable Double index() {
            return expected() == 0 ? null : (Double) (100.0 * collected / expected());
        }
    }
}
