package eu.niem.scoring;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.statistics.numeric.ExactSum;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Treatment;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where two periods of an indicator do not compare, by the flags of what was observed.
 *
 * <ul>
 *   <li>A break in the series, {@link ObsStatus#BREAK}, stands in the first period that does not compare with those
 *       before. So two periods do not compare if any after the first, up to and including the second, has one.
 *   <li>Nor do they if the definition differs, {@link ObsStatus#DEFINITION_DIFFERS}, in exactly one of the two.
 *   <li>Where groups are combined, the flag of any group counts that enters one of the two scores: the indicator is
 *       asked of it, and it has a score and a weight above 0. Where the total stands for a group, that of the total
 *       counts. The flags of a denominator count for what it divides.
 *   <li>For a dimension the indicators that do not compare have a {@link #weight}. How much of it is too much is for
 *       the caller to say; {@value #STANDARD_LARGEST_WEIGHT} is the standard.
 * </ul>
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class SeriesBreaks {
    /** The largest effective weight of indicators that do not compare with which a dimension still does. */
    public static final double STANDARD_LARGEST_WEIGHT = 0.25;

    private final Panel panel;
    private final @Nullable BrokenRows rows;
    private final Groups groups;
    private final List<Denominate> denominators;
    private final List<String> periods;
    private final Map<String, Map<RowKey, Set<ObsStatus>>> flags = new HashMap<>();

    private SeriesBreaks(Panel panel, @Nullable Scorecard scorecard, Groups groups, List<Treatment> treatments) {
        this.panel = panel;
        this.rows = scorecard == null ? null : new BrokenRows(this, scorecard);
        this.groups = groups;
        this.denominators = treatments.stream()
                .filter(Denominate.class::isInstance)
                .map(Denominate.class::cast)
                .toList();
        this.periods = panel.timePeriods();
        for (Observation each : panel.observations()) {
            Set<ObsStatus> both = EnumSet.of(ObsStatus.BREAK, ObsStatus.DEFINITION_DIFFERS);
            both.retainAll(each.status());
            if (!both.isEmpty()) {
                flags.computeIfAbsent(each.indicator(), id -> new HashMap<>()).put(each.key(), both);
            }
        }
    }

    /** Finds the breaks in what was observed of each group by itself. */
    public static SeriesBreaks of(Panel panel) {
        Require.notNull("panel", panel);
        return new SeriesBreaks(panel, null, Groups.separate(), List.of());
    }

    /** Finds the breaks in what scores were made of. */
    public static SeriesBreaks of(Scorecard scorecard) {
        Require.notNull("scorecard", scorecard);
        return new SeriesBreaks(
                scorecard.panel(),
                scorecard,
                scorecard.plan().methodology().groups(),
                scorecard.plan().methodology().treatments());
    }

    /** Returns whether no observation has such a flag. */
    public boolean isEmpty() {
        return flags.isEmpty();
    }

    /**
     * Returns why two periods of an indicator do not compare; empty where they do, or are the same.
     *
     * @param later area, later period and group
     * @param from the earlier period
     * @throws NoSuchElementException if there is no row of a period
     */
    public List<Break> between(String indicator, String from, RowKey later) {
        Require.notNull("indicator", indicator);
        Require.notNull("from", from);
        Require.notNull("later", later);
        int first = position(from);
        int last = position(later.timePeriod());
        Set<Break> breaks = new LinkedHashSet<>();
        RowKey earlier = new RowKey(later.refArea(), from, later.group());
        for (String observed : observed(indicator)) {
            if (flags.containsKey(observed)) {
                Set<String> before = groups(indicator, earlier);
                Set<String> after = groups(indicator, later);
                Set<String> either = new TreeSet<>(before);
                either.addAll(after);
                for (String period : periods.subList(first + 1, Math.max(first, last) + 1)) {
                    if (either.stream().anyMatch(group -> has(observed, later, group, period, ObsStatus.BREAK))) {
                        breaks.add(new Break(indicator, observed, ObsStatus.BREAK, period));
                    }
                }
                for (String group : either) {
                    boolean differed = before.contains(group) && isDefinedOtherwise(observed, earlier, group);
                    boolean differs = after.contains(group) && isDefinedOtherwise(observed, later, group);
                    if (differed != differs) {
                        String period = (differed ? earlier : later).timePeriod();
                        breaks.add(new Break(indicator, observed, ObsStatus.DEFINITION_DIFFERS, period));
                    }
                }
            }
        }
        return List.copyOf(breaks);
    }

    private boolean isDefinedOtherwise(String indicator, RowKey key, String group) {
        return has(indicator, key, group, key.timePeriod(), ObsStatus.DEFINITION_DIFFERS);
    }

    /**
     * Returns why the scores of a node in two rows do not compare; empty where they do. A dimension compares where the
     * indicators that do not have a {@link #weight} in it of no more than {@code largest}, over those that have a score
     * in both rows. What is known of a panel alone says nothing of dimensions.
     *
     * @param earlier area, earlier period and group
     * @param later the same area and group in the later period
     * @param largest the largest effective weight of indicators that do not compare with which a dimension does; 0 or
     *     more
     * @throws NoSuchElementException if there is no row of a period
     */
    public List<Break> between(Node node, RowKey earlier, RowKey later, double largest) {
        Require.notNull("node", node);
        Require.notNull("earlier", earlier);
        Require.notNull("later", later);
        Require.notNegative("'largest'", largest);
        if (isEmpty()) {
            return List.of();
        }
        if (node instanceof Dimension dimension) {
            return rows == null ? List.of() : rows.between(dimension, earlier, later, largest);
        }
        return between(node.id(), earlier.timePeriod(), later);
    }

    private int position(String period) {
        int position = periods.indexOf(period);
        if (position < 0) {
            throw Refused.missing("there is no row of period '" + period + "'; there are " + periods);
        }
        return position;
    }

    /** Returns the indicators whose observations an indicator rests on: its own, and what it is divided by. */
    private Set<String> observed(String indicator) {
        Set<String> observed = new LinkedHashSet<>(List.of(indicator));
        for (int step = denominators.size() - 1; step >= 0; step--) {
            Map<String, String> by = denominators.get(step).by();
            List<String> more =
                    observed.stream().filter(by::containsKey).map(by::get).toList();
            observed.addAll(more);
        }
        return observed;
    }

    /** Returns the groups whose observations the score of an indicator in a row rests on. */
    private Set<String> groups(String indicator, RowKey key) {
        boolean combined = groups instanceof Groups.Combine && key.group().equals(RowKey.TOTAL);
        return combined && rows != null ? rows.groups(indicator, key) : Set.of(key.group());
    }

    private boolean has(String indicator, RowKey key, String group, String period, ObsStatus status) {
        RowKey own = new RowKey(key.refArea(), period, group);
        Map<RowKey, Set<ObsStatus>> ofIndicator = flags.getOrDefault(indicator, Map.of());
        RowKey source = groups.fallback() && !isObserved(indicator, own) ? own.withGroup(RowKey.TOTAL) : own;
        return ofIndicator.getOrDefault(own, Set.of()).contains(status)
                || ofIndicator.getOrDefault(source, Set.of()).contains(status);
    }

    private boolean isObserved(String indicator, RowKey key) {
        return panel.findRow(key)
                .filter(row -> panel.column(indicator).isPresent(row))
                .isPresent();
    }

    /**
     * Returns the effective weight in a node of indicators that do not compare: the weights of a row, rescaled over the
     * children that have a score, multiplied down the tree.
     *
     * @param row the scores of a row
     * @param node the node: a dimension, or one of the indicators itself
     * @param indicators the ids of the indicators
     * @return from 0 to 1
     */
    public static double weight(WhatIf row, Node node, Set<String> indicators) {
        Require.notNull("row", row);
        Require.notNull("node", node);
        Require.notNull("indicators", indicators);
        if (node instanceof Indicator) {
            return indicators.contains(node.id()) && row.score(node.id()).isPresent() ? 1 : 0;
        }
        ExactSum weight = new ExactSum();
        List<Node> children = row.children(node.id());
        for (int child = 0; child < children.size(); child++) {
            double below = weight(row, children.get(child), indicators);
            if (below > 0) {
                weight.addProduct(below, row.share(node.id(), child));
            }
        }
        return Math.min(1, weight.value());
    }

    /** Returns whether a dimension compares with this weight of indicators that do not, up to the last digits of it. */
    public static boolean isTolerated(double weight, double largest) {
        return weight <= largest + 1e-12;
    }

    /**
     * A flag because of which two periods of an indicator do not compare.
     *
     * @param indicator the indicator's id
     * @param observed the id of the indicator whose observation is flagged: the same, or its denominator
     * @param status the flag
     * @param timePeriod the period of the observation
     */
    public record Break(String indicator, String observed, ObsStatus status, String timePeriod)
            implements Serializable {
        /** Refuses nulls. */
        public Break {
            Require.notNull("indicator", indicator);
            Require.notNull("observed", observed);
            Require.notNull("status", status);
            Require.notNull("timePeriod", timePeriod);
        }

        /** Returns the words for it, for example {@code EMP1: break in 2021}. */
        @Override
        public String toString() {
            return Printable.text(indicator
                    + (observed.equals(indicator) ? "" : " (" + observed + ")")
                    + (status == ObsStatus.BREAK ? ": break in " : ": another definition in ")
                    + timePeriod);
        }
    }
}
