package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.attribution.Sampling;
import eu.niem.scoring.evaluation.rounds.Rounds;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What changed between two rounds, or what was corrected in one: every node of every area and group before and after,
 * and every answer that changed with what it gave each dimension.
 *
 * <ul>
 *   <li>The difference is over the indicators that have a score in both rounds. The answers of both are measured by the
 *       yardstick, the weights and the other areas of the later round, and those of the indicators add up to it, split
 *       as {@link Attribution} says.
 *   <li>A dimension has no difference where a child has a score in one of the two only, as a geometric mean has none of
 *       0; nor have those above it.
 *   <li>The composition effect is the rest of the difference between the two scores as they stand: indicators that have
 *       a score in one round only and, where a plan has a yardstick for each period or a method compares areas, the
 *       change of those.
 *   <li>A difference within the dead band is no change. It is {@value #STANDARD_DEAD_BAND} by default, half a point of
 *       a scale from 0 to 100, below which a report in whole points would see nothing; no published rule of NIEM or
 *       MIPEX fixes it.
 *   <li>A scorecard says nothing of the version of the framework that a period was observed with. Where rounds are of
 *       different versions, ask {@link Rounds#change}, which refuses to compare them without a crosswalk.
 *   <li>Areas and groups with a row in one round only are listed apart.
 *   <li>{@link #corrections} compares what was once published of a period with the same period as it is known now. So
 *       what went wrong before is told from what changed since: published to corrected is a correction, corrected to
 *       the next round a change.
 * </ul>
 *
 * @param kind what is compared
 * @param from the earlier period
 * @param to the later period; the same for corrections
 * @param deadBand the largest difference that is no change
 * @param sampling how what cannot be enumerated was sampled
 * @param nodes by group and area, each node before its children
 * @param answers the answers that changed
 * @param joined areas and groups with a row after only
 * @param left areas and groups with a row before only
 */
public record Change(
        Kind kind,
        String from,
        String to,
        double deadBand,
        Sampling sampling,
        List<NodeChange> nodes,
        ChangedAnswers answers,
        List<RowKey> joined,
        List<RowKey> left)
        implements Tabular, Serializable {
    /** The default of the largest difference that is no change. */
    public static final double STANDARD_DEAD_BAND = 0.5;

    /** Copies the lists. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!(deadBand >= 0) || !Double.isFinite(deadBand)) {
            throw new IllegalArgumentException("'deadBand' must be a number of 0 or more, but was " + deadBand);
        }
        Objects.requireNonNull(sampling, "sampling");
        nodes = List.copyOf(nodes);
        Objects.requireNonNull(answers, "answers");
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** What is compared. */
    public enum Kind {
        /** Two periods. */
        ROUNDS,
        /** One period as it was published and as it is known now. */
        CORRECTION
    }

    /**
     * The change between two periods of a scorecard.
     *
     * @throws NoSuchElementException if there is no row of a period; the message names the periods there are
     * @throws IllegalArgumentException if {@code from} is later than {@code to}
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Change between(Scorecard scorecard, String from, String to) {
        return between(scorecard, from, to, STANDARD_DEAD_BAND, Sampling.standard());
    }

    /**
     * The change between two periods of a scorecard.
     *
     * @param deadBand the largest difference that is no change; 0 or more
     * @param sampling how what cannot be enumerated is sampled
     * @throws NoSuchElementException if there is no row of a period; the message names the periods there are
     * @throws IllegalArgumentException if {@code from} is later than {@code to}, or the dead band is below 0
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Change between(Scorecard scorecard, String from, String to, double deadBand, Sampling sampling) {
        if (TimePeriod.parse(from).compareTo(TimePeriod.parse(to)) > 0) {
            throw new IllegalArgumentException(
                    "a change must go from the earlier period to the later, but was from " + from + " to " + to);
        }
        return compared(Kind.ROUNDS, scorecard, from, scorecard, to, deadBand, sampling);
    }

    /**
     * What was corrected in a period since its scores were published; every difference counts.
     *
     * @param published the scores as they were published
     * @param corrected the scores of the same framework as they are now
     * @throws IllegalArgumentException if the two have different trees
     * @throws NoSuchElementException if one of them has no row of the period
     * @throws UnsupportedOperationException if a methodology refuses scores
     */
    public static Change corrections(Scorecard published, Scorecard corrected, String timePeriod) {
        TwoRows.requireSameFramework(published, corrected);
        return compared(Kind.CORRECTION, published, timePeriod, corrected, timePeriod, 0, Sampling.standard());
    }

    private static Change compared(
            Kind kind, Scorecard earlier, String from, Scorecard later, String to, double deadBand, Sampling sampling) {
        List<RowKey> before = rows(earlier, from);
        List<RowKey> after = rows(later, to);
        List<NodeChange> nodes = new ArrayList<>();
        List<ChangedAnswer> answers = new ArrayList<>();
        for (RowKey key : after) {
            RowKey match = new RowKey(key.refArea(), from, key.group());
            if (before.contains(match)) {
                TwoRows both = new TwoRows(WhatIf.of(earlier, match), WhatIf.of(later, key), sampling);
                both.addNodes(deadBand, nodes);
                both.addAnswers(answers);
            }
        }
        String title =
                kind == Kind.ROUNDS ? "Answers changed from " + from + " to " + to : "Answers corrected in " + to;
        return new Change(
                kind,
                from,
                to,
                deadBand,
                sampling,
                nodes,
                new ChangedAnswers(title, from, to, answers),
                without(after, key -> new RowKey(key.refArea(), from, key.group()), before),
                without(before, key -> new RowKey(key.refArea(), to, key.group()), after));
    }

    private static List<RowKey> rows(Scorecard scorecard, String timePeriod) {
        List<RowKey> rows = scorecard.rows().stream()
                .filter(key -> key.timePeriod().equals(timePeriod))
                .toList();
        if (rows.isEmpty()) {
            throw new NoSuchElementException("there is no row of period '" + timePeriod + "'; there are "
                    + scorecard.panel().timePeriods());
        }
        return rows;
    }

    private static List<RowKey> without(List<RowKey> rows, UnaryOperator<RowKey> match, List<RowKey> others) {
        return rows.stream().filter(key -> !others.contains(match.apply(key))).toList();
    }

    /** The change of a node for all people of an area together. */
    public Optional<NodeChange> find(String node, String refArea) {
        return find(node, refArea, RowKey.TOTAL);
    }

    /** The change of a node for an area and group; empty where there is no row in one of the rounds. */
    public Optional<NodeChange> find(String node, String refArea, String group) {
        return nodes.stream()
                .filter(each -> each.node().equals(node)
                        && each.refArea().equals(refArea)
                        && each.group().equals(group))
                .findFirst();
    }

    /** One line for each area, group and node. */
    @Override
    public DataTable data() {
        return RoundColumns.between(from, to, NodeChange.COLUMNS).data(title(), nodes);
    }

    /** The dimensions only; {@link #answers} has the indicators that changed. */
    @Override
    public Table table() {
        return NodeChange.COLUMNS
                .table(title(), nodes.stream().filter(each -> !each.indicator()).toList())
                .compact();
    }

    private String title() {
        return kind == Kind.ROUNDS ? "Change from " + from + " to " + to : "Corrections to " + to;
    }

    /** The title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
