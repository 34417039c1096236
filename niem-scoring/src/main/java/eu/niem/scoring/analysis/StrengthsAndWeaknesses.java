package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes on which an area ranks highest and lowest among all areas of its period and group, at every level of the
 * tree.
 *
 * <ul>
 *   <li>The place of an area on a node is <i>(rank &minus; 1)/(n &minus; 1)</i> among the n areas with a score: 0 for
 *       the best, 1 for the last. So nodes on which few areas have a score can be compared with others.
 *   <li>A strength is a node with a place ahead of the middle ({@link Against#PEERS}) or of the area's own place on the
 *       root ({@link Against#ITSELF}); a weakness is one with a place behind. So no node is both.
 *   <li>Against peers, a node on which the area has the median score of all areas is neither, whatever its rank: where
 *       most areas share the best score, having it too is no strength. The median that is shown beside the score is
 *       that of the others.
 *   <li>A node that the methodology excludes is marked: its score is not in that of its parent.
 *   <li>An aggregate of areas has no rank, and so neither; nor has an area without others. The title says so.
 *   <li>Nodes of the same place stand in the order of the tree.
 *   <li>A node on which the area has no score, or on which no other has, is neither. COINr's {@code get_str_weak}
 *       covers only indicators and the level above them.
 * </ul>
 *
 * @param title the title of the table
 * @param key the area, period and group
 * @param against the place that strengths and weaknesses are compared with
 * @param lines the nodes, level by level from the indicators up, first strengths from the strongest on, then weaknesses
 *     from the weakest on
 */
public record StrengthsAndWeaknesses(String title, RowKey key, Against against, List<Line> lines)
        implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("SIDE", line -> line.side.code())
            .and("LEVEL", Line::level)
            .and("NODE", line -> line.score.node())
            .and("NAME", Line::name)
            .and("SCORE", line -> line.score.marked())
            .and("RANK", Line::rank)
            .and("RANKED", Line::ranked)
            .and("PLACE", Line::place)
            .and("PEER_MEDIAN", Line::median)
            .and("EXCLUDED", line -> line.excluded ? (Object) true : null);
    private static final double MIDDLE = 0.5;

    /** Copies the list. */
    public StrengthsAndWeaknesses {
        Require.notNull("title", title);
        Require.notNull("key", key);
        Require.notNull("against", against);
        lines = Require.list("lines", lines);
    }

    /**
     * Finds the five strongest and weakest nodes of every level, against the peers.
     *
     * @throws java.util.NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores or ranks
     */
    public static StrengthsAndWeaknesses of(Scorecard scorecard, RowKey key) {
        return of(scorecard, key, 5, Against.PEERS);
    }

    /**
     * Finds the strongest and weakest nodes of every level.
     *
     * @param most the largest number of each, 1 or more
     * @throws IllegalArgumentException if {@code most} is below 1
     * @throws java.util.NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores or ranks; or, against the area itself,
     *     the score of the root
     */
    public static StrengthsAndWeaknesses of(Scorecard scorecard, RowKey key, int most, Against against) {
        Require.notNull("scorecard", scorecard);
        if (most < 1) {
            throw new IllegalArgumentException("the number of strengths must be 1 or more, but was '" + most + "'");
        }
        require(scorecard, Output.RANKS);
        Peers peers = Peers.of(scorecard, key, area -> true);
        Node root = scorecard.plan().view().root();
        double middle = against == Against.ITSELF ? peers.standing(root).place() : MIDDLE;
        List<Line> lines = new ArrayList<>();
        levels(peers).forEach((level, standings) -> {
            for (Side side : Side.values()) {
                Stream<Peers.Standing> beyond =
                        side.beyond(middle, standings).filter(each -> against == Against.ITSELF || !each.isMiddle());
                add(lines, scorecard.plan().methodology(), side, level, beyond.limit(most));
            }
        });
        String title = "Strengths and weaknesses: " + peers.name() + ", "
                + scorecard.at(key.slice()).title(root.id()) + whyNone(peers);
        return new StrengthsAndWeaknesses(title, key, against, lines);
    }

    private static String whyNone(Peers peers) {
        if (peers.isOfAggregate()) {
            return ": none, because an aggregate of areas has no rank";
        }
        return peers.isAlone() ? ": none, because there is no other area to compare with" : "";
    }

    /** Returns the standing of every node below the root, level by level. */
    private static TreeMap<Integer, List<Peers.Standing>> levels(Peers peers) {
        Dimension root = peers.scorecard().plan().view().root();
        NodeTree tree = new NodeTree(root);
        TreeMap<Integer, List<Peers.Standing>> levels = new TreeMap<>();
        for (Node node : peers.scorecard().nodes()) {
            if (!node.id().equals(root.id())) {
                levels.computeIfAbsent(tree.level(node.id()), level -> new ArrayList<>())
                        .add(peers.standing(node));
            }
        }
        return levels;
    }

    private static void require(Scorecard scorecard, Output output) {
        if (!scorecard.plan().methodology().outputs().contains(output)) {
            throw new UnsupportedOperationException(
                    "strengths and weaknesses are found by ranks, which the methodology '"
                            + scorecard.plan().methodology().id() + "' refuses: "
                            + scorecard.plan().methodology().note());
        }
    }

    private static void add(
            List<Line> lines, Methodology methodology, Side side, int level, Stream<Peers.Standing> standings) {
        standings.forEach(each -> {
            Integer rank = Objects.requireNonNull(each.rank());
            String name = each.node().name();
            boolean excluded = methodology.excludes(each.node());
            lines.add(new Line(
                    side, level, name, each.score(), rank, each.ranked(), each.place(), each.median(), excluded));
        });
    }

    /** Returns the lines of one level, 1 for indicators. */
    public List<Line> level(int level) {
        return lines.stream().filter(line -> line.level == level).toList();
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, lines);
    }

    /** Returns the table for print, with the key of the marks of scores below. */
    @Override
    public Table table() {
        boolean marked = lines.stream().anyMatch(Line::excluded);
        return (marked ? COLUMNS : COLUMNS.without("EXCLUDED"))
                .table(title, lines)
                .withKey();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /** The place that strengths and weaknesses are compared with. */
    public enum Against {
        /** The middle of all areas. */
        PEERS,
        /** The area's own place on the root, so that it shows where the area does better or worse than on the whole. */
        ITSELF
    }

    /** The side of a node: a strength or a weakness. */
    public enum Side {
        /** Better than the place it is compared with. */
        STRENGTH,
        /** Worse than the place it is compared with. */
        WEAKNESS;

        private Stream<Peers.Standing> beyond(double middle, List<Peers.Standing> standings) {
            Comparator<Peers.Standing> byPlace = Comparator.comparingDouble(Peers.Standing::place);
            return this == STRENGTH
                    ? standings.stream().filter(each -> each.place() < middle).sorted(byPlace)
                    : standings.stream().filter(each -> each.place() > middle).sorted(byPlace.reversed());
        }

        /** Returns the name in results: {@code strength} or {@code weakness}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A node that is a strength or a weakness.
     *
     * @param side whether it is a strength or a weakness
     * @param level 1 for an indicator, and for a dimension one more than for the highest of its children
     * @param name the name of the node
     * @param score the area's score
     * @param rank its rank, 1 for the best
     * @param ranked the number of areas with a score
     * @param place the place between the best, 0, and the last, 1
     * @param median the median of all other areas with a score
     * @param excluded whether the methodology leaves it out of its parent's score
     */
    public record Line(
            Side side,
            int level,
            String name,
            Score score,
            int rank,
            int ranked,
            double place,
            @Nullable Double median,
            boolean excluded)
            implements Serializable {
        /** Refuses null, except for the median. */
        public Line {
            Require.notNull("side", side);
            Require.notNull("name", name);
            Require.notNull("score", score);
        }
    }
}
