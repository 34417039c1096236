package eu.niem.core.panel;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes observations one by one, from a loop, a stream or the answer of a database, and makes a panel of them. Their
 * numbers go into columns at once, so that a large panel needs no object for each.
 *
 * <ul>
 *   <li>The order in which observations are added changes nothing.
 *   <li>What is wrong with an observation is told when it is added; it is then not added.
 *   <li>That a value is missing of a group that its indicator is not asked for is no observation.
 *   <li>A builder may go on after a panel was built, which does not change.
 * </ul>
 *
 * <p>Not to be shared between threads.
 */
public final class PanelBuilder {
    private final Framework framework;
    private final Map<String, CellsBuilder> cells = new LinkedHashMap<>();
    private final RowNumbers rows = new RowNumbers();
    private final Coded.Numbers<Remarks> remarks = new Coded.Numbers<>();
    private List<RefArea> areas = List.of();
    private List<EvidenceSource> sources = List.of();
    private List<Group> groups;

    PanelBuilder(Framework framework) {
        this.framework = framework;
        this.groups = framework.groups();
        for (Indicator indicator : framework.indicators()) {
            cells.put(indicator.id(), new CellsBuilder(indicator));
        }
    }

    /**
     * Adds an observation.
     *
     * @throws IllegalArgumentException if it names no indicator of the framework, has an answer that the indicator's
     *     scale does not permit, or its cell has an observation already
     */
    public PanelBuilder add(Observation observation) {
        Require.notNull("observation", observation);
        CellsBuilder column = column(observation.indicator());
        if (!isNone(observation, column.indicator())) {
            double number = column.number(observation.value());
            int row = rows.of(observation.key());
            column.put(row, observation, number, remarks.of(Remarks.of(observation)));
        }
        return this;
    }

    /**
     * Adds an observed number of normal status, with nothing more said about it.
     *
     * @param number finite; a value that is missing is added as an observation, with its reason
     * @throws IllegalArgumentException if the framework has no such indicator, its scale is no quantity, or its cell
     *     has an observation already
     */
    public PanelBuilder add(String indicator, RowKey key, double number) {
        Require.finite("a value of '" + indicator + "'", number);
        CellsBuilder column = column(Require.notNull("indicator", indicator));
        column.requireQuantity(number);
        int row = rows.of(Require.notNull("key", key));
        column.put(row, key, number, remarks.of(Remarks.NONE));
        return this;
    }

    private CellsBuilder column(String indicator) {
        CellsBuilder column = cells.get(indicator);
        if (column == null) {
            throw Refused.argument(
                    "an observation names the indicator '" + indicator + "'; known are " + cells.keySet());
        }
        return column;
    }

    private static boolean isNone(Observation observation, Indicator indicator) {
        return observation.value() instanceof Value.Missing missing
                && missing.reason() == MissingReason.MISSING
                && !indicator.asks(observation.key().group());
    }

    /** Describes areas by their names and peer groups; one that is not described is known by its code. */
    public PanelBuilder areas(Collection<RefArea> areas) {
        this.areas = Require.list("areas", areas);
        return this;
    }

    /** Describes the sources of evidence that observations name. */
    public PanelBuilder sources(Collection<EvidenceSource> sources) {
        this.sources = Require.list("sources", sources);
        return this;
    }

    /**
     * Describes groups by their names, facets and references, in the place of those that the framework lists; one that
     * is not described is known by its code.
     */
    public PanelBuilder groups(Collection<Group> groups) {
        this.groups = Require.list("groups", groups);
        return this;
    }

    /**
     * Makes the panel of what was added.
     *
     * @throws IllegalArgumentException if two areas, two sources or two groups have the same id
     */
    public Panel build() {
        int[] order = RowOrder.of(rows.keys());
        List<RowKey> keys = new ArrayList<>(order.length);
        for (int place : order) {
            keys.add(rows.keys().get(place));
        }
        Descriptions descriptions = new Descriptions(areas, sources, groups);
        PanelRows sorted = new PanelRows(keys, descriptions.byCode());
        Map<String, Cells> columns = new LinkedHashMap<>();
        Unobserved unobserved = new Unobserved(sorted.keys());
        cells.forEach((indicator, column) -> columns.put(
                indicator,
                column.hasAny()
                        ? column.build(order, sorted.keys(), remarks.objects())
                        : unobserved.of(column.indicator())));
        return new Panel(framework, new Observed(columns), descriptions, sorted);
    }
}
