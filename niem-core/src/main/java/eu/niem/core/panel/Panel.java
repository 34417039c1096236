package eu.niem.core.panel;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The observations of a framework as one column per indicator over sorted rows, with the areas and sources they name.
 * Immutable, and safe to share between threads.
 *
 * <ul>
 *   <li>There is a row for every area, period and group that has an observation; rows are ordered by period, then
 *       group, then area.
 *   <li>The number in a cell is the observed quantity, or the points of the answer or checklist.
 *   <li>A cell without observation is {@code MISSING}; it is {@code NOT_APPLICABLE} where the indicator is not asked
 *       for the group of the row.
 *   <li>The order in which observations are given changes nothing.
 *   <li>A treated panel has other numbers than were observed ({@link #withColumns}), and perhaps rows that were
 *       screened out ({@link #screenOut}); its observations are still those it was made of.
 * </ul>
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public final class Panel implements Serializable {
    private static final long serialVersionUID = 1;

    private final Framework framework;
    private final Observed observed;
    private final Descriptions descriptions;
    private final PanelRows rows;
    private final Map<String, Column> treated;
    private final BitSet screenedOut;

    Panel(Framework framework, Observed observed, Descriptions descriptions, PanelRows rows) {
        this.framework = framework;
        this.observed = observed;
        this.descriptions = descriptions;
        this.rows = rows;
        this.treated = Map.of();
        this.screenedOut = new BitSet();
    }

    /** Makes a copy of a panel with other numbers. */
    private Panel(Panel like, Map<String, Column> treated, BitSet screenedOut) {
        this(like, treated, screenedOut, like.descriptions);
    }

    private Panel(Panel like, Map<String, Column> treated, BitSet screenedOut, Descriptions descriptions) {
        this.framework = like.framework;
        this.observed = like.observed;
        this.descriptions = descriptions;
        this.rows = like.rows;
        this.treated = treated;
        this.screenedOut = screenedOut;
    }

    /**
     * Makes a panel of observations without areas and sources.
     *
     * @throws IllegalArgumentException if an observation names no indicator of the framework, has an answer that the
     *     indicator's scale does not permit, or is given twice
     */
    public static Panel of(Framework framework, Collection<Observation> observations) {
        return of(framework, observations, List.of(), List.of());
    }

    /**
     * Makes a panel of observations with the areas and sources they name. That a value is missing of a group that its
     * indicator is not asked for is no observation.
     *
     * @param areas names and peer groups of areas; areas that are not described here are known by their code
     * @param sources the evidence sources
     * @throws IllegalArgumentException if an observation names no indicator of the framework, has an answer that the
     *     indicator's scale does not permit, or is given twice; or if two areas or two sources have the same id
     */
    public static Panel of(
            Framework framework,
            Collection<Observation> observations,
            Collection<RefArea> areas,
            Collection<EvidenceSource> sources) {
        PanelBuilder builder = builder(framework);
        Require.notNull("observations", observations).forEach(builder::add);
        return builder.areas(areas).sources(sources).build();
    }

    /** Returns a builder that takes observations one by one, and needs no object for each. */
    public static PanelBuilder builder(Framework framework) {
        return new PanelBuilder(Require.notNull("framework", framework));
    }

    /**
     * Returns a copy with other descriptions of groups.
     *
     * @param groups names, parts, facets and references of groups; a group that is not described is known by its code
     * @throws IllegalArgumentException if two groups have the same code
     */
    public Panel withGroups(Collection<Group> groups) {
        return new Panel(this, treated, screenedOut, new Descriptions(areas(), sources(), groups));
    }

    /** Returns the framework whose indicators were observed. */
    public Framework framework() {
        return framework;
    }

    /** Returns all observations, by indicator in the order of the tree, then by row. */
    public List<Observation> observations() {
        return observed.all();
    }

    /** Returns the areas that are described, in the order they were given. */
    public List<RefArea> areas() {
        return descriptions.areas();
    }

    /** Returns the evidence sources, in the order they were given. */
    public List<EvidenceSource> sources() {
        return descriptions.sources();
    }

    /** Returns the groups that are described, in the order they were given; {@link #groups} has those with a row. */
    public List<Group> describedGroups() {
        return descriptions.groups();
    }

    /** Returns the keys of the rows, ordered by period, then group, then area. */
    public List<RowKey> rows() {
        return rows.keys();
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.size();
    }

    /** Finds the index of the row of this key. */
    public Optional<Integer> findRow(RowKey key) {
        Require.notNull("key", key);
        return rows.find(key);
    }

    /** Returns the periods that have a row, in their order. */
    public List<String> timePeriods() {
        return rows.timePeriods();
    }

    /** Returns the groups that have a row, ordered by code. */
    public List<String> groups() {
        return rows.codes(RowKey::group);
    }

    /** Returns the codes of the areas that have a row, ordered by code. */
    public List<String> refAreas() {
        return rows.codes(RowKey::refArea);
    }

    /**
     * Returns the numbers of an indicator: those observed, or what a treatment made of them.
     *
     * @throws NoSuchElementException if the framework has no such indicator
     */
    public Column column(String indicator) {
        Require.notNull("indicator", indicator);
        Column changed = treated.get(indicator);
        return changed == null ? observed(indicator) : changed;
    }

    /**
     * Returns the numbers of an indicator as they were observed.
     *
     * @throws NoSuchElementException if the framework has no such indicator
     */
    public Column observed(String indicator) {
        Require.notNull("indicator", indicator);
        return observed.of(indicator).column();
    }

    /**
     * Returns a copy with other numbers for some indicators, as a treatment leaves them. The observations behind the
     * numbers stay as they are.
     *
     * @param columns the numbers of some indicators, for the rows of this panel
     * @throws NoSuchElementException if a column is of no indicator of the framework
     * @throws IllegalArgumentException if a column has another number of rows
     */
    public Panel withColumns(Collection<Column> columns) {
        Require.notNull("columns", columns);
        Map<String, Column> all = new LinkedHashMap<>(treated);
        for (Column column : columns) {
            Require.that(
                    column.size() == size(),
                    "the column of '" + column.id() + "'",
                    "have a number or a reason for each of the " + size() + " rows",
                    column.size());
            if (column.equals(observed(column.id()))) {
                all.remove(column.id());
            } else {
                all.put(column.id(), column);
            }
        }
        return new Panel(this, all, screenedOut);
    }

    /**
     * Returns a copy in which some rows are screened out. Their numbers are gone: nothing is learned from such a row,
     * no value is imputed into it, and it gets no score. The row itself stays.
     *
     * @param test true for the rows to screen out; rows that were screened out before stay so
     */
    public Panel screenOut(Predicate<RowKey> test) {
        Require.notNull("test", test);
        BitSet out = (BitSet) screenedOut.clone();
        for (int row = 0; row < rows.size(); row++) {
            out.set(row, out.get(row) || test.test(rows.keys().get(row)));
        }
        if (out.equals(screenedOut)) {
            return this;
        }
        Map<String, Column> all = new LinkedHashMap<>();
        observed.indicators().forEach(indicator -> {
            Column column = column(indicator);
            all.put(indicator, column.with(row -> out.get(row) ? Double.NaN : column.get(row), MissingReason.MISSING));
        });
        return new Panel(this, all, out);
    }

    /** Returns whether a treatment has screened out any row. */
    public boolean hasScreenedOut() {
        return !screenedOut.isEmpty();
    }

    /**
     * Returns whether a treatment has screened out a row.
     *
     * @param row an index into {@link #rows}
     */
    public boolean isScreenedOut(int row) {
        return screenedOut.get(row);
    }

    /** Returns whether any row is that of an aggregate of areas. */
    public boolean hasAggregates() {
        return !rows.aggregates().isEmpty();
    }

    /**
     * Returns whether a row is that of an aggregate of areas, see {@link #isAggregate(RowKey)}.
     *
     * @param row an index into {@link #rows}
     */
    public boolean isAggregate(int row) {
        return rows.aggregates().has(row);
    }

    /**
     * Returns whether the area of a key is an aggregate of areas in its period. Nothing is learned from an aggregate,
     * and no area is compared with it.
     *
     * <ul>
     *   <li>It is what its {@link RefArea#kind} says.
     *   <li>Where that says nothing, it is an aggregate if its code is known as one
     *       ({@link RefArea#isAggregateCode}), or if an area that has a row in the same period lies in it: by its
     *       parent, or by the parent of its parent, and so on.
     * </ul>
     */
    public boolean isAggregate(RowKey key) {
        return rows.aggregates().has(Require.notNull("key", key));
    }

    /** Returns the panel without the rows of aggregates: what is learned from. */
    public Panel withoutAggregates() {
        return hasAggregates() ? where(key -> !isAggregate(key)) : this;
    }

    /**
     * Finds the observation of an indicator in a row.
     *
     * @param row an index into {@link #rows}
     * @throws NoSuchElementException if the framework has no such indicator
     */
    public Optional<Observation> findObservation(String indicator, int row) {
        Require.notNull("indicator", indicator);
        Cells cells = observed.of(indicator);
        return cells.has(row) ? Optional.of(cells.observation(row)) : Optional.empty();
    }

    /**
     * Returns the flags of the observations of an indicator, by the index of the row; none where there is none.
     *
     * @throws NoSuchElementException if the framework has no such indicator
     */
    public IntFunction<Set<ObsStatus>> flags(String indicator) {
        Require.notNull("indicator", indicator);
        return observed.of(indicator).flags();
    }

    /** Finds the description of an area. */
    public Optional<RefArea> findArea(String refArea) {
        Require.notNull("refArea", refArea);
        return descriptions.findArea(refArea);
    }

    /** Returns the name of an area; its code where it has none. */
    public String areaName(String refArea) {
        return findArea(refArea)
                .map(RefArea::name)
                .filter(name -> !name.isBlank())
                .orElse(refArea);
    }

    /** Finds the description of a group. */
    public Optional<Group> findGroup(String group) {
        Require.notNull("group", group);
        return descriptions.findGroup(group);
    }

    /** Returns the name of a group; its code where it has none. */
    public String groupName(String group) {
        return findGroup(group).map(Group::name).orElse(group);
    }

    /**
     * Finds the areas of one peer group that there are rows for, in the order of their codes. An area that is an
     * aggregate in all its rows is nobody's peer.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if no area is in the peer group; the message names those there are
     */
    public List<String> peers(String classification, String peerGroup) {
        Require.notNull("classification", classification);
        Require.notNull("peerGroup", peerGroup);
        return descriptions.peers(rows.compared(), classification, peerGroup);
    }

    /** Finds the evidence source of this id. */
    public Optional<EvidenceSource> findSource(String source) {
        Require.notNull("source", source);
        return descriptions.findSource(source);
    }

    /** Returns the panel of the rows that pass a test, with the same areas and sources, and treated in the same way. */
    public Panel where(Predicate<RowKey> test) {
        Require.notNull("test", test);
        int[] kept = IntStream.range(0, size())
                .filter(row -> test.test(rows.keys().get(row)))
                .toArray();
        List<RowKey> keys = new ArrayList<>(kept.length);
        for (int row : kept) {
            keys.add(rows.keys().get(row));
        }
        PanelRows part = new PanelRows(keys, descriptions.byCode());
        Panel untreated = new Panel(framework, observed.select(kept, part.keys()), descriptions, part);
        BitSet out = new BitSet();
        for (int row = 0; row < kept.length; row++) {
            out.set(row, screenedOut.get(kept[row]));
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        treated.forEach((indicator, column) -> columns.put(indicator, column.select(kept)));
        return new Panel(untreated, columns, out);
    }

    /** Returns the panel of one period. */
    public Panel period(String timePeriod) {
        Require.notNull("timePeriod", timePeriod);
        return where(key -> key.timePeriod().equals(timePeriod));
    }

    /** Compares framework, observations, areas, sources, groups, and the numbers that treatments left. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Panel panel
                && panel.framework.equals(framework)
                && panel.rows().equals(rows())
                && panel.observed.equals(observed)
                && panel.areas().equals(areas())
                && panel.sources().equals(sources())
                && panel.describedGroups().equals(describedGroups())
                && panel.treated.equals(treated)
                && panel.screenedOut.equals(screenedOut);
    }

    @Override
    public int hashCode() {
        return 31 * framework.hashCode() + observed.hashCode();
    }

    @Override
    public String toString() {
        return Printable.text(
                "Panel of '" + framework.title() + "': " + observations().size() + " observations of "
                        + observed.indicators().size() + " indicators in " + rows.size() + " rows ("
                        + refAreas().size() + " areas, "
                        + timePeriods().size() + " periods, " + groups().size() + " groups)");
    }
}
