package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of one area to others on every indicator and dimension. The others are the area it lies in, its peers, the
 * areas most like it, those of a base year, or the best. Immutable.
 *
 * <ul>
 *   <li>Indicators are compared by what was observed, in their own unit, dimensions by their scores.
 *   <li>A mean counts each area alike, and is of those that have a figure: {@code PEERS} says how many. A figure that
 *       is missing or confidential is in none.
 *   <li>Indicators have no gap to figures of which the definition differs ({@link Comparability}); such areas are in no
 *       mean, and are not the best.
 *   <li>Figures are equal if they agree to the {@link eu.niem.core.result.Resolution} of the node.
 *   <li>A line without a gap says why: the reason of the area itself, else that of the others, which is that they are
 *       missing where they have several.
 *   <li>Nothing is turned by direction; {@code WORSE} reads it.
 * </ul>
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public final class AreaGaps implements Tabular, Serializable {
    private static final long serialVersionUID = 1;

    private final Scorecard scorecard;
    private final RowKey key;
    private final String title;
    private final List<Line> lines;
    private final @Nullable NearestAreas nearest;

    private AreaGaps(Scorecard scorecard, RowKey key, String against, List<Line> lines) {
        this(scorecard, key, scorecard.panel().areaName(key.refArea()) + " against " + against, lines, null);
    }

    private AreaGaps(Scorecard scorecard, RowKey key, String title, List<Line> lines, @Nullable NearestAreas nearest) {
        this.scorecard = scorecard;
        this.key = key;
        this.title = title;
        this.lines = lines;
        this.nearest = nearest;
    }

    /**
     * Compares an area with the area it lies in, its {@link eu.niem.core.evidence.RefArea#parent}, in the same period
     * and group.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws IllegalArgumentException if nothing is said of where it lies, or there is no row of that area
     */
    public static AreaGaps toParent(Scorecard scorecard, RowKey key) {
        AreaGapLines making = new AreaGapLines(scorecard, key);
        String parent = new OtherAreas(scorecard.panel(), key).parent();
        if (!making.hasRow(RowKey.of(parent, key.slice()))) {
            throw Refused.argument("there is no row of '" + parent + "', which '" + key.refArea() + "' lies in, for "
                    + key.slice() + ": add its observations, or make them of its members with AreaAggregate");
        }
        return new AreaGaps(
                scorecard, key, scorecard.panel().areaName(parent) + ", which it lies in", making.toOne(parent));
    }

    /**
     * Compares an area with the mean of the others in its own peer group, in the same period and group. Aggregates of
     * areas are nobody's peers.
     *
     * @param classification a classification of areas, a column of areas.csv such as {@code EU_MEMBER}
     * @throws NoSuchElementException if there is no such row
     * @throws IllegalArgumentException if the area is in no group of that classification, or alone in its own
     */
    public static AreaGaps toPeers(Scorecard scorecard, RowKey key, String classification) {
        AreaGapLines making = new AreaGapLines(scorecard, key);
        Require.notNull("classification", classification);
        OtherAreas others = new OtherAreas(scorecard.panel(), key);
        List<String> peers = others.peers(classification, making.areas(key.slice()));
        String words = "mean of " + classification + " " + others.peerGroup(classification);
        return new AreaGaps(
                scorecard,
                key,
                "the " + words + " without it, " + peers.size() + (peers.size() == 1 ? " area" : " areas"),
                making.toMean(key.slice(), peers, words));
    }

    /**
     * Compares an area with the mean of those most like it, in the same period and group: see {@link NearestAreas}.
     *
     * @param count how many areas, 1 or more
     * @param indicators the ids of the indicators in which they are alike, best of such as are recorded for context
     * @throws NoSuchElementException if there is no such row or indicator
     * @throws IllegalArgumentException if there is no indicator, the area lacks a figure, or all others do
     */
    public static AreaGaps toNearest(Scorecard scorecard, RowKey key, int count, List<String> indicators) {
        AreaGapLines making = new AreaGapLines(scorecard, key);
        NearestAreas found = NearestAreas.of(scorecard.panel(), key, count, indicators);
        String words = "mean of the nearest " + found.areas().size();
        String by = scorecard.panel().areaName(key.refArea()) + " against the " + words + " by "
                + String.join(", ", found.indicators());
        return new AreaGaps(scorecard, key, by, making.toMean(key.slice(), found.areas(), words), found);
    }

    /**
     * Compares an area with the mean of all areas in a base year, of the same group, under the yardstick of that year.
     * The methodology is fitted anew to the base period only ({@link Reference#basePeriod}), and scores both periods.
     * The mean counts the area itself, and no aggregates. Breaks in series between the two are not looked for.
     *
     * @param period the base period
     * @throws NoSuchElementException if there is no such row, or no row of the base period and group
     * @throws IllegalArgumentException if the methodology cannot be fitted to the base period
     */
    public static AreaGaps toBaseYear(Scorecard scorecard, RowKey key, String period) {
        Require.notNull("scorecard", scorecard);
        Slice base = Slice.of(
                Require.notNull("period", period), Require.notNull("key", key).group());
        List<String> areas = new AreaGapLines(scorecard, key).areas(base);
        Panel panel = scorecard.panel();
        if (areas.isEmpty()) {
            throw Refused.missing("there is no row of an area for " + base + "; there are the periods "
                    + panel.timePeriods() + " and groups " + panel.groups());
        }
        Methodology frozen = scorecard.plan().methodology().withReference(Reference.basePeriod(period));
        Scorecard rescored =
                Plan.fit(scorecard.plan().framework(), frozen, panel).score(panel);
        String words = "mean of " + period;
        return new AreaGaps(
                rescored,
                key,
                "the " + words + ", by the yardstick of " + period + " only",
                new AreaGapLines(rescored, key).toMean(base, areas, words));
    }

    /**
     * Compares an area with the best of its period and group on each node: who does better? Where several are best, all
     * are named. Aggregates of areas are not among them; indicators that are recorded for context have no best.
     *
     * @throws NoSuchElementException if there is no such row
     */
    public static AreaGaps toBest(Scorecard scorecard, RowKey key) {
        return new AreaGaps(scorecard, key, "the best area", new AreaGapLines(scorecard, key).toBest());
    }

    /** Returns the scorecard that is compared; for a base year that of its yardstick. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** Returns the row of the area. */
    public RowKey key() {
        return key;
    }

    /** Returns the gaps, node by node in the order of the tree. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns the areas most like it with their distances; empty where it is compared with others. */
    public Optional<NearestAreas> nearest() {
        return Optional.ofNullable(nearest);
    }

    /** Finds the gap on a node. */
    public Optional<Line> find(String node) {
        Require.notNull("node", node);
        return lines.stream().filter(each -> each.node().equals(node)).findFirst();
    }

    /** Returns one line for each node, with exact numbers. */
    @Override
    public DataTable data() {
        return Columns.<Line>of("NODE", Line::node)
                .andKey(Line::key)
                .andText("AGAINST", Line::against)
                .and("PEERS", Line::peers)
                .and("VALUE", each -> each.gap().target().value())
                .and("OTHER_VALUE", each -> each.gap().reference().value())
                .and(Line::gap, GroupGap.NUMBERS)
                .andText("STATUS", each -> each.gap().quality().status())
                .and("ABSENT", each -> each.gap().absent().map(AbsenceReason::cell))
                .data(title, lines);
    }

    /**
     * Returns the table for print, with names in the place of codes, and without what the title says already; the key
     * of the flags stands below.
     */
    @Override
    public Table table() {
        boolean isSaid = lines.stream().map(Line::against).distinct().count() <= 1;
        return Columns.<Line>of("NAME", each -> scorecard.name(each.node()))
                .and("TIME_PERIOD", each -> each.key().timePeriod())
                .and("GROUP", each -> scorecard.panel().groupName(each.key().group()))
                .andText("AGAINST", each -> isSaid ? "" : named(each))
                .and("PEERS", Line::peers)
                .and("VALUE", each -> GroupGaps.marked(each.gap().target()))
                .and("OTHER_VALUE", each -> GroupGaps.marked(each.gap().reference()))
                .and(Line::gap, GroupGap.NUMBERS)
                .andText("WHY_NOT", Line::whyNot)
                .table(title, lines)
                .compact()
                .withKey();
    }

    private String named(Line line) {
        return line.words().isEmpty()
                ? line.areas().stream().map(scorecard.panel()::areaName).collect(Collectors.joining(", "))
                : line.words();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /** Compares the scorecards, and what they are compared by. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AreaGaps gaps
                && gaps.scorecard.equals(scorecard)
                && gaps.key.equals(key)
                && gaps.title.equals(title)
                && gaps.lines.equals(lines)
                && Objects.equals(gaps.nearest, nearest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, title, lines);
    }

    /**
     * The gap of the area on a node.
     *
     * @param node the node's id
     * @param key area, period and group
     * @param areas the codes of the areas that the other figure is of
     * @param words what the other figure is in words; empty where it is that of areas themselves
     * @param gap the two figures
     */
    public record Line(String node, RowKey key, List<String> areas, String words, GroupGap gap)
            implements Serializable {
        /** Copies the list. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("key", key);
            areas = Require.list("areas", areas);
            Require.notNull("words", words);
            Require.notNull("gap", gap);
        }

        /** Returns what the area is compared with: words, or the codes of areas joined by {@code +}. */
        public String against() {
            return words.isEmpty() ? String.join("+", areas) : words;
        }

        @Nullable
        Integer peers() {
            return words.isEmpty() ? null : (Integer) areas.size();
        }

        /** Returns why there is no gap; empty where there is one. */
        String whyNot() {
            if (gap.isPresent() || !gap.refusal().isEmpty()) {
                return gap.refusal();
            }
            String whose = gap.target().isPresent() ? "other figure " : "own figure ";
            return whose + gap.absent().map(AbsenceReason::words).orElse("");
        }
    }
}
