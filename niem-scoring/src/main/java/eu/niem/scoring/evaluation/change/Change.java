package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.methodology.Directions;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The change between two rounds, or the corrections of one. It has every node of every area and group before and after,
 * and every answer that changed, with the points it gave each dimension.
 *
 * <ul>
 *   <li>The difference is over the indicators that have a score in both rounds. The answers of both are measured by the
 *       yardstick, the weights and the other areas of the later round. The points of the indicators add up to the
 *       difference, split as {@link Attribution} describes.
 *   <li>A dimension has no difference where a child has a score in only one of the two, as where a geometric mean has
 *       none of 0; nor do the dimensions above it.
 *   <li>The composition effect is the rest of the difference between the two scores: indicators that have a score in
 *       one round only and, where a plan has a yardstick for each period or a method compares areas, the change of
 *       those.
 *   <li>A difference within the dead band is no change. It is {@value #STANDARD_DEAD_BAND} by default, half a point of
 *       a scale from 0 to 100, below which a report in whole points would show nothing, and as much of a framework's
 *       own range of points; no published rule of NIEM or MIPEX fixes it.
 *   <li>An indicator with a break between the two periods, by the flags of its observations ({@link SeriesBreaks}), is
 *       not comparable. A dimension is up, down or unchanged only if such indicators have an effective weight in it of
 *       at most {@value SeriesBreaks#STANDARD_LARGEST_WEIGHT}, or another of the {@link Settings}; else it is not
 *       comparable. Either way it names them. The numbers are shown all the same.
 *   <li>A scorecard does not know the version of the framework with which a period was observed. Where rounds are of
 *       different versions, use {@code Rounds.change}, which refuses to compare them without a crosswalk.
 *   <li>Areas and groups with a row in only one round are listed separately.
 *   <li>{@link #corrections} compares a period as it was published with the same period as it is known now. So errors
 *       of the past are kept apart from changes since: from published to corrected is a correction, from corrected to
 *       the next round a change.
 * </ul>
 *
 * @param kind the kind of comparison
 * @param from the earlier period
 * @param to the later period; the same for corrections
 * @param deadBand the largest difference that is no change
 * @param largestBroken the largest effective weight of indicators with a break with which a dimension is compared
 * @param sampling the sampling of orders where there are too many to enumerate
 * @param nodes the nodes by group and area, each before its children
 * @param answers the answers that changed
 * @param joined the areas and groups that have a row only afterwards
 * @param left the areas and groups that have a row only before
 */
public record Change(
        Kind kind,
        String from,
        String to,
        double deadBand,
        double largestBroken,
        Attribution.Sampling sampling,
        List<NodeChange> nodes,
        ChangedAnswers answers,
        List<RowKey> joined,
        List<RowKey> left)
        implements Tabular, Serializable {
    /** The standard dead band: the largest difference that is no change. */
    public static final double STANDARD_DEAD_BAND = 0.5;

    private static final double HUNDRED = 100;

    /** Copies the lists. */
    public Change {
        Require.notNull("kind", kind);
        Require.notNull("from", from);
        Require.notNull("to", to);
        Require.notNegative("'deadBand'", deadBand);
        Require.notNegative("'largestBroken'", largestBroken);
        Require.notNull("sampling", sampling);
        nodes = Require.list("nodes", nodes);
        Require.notNull("answers", answers);
        joined = Require.list("joined", joined);
        left = Require.list("left", left);
    }

    /** The kind of comparison. */
    public enum Kind {
        /** Two periods. */
        ROUNDS,
        /** One period as it was published, and as it is known now. */
        CORRECTION
    }

    /**
     * Compares two periods of a scorecard.
     *
     * @throws NoSuchElementException if there is no row of a period; the message names the known periods
     * @throws IllegalArgumentException if {@code from} is later than {@code to}
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Change between(Scorecard scorecard, String from, String to) {
        return between(scorecard, from, to, Settings.standard(scorecard));
    }

    /**
     * Compares two periods of a scorecard.
     *
     * @param deadBand the largest difference that is no change; 0 or more
     * @param sampling the sampling of orders where there are too many to enumerate
     * @throws NoSuchElementException if there is no row of a period; the message names the known periods
     * @throws IllegalArgumentException if {@code from} is later than {@code to}, or the dead band is below 0
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Change between(
            Scorecard scorecard, String from, String to, double deadBand, Attribution.Sampling sampling) {
        Require.notNull("sampling", sampling);
        return between(
                scorecard, from, to, Settings.standard().withDeadBand(deadBand).withSampling(sampling));
    }

    /**
     * Compares two periods of a scorecard.
     *
     * @throws NoSuchElementException if there is no row of a period; the message names the known periods
     * @throws IllegalArgumentException if {@code from} is later than {@code to}
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Change between(Scorecard scorecard, String from, String to, Settings settings) {
        Require.notNull("settings", settings);
        Require.notNull("scorecard", scorecard);
        Require.notNull("from", from);
        Require.notNull("to", to);
        if (TimePeriod.parse(from).compareTo(TimePeriod.parse(to)) > 0) {
            throw Refused.argument(
                    "a change must go from the earlier period to the later, but was from " + from + " to " + to);
        }
        return compared(Kind.ROUNDS, scorecard, from, scorecard, to, settings);
    }

    /**
     * Compares the published scores of a period with its corrected scores; every difference counts.
     *
     * @param published the scores as they were published
     * @param corrected the scores of the same framework as they are now
     * @throws IllegalArgumentException if the two have different trees
     * @throws NoSuchElementException if one of them has no row of the period
     * @throws UnsupportedOperationException if a methodology refuses scores
     */
    public static Change corrections(Scorecard published, Scorecard corrected, String timePeriod) {
        Require.notNull("published", published);
        Require.notNull("corrected", corrected);
        Require.notNull("timePeriod", timePeriod);
        TwoRows.requireSameFramework(published, corrected);
        Settings settings = Settings.standard().withDeadBand(0);
        return compared(Kind.CORRECTION, published, timePeriod, corrected, timePeriod, settings);
    }

    private static Change compared(
            Kind kind, Scorecard earlier, String from, Scorecard later, String to, Settings settings) {
        Set<RowKey> before = rows(earlier, from);
        Set<RowKey> after = rows(later, to);
        List<NodeChange> nodes = new ArrayList<>();
        List<ChangedAnswers.Line> answers = new ArrayList<>();
        SeriesBreaks breaks = kind == Kind.ROUNDS ? SeriesBreaks.of(later) : null;
        for (RowKey key : after) {
            RowKey match = new RowKey(key.refArea(), from, key.group());
            if (before.contains(match)) {
                TwoRows both =
                        new TwoRows(WhatIf.of(earlier, match), WhatIf.of(later, key), settings.sampling(), breaks);
                both.addNodes(settings, nodes);
                both.addAnswers(answers);
            }
        }
        String title =
                kind == Kind.ROUNDS ? "Answers changed from " + from + " to " + to : "Answers corrected in " + to;
        return new Change(
                kind,
                from,
                to,
                settings.deadBand(),
                settings.largestBroken(),
                settings.sampling(),
                nodes,
                new ChangedAnswers(title, from, to, answers),
                without(after, key -> new RowKey(key.refArea(), from, key.group()), before),
                without(before, key -> new RowKey(key.refArea(), to, key.group()), after));
    }

    private static Set<RowKey> rows(Scorecard scorecard, String timePeriod) {
        Set<RowKey> rows = new LinkedHashSet<>(scorecard.rows());
        rows.removeIf(key -> !key.timePeriod().equals(timePeriod));
        if (rows.isEmpty()) {
            throw Refused.missing("there is no row of period '" + timePeriod + "'; there are "
                    + scorecard.panel().timePeriods());
        }
        return rows;
    }

    private static List<RowKey> without(Set<RowKey> rows, UnaryOperator<RowKey> match, Set<RowKey> others) {
        return rows.stream().filter(key -> !others.contains(match.apply(key))).toList();
    }

    /** Finds the change of a node for all people of an area together. */
    public Optional<NodeChange> find(String node, String refArea) {
        return find(node, refArea, RowKey.TOTAL);
    }

    /** Finds the change of a node for an area and group; there is none where one of the rounds has no row. */
    public Optional<NodeChange> find(String node, String refArea, String group) {
        Require.notNull("node", node);
        Require.notNull("refArea", refArea);
        Require.notNull("group", group);
        return nodes.stream().filter(each -> each.isOf(node, refArea, group)).findFirst();
    }

    /** Returns one line for each area, group and node. */
    @Override
    public DataTable data() {
        return RoundColumns.between(from, to, NodeChange.COLUMNS).data(title(), nodes);
    }

    /**
     * Returns the table for print, with the dimensions only; {@link #answers} has the indicators that changed. The key
     * of the marks of scores stands below.
     */
    @Override
    public Table table() {
        return NodeChange.COLUMNS
                .table(title(), nodes.stream().filter(each -> !each.indicator()).toList())
                .compact()
                .withKey();
    }

    private String title() {
        return kind == Kind.ROUNDS ? "Change from " + from + " to " + to : "Corrections to " + to;
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * What counts as a change, and how points are split.
     *
     * @param deadBand the largest difference that is no change; 0 or more
     * @param largestBroken the largest effective weight of indicators with a break with which a dimension is compared;
     *     0 or more
     * @param sampling the sampling of orders where there are too many to enumerate
     */
    public record Settings(double deadBand, double largestBroken, Attribution.Sampling sampling)
            implements Serializable {
        /** Checks the numbers. */
        public Settings {
            Require.notNegative("'deadBand'", deadBand);
            Require.notNegative("'largestBroken'", largestBroken);
            Require.notNull("sampling", sampling);
        }

        /** Makes the standard settings. */
        public static Settings standard() {
            return new Settings(
                    STANDARD_DEAD_BAND, SeriesBreaks.STANDARD_LARGEST_WEIGHT, Attribution.Sampling.standard());
        }

        /**
         * Makes the standard settings on the scale of a scorecard: where its scores are on the framework's own range of
         * points, the dead band is half a hundredth of that.
         */
        public static Settings standard(Scorecard scorecard) {
            Plan plan = Require.notNull("scorecard", scorecard).plan();
            PointsRange range = plan.view().points();
            boolean own = !range.isStandard()
                    && Directions.of(plan.methodology(), plan.view())
                            .findPoints(plan.view().root().id())
                            .isPresent();
            return own ? standard().withDeadBand(STANDARD_DEAD_BAND * range.width() / HUNDRED) : standard();
        }

        /** Returns a copy with another dead band. */
        public Settings withDeadBand(double newDeadBand) {
            return new Settings(newDeadBand, largestBroken, sampling);
        }

        /** Returns a copy with another largest weight of indicators with a break. */
        public Settings withLargestBroken(double newLargestBroken) {
            return new Settings(deadBand, newLargestBroken, sampling);
        }

        /** Returns a copy with another sampling of orders. */
        public Settings withSampling(Attribution.Sampling newSampling) {
            return new Settings(deadBand, largestBroken, newSampling);
        }
    }
}
