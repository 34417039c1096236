package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gaps between groups of people: each group that has a reference ({@link Group#reference}) against it, in every
 * area and period, on every indicator and dimension. Immutable.
 *
 * <ul>
 *   <li>Indicators are compared by what was observed, in their own unit, dimensions by their scores. A dimension has
 *       lines only where the methodology scores the groups apart; indicators always have them.
 *   <li>A line without a gap says why: the reason of the target, else that of the reference, else that the two may not
 *       be compared ({@link Comparability}).
 *   <li>Files know nothing of samples that overlap, so samples are taken as independent, and the title says so. Where
 *       the covariance is known, use {@link GroupGap} by itself.
 *   <li>Nothing is turned by direction; {@code WORSE} reads it.
 * </ul>
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public final class GroupGaps implements Tabular, Serializable {
    private static final long serialVersionUID = 1;
    private static final double HUNDRED = 100;

    private final Scorecard scorecard;
    private final List<Line> lines;
    private final double level;

    private GroupGaps(Scorecard scorecard, List<Line> lines, double level) {
        this.scorecard = scorecard;
        this.lines = lines;
        this.level = level;
    }

    /**
     * Compares the groups of a study.
     *
     * @throws IllegalArgumentException if no group of its rows has a reference
     */
    public static GroupGaps of(Study study) {
        return of(Require.notNull("study", study).score());
    }

    /**
     * Compares the groups of a scorecard with the references that they are described with.
     *
     * @throws IllegalArgumentException if no group of its rows has a reference
     */
    public static GroupGaps of(Scorecard scorecard) {
        return findIn(scorecard)
                .orElseThrow(() -> Refused.argument(
                        "no group has another to be compared with: name it in groups.csv, a line for each group"
                                + " with its GROUP, NAME and REFERENCE; there are the groups "
                                + scorecard.panel().groups()));
    }

    /**
     * Compares the groups of a scorecard with the references that they are described with; empty where no group of its
     * rows has one.
     */
    public static Optional<GroupGaps> findIn(Scorecard scorecard) {
        Require.notNull("scorecard", scorecard);
        Map<String, String> references = new LinkedHashMap<>();
        for (String group : scorecard.panel().groups()) {
            scorecard
                    .panel()
                    .findGroup(group)
                    .map(Group::reference)
                    .filter(reference -> !reference.isEmpty())
                    .ifPresent(reference -> references.put(group, reference));
        }
        return references.isEmpty() ? Optional.empty() : Optional.of(of(scorecard, references));
    }

    /**
     * Compares groups of a scorecard with given references.
     *
     * @param references the code of each group's reference
     * @throws NoSuchElementException if there is no row of a group; the message names the known ones
     * @throws IllegalArgumentException if a group is its own reference
     */
    public static GroupGaps of(Scorecard scorecard, Map<String, String> references) {
        Require.notNull("scorecard", scorecard);
        Map<String, String> known = Require.map("references", references);
        List<String> groups = scorecard.panel().groups();
        known.forEach((group, reference) -> {
            if (!groups.contains(group)) {
                throw Refused.missing("there is no row of group '" + group + "'; there are " + groups);
            }
            Require.that(!reference.equals(group), "the reference of '" + group + "'", "be another group", reference);
        });
        return new GroupGaps(scorecard, new GapLines(scorecard, known).all(), ConfidenceInterval.USUAL_LEVEL);
    }

    /** Returns the scorecard whose groups are compared. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** Returns the gaps, node by node, and within each row by row. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns the confidence level of the intervals. */
    public double level() {
        return level;
    }

    /**
     * Returns a copy with intervals of another confidence level.
     *
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public GroupGaps withLevel(double newLevel) {
        ConfidenceInterval.check(newLevel);
        return new GroupGaps(scorecard, lines, newLevel);
    }

    /** Returns the gaps that pass a test. */
    public GroupGaps where(Predicate<Line> test) {
        return new GroupGaps(
                scorecard, lines.stream().filter(Require.notNull("test", test)).toList(), level);
    }

    /**
     * Returns the gaps on one node.
     *
     * @throws NoSuchElementException if there are none; the message names the nodes that have some
     */
    public GroupGaps node(String node) {
        return only("node", Require.notNull("node", node), Line::node);
    }

    /**
     * Returns the gaps of one area.
     *
     * @throws NoSuchElementException if there are none; the message names the areas that have some
     */
    public GroupGaps area(String refArea) {
        return only(
                "area", Require.notNull("refArea", refArea), each -> each.key().refArea());
    }

    /**
     * Returns the gaps of one period.
     *
     * @throws NoSuchElementException if there are none; the message names the periods that have some
     */
    public GroupGaps period(String timePeriod) {
        return only(
                "period",
                Require.notNull("timePeriod", timePeriod),
                each -> each.key().timePeriod());
    }

    /**
     * Returns the gaps of one group.
     *
     * @throws NoSuchElementException if there are none; the message names the groups that have some
     */
    public GroupGaps group(String group) {
        return only("group", Require.notNull("group", group), each -> each.key().group());
    }

    private GroupGaps only(String kind, String code, Function<Line, String> of) {
        GroupGaps found = where(each -> of.apply(each).equals(code));
        if (found.lines.isEmpty()) {
            throw Refused.missing("there is no gap of " + kind + " '" + code + "'; there are "
                    + new TreeSet<>(lines.stream().map(of).toList()));
        }
        return found;
    }

    /** Finds the gap of a group on a node in an area and period. */
    public Optional<Line> find(String node, RowKey key) {
        Require.notNull("node", node);
        Require.notNull("key", key);
        return lines.stream()
                .filter(each -> each.node().equals(node) && each.key().equals(key))
                .findFirst();
    }

    /** Returns the periods that have a gap, in their order. */
    public List<String> timePeriods() {
        Set<String> those = lines.stream().map(each -> each.key().timePeriod()).collect(Collectors.toSet());
        return scorecard.panel().timePeriods().stream().filter(those::contains).toList();
    }

    /**
     * Lays the differences out with a column for each code of a breakdown, such as women and men, and a line for each
     * node, area, period and other breakdowns.
     *
     * @param facet a facet of groups, such as {@code SEX}
     * @throws IllegalArgumentException if no group that is compared has it; the message names those they have
     */
    public Tabular byFacet(String facet) {
        return new GapsByFacet(this, Require.notNull("facet", facet)).table();
    }

    /** Returns one line for each gap, with exact numbers: the columns of {@code niem gaps}. */
    @Override
    public DataTable data() {
        return Columns.<Line>of("NODE", Line::node)
                .andKey(Line::key)
                .and("REFERENCE", Line::reference)
                .and("VALUE", each -> each.gap().target().value())
                .and("REFERENCE_VALUE", each -> each.gap().reference().value())
                .and(Line::gap, GroupGap.NUMBERS)
                .and(this::interval, LIMITS)
                .andText("STATUS", each -> each.gap().quality().status())
                .and("ABSENT", each -> each.gap().absent().map(AbsenceReason::cell))
                .data(title(), lines);
    }

    private static final Columns<ConfidenceInterval> LIMITS =
            Columns.<ConfidenceInterval>of("LOWER", ConfidenceInterval::lower).and("UPPER", ConfidenceInterval::upper);

    @Nullable
    ConfidenceInterval interval(Line line) {
        return line.gap().estimate(GapMeasure.DIFFERENCE, level).interval();
    }

    /**
     * Returns the table for print, with names in the place of codes and without columns that say nothing; the key of
     * the flags stands below.
     */
    @Override
    public Table table() {
        Panel panel = scorecard.panel();
        return Columns.<Line>of("NAME", each -> scorecard.name(each.node()))
                .and("AREA", each -> panel.areaName(each.key().refArea()))
                .and("TIME_PERIOD", each -> each.key().timePeriod())
                .and("GROUP", each -> panel.groupName(each.key().group()))
                .and("REFERENCE", each -> panel.groupName(each.reference()))
                .and("VALUE", each -> marked(each.gap().target()))
                .and("REFERENCE_VALUE", each -> marked(each.gap().reference()))
                .and(Line::gap, GroupGap.NUMBERS)
                .and(this::interval, LIMITS)
                .andText("WHY_NOT", GroupGaps::whyNot)
                .table(title(), lines)
                .compact()
                .withKey();
    }

    static Cell marked(Operand operand) {
        return Cell.marked(operand.value(), operand.quality().mark());
    }

    private static String whyNot(Line line) {
        return line.gap().isPresent()
                ? ""
                : line.gap()
                        .estimate(GapMeasure.DIFFERENCE, ConfidenceInterval.USUAL_LEVEL)
                        .undefined();
    }

    private String title() {
        boolean anyInterval = lines.stream().anyMatch(each -> interval(each) != null);
        boolean anyError = lines.stream()
                .anyMatch(each -> each.gap().target().isSampled()
                        || each.gap().reference().isSampled());
        String none = anyError ? " (no intervals)" : " (no intervals: neither errors nor sample sizes are known)";
        return "Gaps between groups"
                + (anyInterval ? ", " + Table.number(level * HUNDRED) + " % intervals of independent samples" : none);
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /** Compares the scorecards, the gaps and the level. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupGaps gaps
                && gaps.scorecard.equals(scorecard)
                && gaps.lines.equals(lines)
                && gaps.level == level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, level);
    }

    /**
     * The gap of a group on a node.
     *
     * @param node the node's id
     * @param key area, period and target group
     * @param reference the code of the reference group
     * @param gap the two figures
     */
    public record Line(String node, RowKey key, String reference, GroupGap gap) implements Serializable {
        /** Refuses null. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("key", key);
            Require.notNull("reference", reference);
            Require.notNull("gap", gap);
        }
    }
}
