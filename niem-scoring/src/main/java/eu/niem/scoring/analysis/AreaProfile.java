package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores and ranks of one area on all nodes, beside the mean and the median of its peers. Its peers are all other
 * areas of the same period and group, or those of one peer group.
 *
 * <ul>
 *   <li>A node without a score has a reason. It has neither rank nor distance; mean and median are those of its peers
 *       with a score.
 *   <li>An area is never its own peer: mean and median are without its score. Where no other has a score, there is
 *       neither.
 *   <li>Ranks are among the peers and the area itself; there are none where the methodology refuses them, and none for
 *       an aggregate of areas.
 *   <li>A node that the methodology excludes is marked: its score is not in that of its parent.
 *   <li>Beside a peer group to which it does not belong, an area has the rank that it would have there.
 * </ul>
 *
 * <p>Source: COINr's {@code get_unit_summary}.
 *
 * @param title the title of the table
 * @param key the area, period and group
 * @param lines the nodes, each before those below it
 * @param aggregate whether it is the profile of an aggregate of areas, which is marked as such
 */
public record AreaProfile(String title, RowKey key, List<Line> lines, boolean aggregate)
        implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("NODE", line -> line.score.node())
            .and("NAME", Line::name)
            .and("LEVEL", Line::level)
            .and("SCORE", line -> line.score.value())
            .and("RANK", Line::rank)
            .and("RANKED", Line::ranked)
            .and("PEER_MEAN", Line::mean)
            .and("PEER_MEDIAN", Line::median)
            .and("ABOVE_MEAN", Line::aboveMean)
            .and("ABOVE_MEDIAN", Line::aboveMedian)
            .and("SCORED", line -> line.score.coverage().scored())
            .and("EXPECTED", line -> line.score.coverage().expected())
            .andText("BAND", line -> line.score.band())
            .and("ABSENT", line -> line.score.absent(), AbsenceReason::cell)
            .and("OBSERVED", line -> Cell.percent(line.score.quality().observed()))
            .andText("STATUS", line -> line.score.quality().status())
            .and("EXCLUDED", line -> line.excluded ? (Object) true : null);
    private static final Columns<Line> PRINTED = COLUMNS.and(
                    "COVERAGE", line -> line.score.coverage().toString())
            .only(
                    "NODE",
                    "NAME",
                    "SCORE",
                    "STATUS",
                    "RANK",
                    "RANKED",
                    "PEER_MEDIAN",
                    "PEER_MEAN",
                    "ABOVE_MEAN",
                    "COVERAGE",
                    "OBSERVED",
                    "BAND",
                    "ABSENT",
                    "EXCLUDED");

    /** Copies the list. */
    public AreaProfile {
        Require.notNull("title", title);
        Require.notNull("key", key);
        lines = Require.list("lines", lines);
    }

    /**
     * Makes the profile of an area beside all others of its period and group.
     *
     * @throws java.util.NoSuchElementException if there is no such row; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static AreaProfile of(Scorecard scorecard, RowKey key) {
        Require.notNull("scorecard", scorecard);
        return of(Peers.of(scorecard, key, area -> true), "");
    }

    /**
     * Makes the profile of an area beside those of a peer group, to which it need not belong.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws java.util.NoSuchElementException if there is no such row, or no area is in the peer group
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static AreaProfile of(Scorecard scorecard, RowKey key, String classification, String peerGroup) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("key", key);
        List<String> peers = scorecard.panel().peers(classification, peerGroup);
        boolean belongs = peers.contains(key.refArea());
        String group = classification + " " + peerGroup;
        return of(
                Peers.of(scorecard, key, peers::contains),
                belongs ? ", among " + group : ", beside " + group + ", to which it does not belong");
    }

    private static AreaProfile of(Peers peers, String among) {
        Scorecard scorecard = peers.scorecard();
        NodeTree tree = new NodeTree(scorecard.plan().view().root());
        List<Line> lines = new ArrayList<>();
        for (Node node : scorecard.nodes()) {
            Peers.Standing standing = peers.standing(node);
            lines.add(new Line(
                    node.name(),
                    tree.level(node.id()),
                    standing.score(),
                    standing.rank(),
                    standing.ranked(),
                    standing.mean(),
                    standing.median(),
                    scorecard.plan().methodology().excludes(node)));
        }
        String root = scorecard.plan().view().root().id();
        String title = "Profile: " + peers.name() + ", "
                + scorecard.at(peers.key().slice()).title(root) + among
                + (peers.isAlone() ? ", without another area to compare with" : "");
        return new AreaProfile(title, peers.key(), lines, peers.isOfAggregate());
    }

    /** Finds the line of a node. */
    public Optional<Line> find(String node) {
        Require.notNull("node", node);
        return lines.stream().filter(line -> line.score.node().equals(node)).findFirst();
    }

    @Override
    public DataTable data() {
        return COLUMNS.andText("KIND", line -> aggregate ? RefArea.Kind.AGGREGATE.code() : "")
                .data(title, lines);
    }

    /**
     * Returns the table for print, with the distance from the mean only, the coverage in one column, and the key of the
     * flags below.
     */
    @Override
    public Table table() {
        return PRINTED.table(title, lines).withoutEmptyColumns().withKey();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The score of the area on one node, beside those of its peers.
     *
     * @param name the name of the node
     * @param level 1 for an indicator, and for a dimension one more than for the highest of its children
     * @param score the area's score, or the reason why there is none
     * @param rank its rank among the peers and itself, 1 for the best; null where there is none
     * @param ranked the number of scores that are ranked: those of the peers and its own, unless it is an aggregate
     * @param mean the mean of the peers, without the area; null where no other area has a score
     * @param median the median of the peers, without the area; null where no other area has a score
     * @param excluded whether the methodology leaves it out of its parent's score
     */
    public record Line(
            String name,
            int level,
            Score score,
            @Nullable Integer rank,
            int ranked,
            @Nullable Double mean,
            @Nullable Double median,
            boolean excluded)
            implements Serializable {
        /** Refuses null, except for numbers. */
        public Line {
            Require.notNull("name", name);
            Require.notNull("score", score);
        }

        /** Returns the score less the mean of the peers; null where either is missing. */
        public @Nullable Double aboveMean() {
            return less(score.value(), mean);
        }

        /** Returns the score less the median of the peers; null where either is missing. */
        public @Nullable Double aboveMedian() {
            return less(score.value(), median);
        }

        private static @Nullable Double less(@Nullable Double one, @Nullable Double other) {
            return one == null || other == null ? null : (Double) (one - other);
        }
    }
}
